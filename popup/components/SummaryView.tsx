/** One summary on the screen: header, warnings, and the sections in the reader's order, with marking and peeking over all. */
import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { SectionId } from '../../src/settings.ts';
import type { Summary, SummaryLength } from '../../src/summariser/index.ts';
import type { Connection } from '../connection.ts';
import { useCopy } from '../copying.ts';
import { evidenceOf } from '../evidence.ts';
import { MarkingProvider, useMarker } from '../marking.ts';
import { note } from '../timing.ts';
import { useWords, type Words } from '../words.ts';
import { Header } from './Header.tsx';
import { KeyPoints } from './KeyPoints.tsx';
import { Warnings } from './Notice.tsx';
import { Numbers } from './Numbers.tsx';
import { PeekArea } from './Peek.tsx';
import { Timeline } from './Timeline.tsx';
import { Tools } from './Tools.tsx';

interface Props {
  summary: Summary;
  connection: Pick<Connection, 'mark' | 'markAll' | 'clearMark' | 'copyText'>;
  length: SummaryLength;
  onLength: (length: SummaryLength) => void;
  announce: (sentence: string) => void;
  /** In the order in which they are shown. */
  sections: readonly SectionId[];
  support: ComponentChildren;
  /** Words selected in the page. */
  selectedWords: number;
  onSelection: () => void;
  /** Reads the whole page again. */
  onWhole: () => void;
}

/** What there is, for the live region: how many key points, numbers and dates. */
export const readySentence = ({ keyPoints, counts, timeline }: Summary, words: Words): string =>
  words.say(
    'ready',
    words.plural('readyPoints', keyPoints.length),
    words.plural('readyNumbers', counts.length),
    words.plural('readyDates', timeline.length),
  );

export function SummaryView(props: Props) {
  const { summary, connection, length, onLength, announce, selectedWords, onSelection, onWhole, sections, support } =
    props;
  const words = useWords();
  const { text, language } = summary.article;
  const evidence = useMemo(() => evidenceOf({ text, language }), [text, language]);
  const marking = useMarker(connection, summary, evidence, announce, words);
  const copy = useCopy(connection, announce);
  useLayoutEffect(() => note('shown'), []);
  const contents: Record<SectionId, ComponentChildren> = {
    'key-points': <KeyPoints keyPoints={summary.keyPoints} length={length} onLength={onLength} />,
    numbers: <Numbers counts={summary.counts} breakdowns={summary.breakdowns} />,
    timeline: <Timeline entries={summary.timeline} text={text} />,
    support,
  };
  return (
    <MarkingProvider value={marking}>
      <PeekArea>
        <Header summary={summary} onCopy={() => copy(summary, 'markdown')} />
        <Warnings warnings={summary.warnings} wordsRead={summary.article.coverage.words} onAgain={onWhole} />
        <Tools
          isSelection={summary.article.coverage.selection === true}
          selectedWords={selectedWords}
          onSelection={onSelection}
          onWhole={onWhole}
        />
        {sections.map((id) => (
          <Fragment key={id}>{contents[id]}</Fragment>
        ))}
      </PeekArea>
    </MarkingProvider>
  );
}
