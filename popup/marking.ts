/**
 * What is marked in the page, one fact at a time or all at once, and the sentence that says how it went. Knows the connection
 * and the evidence; knows no screen.
 */
import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import type { Summary } from '../src/summariser/contract.ts';
import { allPassages } from './allPassages.ts';
import type { Connection } from './connection.ts';
import type { Evidence, Fact } from './evidence.ts';
import { reportFailure } from './failure.ts';
import type { Words } from './words.ts';

export interface Marking {
  evidence: Evidence;
  /** Id of the fact that is marked in the page, or null. */
  marked: string | null;
  mark: (fact: Fact) => void;
  /** Every fact is marked, each kind in its colour. */
  isAllMarked: boolean;
  toggleAll: () => void;
}

const MarkingContext = createContext<Marking | null>(null);
export const MarkingProvider = MarkingContext.Provider;

export function useMarking(): Marking {
  const marking = useContext(MarkingContext);
  if (!marking) throw new Error('no marking provided');
  return marking;
}

/** Marks through the connection and tells the outcome by `announce`. */
export function useMarker(
  connection: Pick<Connection, 'mark' | 'markAll' | 'clearMark'>,
  summary: Summary,
  evidence: Evidence,
  announce: (sentence: string) => void,
  words: Words,
): Marking {
  const [marked, setMarked] = useState<string | null>(null);
  const [isAllMarked, setAllMarked] = useState(false);
  const unreachable = useCallback(
    (error: unknown) => {
      setMarked(null);
      setAllMarked(false);
      reportFailure(error);
      announce(words.say('notMarked'));
    },
    [announce, words],
  );
  const mark = useCallback(
    (fact: Fact) => {
      setMarked(fact.id);
      setAllMarked(false);
      connection.mark(evidence.passage(fact)).then(({ found }) => {
        if (!found) setMarked(null);
        announce(found ? words.say('marked', words.number(fact.paragraph)) : words.say('notFound'));
      }, unreachable);
    },
    [connection, evidence, announce, words, unreachable],
  );
  const toggleAll = useCallback(() => {
    setMarked(null);
    setAllMarked(!isAllMarked);
    if (isAllMarked) connection.clearMark().catch(unreachable);
    else
      connection.markAll(allPassages(summary, evidence)).then(({ found }) => {
        if (found === 0) setAllMarked(false);
        announce(found === 0 ? words.say('notFound') : words.say('markedAll', words.number(found)));
      }, unreachable);
  }, [connection, summary, evidence, announce, words, unreachable, isAllMarked]);
  return useMemo(
    () => ({ evidence, marked, mark, isAllMarked, toggleAll }),
    [evidence, marked, mark, isAllMarked, toggleAll],
  );
}
