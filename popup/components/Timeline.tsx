/** Events in order of time: a line to scale above, the list with its dates below. Draws what it gets, in that order. */
import { useState } from 'preact/hooks';
import type { Ambiguity, TimelineEntry, TimelineEvent } from '../../src/summariser/contract.ts';
import { timexText } from '../dates.ts';
import type { Evidence, Fact } from '../evidence.ts';
import { isWorthFolding } from '../folding.ts';
import { useMarking } from '../marking.ts';
import { useWords, type Words } from '../words.ts';
import { FactButton, ParagraphMark } from './FactButton.tsx';
import { FoldButton } from './FoldButton.tsx';
import { Quoted } from './Quoted.tsx';
import { Section } from './Section.tsx';
import { TimelineScale } from './TimelineScale.tsx';

export function Timeline({ entries, text }: { entries: readonly TimelineEntry[]; text: string }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const first = leading(entries);
  const shown = all ? entries : first;
  const toggle = first.length < entries.length && <FoldButton all={all} onAll={setAll} length={entries.length} />;
  return (
    <Section id="timeline" title={words.say('timeline')} aside={toggle}>
      {entries.length === 0 && <p class="quiet">{words.say('noTimeline')}</p>}
      <TimelineScale entries={entries} />
      <ol class="timeline">
        {shown.map((entry) => (
          <li key={`${entry.kind} ${entry.start}`} class={`moment moment-${shapeOf(entry)}`}>
            {entry.kind === 'event' ? <Event entry={entry} text={text} /> : <Publication entry={entry} />}
            {entry.ambiguity && <OtherReading entry={entry} ambiguity={entry.ambiguity} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Entries shown at first where none is called a key one. */
const FIRST = 8;

/** The key entries and the publication, in their order. */
function leading(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const key = entries.filter((entry) => entry.key || entry.kind === 'publication');
  const first = key.some(({ kind }) => kind === 'event') ? key : entries.slice(0, FIRST);
  return isWorthFolding(entries.length - first.length) ? first : entries;
}

function Event({ entry, text }: { entry: TimelineEvent; text: string }) {
  const words = useWords();
  const { evidence } = useMarking();
  const fact = factOf(entry, text, evidence);
  return (
    <FactButton class="moment-face" fact={fact}>
      <DateText entry={entry} words={words} />
      <span class="event">
        <Quoted>{entry.event}</Quoted> <ParagraphMark paragraph={fact.paragraph} />
      </span>
    </FactButton>
  );
}

function Publication({ entry }: { entry: TimelineEntry }) {
  const words = useWords();
  const { evidence } = useMarking();
  const { start, end } = entry;
  const face = (
    <>
      <DateText entry={entry} words={words} />
      <span class="event event-publication">{words.say('published')}</span>
    </>
  );
  if (start === undefined || end === undefined) return <div class="moment-face">{face}</div>;
  return (
    <FactButton class="moment-face" fact={evidence.fact(`date ${start}`, { start, end })}>
      {face}
    </FactButton>
  );
}

/** The date in the reader's words, or the article's own where only they can say it. */
function DateText({ entry, words }: { entry: TimelineEntry; words: Words }) {
  const date = timexText(entry.value, entry.mod, words);
  return <span class="moment-date">{date ?? <Quoted>{entry.text ?? entry.value}</Quoted>}</span>;
}

/** Why an ambiguous date was read as it was, and the other reading. */
function OtherReading({ entry, ambiguity: { alternatives, reason } }: { entry: TimelineEntry; ambiguity: Ambiguity }) {
  const words = useWords();
  const others = alternatives.map((value) => timexText(value, undefined, words) ?? value);
  const why = words.find(`reason_${reason}`) ?? words.say('reason_other');
  return (
    <p class="ambiguity">
      {entry.text && (
        <>
          “<Quoted>{entry.text}</Quoted>”:{' '}
        </>
      )}
      {words.say('ambiguity', why)} {others.length > 0 && words.say('otherReading', words.list(others))}
    </p>
  );
}

/** The sentence is given by its words; it begins at the last place before the date where they stand. */
function factOf(entry: TimelineEvent, text: string, evidence: Evidence): Fact {
  const at = entry.sentence === '' ? -1 : text.lastIndexOf(entry.sentence, entry.start);
  const end = at + entry.sentence.length;
  const holds = at !== -1 && entry.end <= end;
  return evidence.fact(`date ${entry.start}`, entry, holds ? { start: at, end } : undefined);
}

/** A point, a stretch left open by a coarse date, a duration, the publication: each has its own mark on the line. */
function shapeOf({ kind, precision, value }: TimelineEntry): 'publication' | 'span' | 'point' | 'stretch' {
  if (kind === 'publication') return 'publication';
  if (precision === 'duration' || value.includes('/')) return 'span';
  return precision === 'day' || precision === 'time' ? 'point' : 'stretch';
}
