/**
 * One fact marked in the page at a time, and the sentence that says how it went. Knows the connection and the evidence;
 * knows no screen.
 */
import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { LedeError } from '../src/errors.ts';
import type { Connection } from './connection.ts';
import type { Evidence, Fact } from './evidence.ts';
import { codeOf } from './state.ts';
import type { Words } from './words.ts';

export interface Marking {
  evidence: Evidence;
  /** Id of the fact that is marked in the page, or null. */
  marked: string | null;
  mark: (fact: Fact) => void;
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
  connection: Pick<Connection, 'mark'>,
  evidence: Evidence,
  announce: (sentence: string) => void,
  words: Words,
): Marking {
  const [marked, setMarked] = useState<string | null>(null);
  const mark = useCallback(
    (fact: Fact) => {
      setMarked(fact.id);
      connection.mark(evidence.passage(fact)).then(
        ({ found }) => {
          if (!found) setMarked(null);
          announce(found ? words.say('marked', words.number(fact.paragraph)) : words.say('notFound'));
        },
        (error: unknown) => {
          setMarked(null);
          if (!(error instanceof LedeError)) codeOf(error);
          announce(words.say('notMarked'));
        },
      );
    },
    [connection, evidence, announce, words],
  );
  return useMemo(() => ({ evidence, marked, mark }), [evidence, marked, mark]);
}
