/**
 * Events of a text in order of time: expressions with their clauses, durations with their events, and the publication.
 * Knows which expressions make an event; the parts know the rest.
 */
import type { Article, TimeExpression, TimelineEntry, TimelineEvent } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import { sentenceAt, type TextModel, tokenIndexAt } from '../text/model.ts';
import type { TimeLanguage } from '../time/language.ts';
import { type TenseReader, tenseReaderFor } from '../time/tense.ts';
import { carriedEvents } from './carried.ts';
import { type Clause, clauseOf } from './clauses.ts';
import { joinIntervals, type Stretch } from './intervals.ts';
import { markKeys } from './keys.ts';
import { isDateLine, publicationEntry } from './publication.ts';
import { isDuration, precisionOf, sortKey } from './values.ts';

/** Entries in order of time; durations where their sentence's date stands, or before the publication. Linear in the text. */
export function buildTimeline(
  model: TextModel,
  language: Language,
  timeExpressions: readonly TimeExpression[],
  article: Article,
): TimelineEntry[] {
  const reader = tenseReaderFor(language.time);
  const openers = new Set((language.time.clauseOpeners ?? '').split(/\s/).filter(Boolean));
  const dateLines = timeExpressions.filter(
    (expression) => precisionOf(expression.value) !== null && isDateLine(model, reader, expression),
  );
  const publication = publicationEntry(model, article.publishedTime, dateLines);
  const lines = new Set(dateLines);
  const left = timeExpressions.filter((expression) => !lines.has(expression));
  const dated = joinIntervals(model, language.time, left)
    .filter(isCalendarDate)
    .slice(0, EVENTS_LIMIT)
    .flatMap((stretch) => eventOf(model, reader, openers, stretch) ?? []);
  const spans = lastingExpressions(model, language.time, left)
    .slice(0, EVENTS_LIMIT)
    .flatMap((expression) => entryOf(model, reader, openers, expression, 'duration') ?? []);
  const lastDay = /^\d{4}-\d{2}-\d{2}/.exec(article.publishedTime ?? '')?.[0] ?? null;
  const stretches = sentencesWithDuration(model, left);
  const carried = carriedEvents(model, reader, openers, dated, lastDay, stretches);
  const events = withoutRepeats([...markKeys(model, withoutRepeats(dated)), ...carried]);
  return inOrder(events, spans, publication);
}

/** Beginnings of the sentences that tell how long something took. */
const sentencesWithDuration = (model: TextModel, expressions: readonly TimeExpression[]): Set<number> =>
  new Set(
    expressions.filter(({ type }) => type === 'DURATION').map(({ start }) => sentenceAt(model, start)?.start ?? -1),
  );

/** Most events and most durations of one article, in the order of the text: fifty times what a long one has. */
const EVENTS_LIMIT = 600;

const precisionOfStretch = ({ value }: TimeExpression) => precisionOf(value.split('/')[0] ?? '');

const isCalendarDate = (stretch: Stretch): boolean =>
  (stretch.type === 'DATE' || stretch.type === 'TIME') && precisionOfStretch(stretch) !== null;

function eventOf(
  model: TextModel,
  reader: TenseReader,
  openers: ReadonlySet<string>,
  stretch: Stretch,
): TimelineEvent | null {
  const precision = precisionOfStretch(stretch);
  return precision && entryOf(model, reader, openers, stretch, precision);
}

function entryOf(
  model: TextModel,
  reader: TenseReader,
  openers: ReadonlySet<string>,
  expression: TimeExpression,
  precision: TimelineEvent['precision'],
): TimelineEvent | null {
  const sentence = sentenceAt(model, expression.start);
  if (!sentence) return null;
  const clause: Clause = clauseOf(model, sentence, expression, reader, openers);
  const { start, end, text, value, mod, ambiguity } = expression;
  return {
    kind: 'event',
    start,
    end,
    text,
    value,
    precision,
    key: false,
    sentence: model.text.slice(sentence.start, sentence.end),
    event: clause.text,
    ...(mod ? { mod } : {}),
    ...(ambiguity ? { ambiguity } : {}),
  };
}

/** Durations that the language says belong to what happened: "for a year and a half", "durante tres días". */
function lastingExpressions(
  model: TextModel,
  time: TimeLanguage,
  expressions: readonly TimeExpression[],
): TimeExpression[] {
  const words = new Set((time.durationOpeners ?? '').split(/\s/).filter(Boolean));
  return expressions.filter(({ type, value, start }) => {
    if (type !== 'DURATION' || !isDuration(value)) return false;
    const first = tokenIndexAt(model, start);
    return [model.tokens[first - 1], model.tokens[first]].some(
      (token) => token !== undefined && words.has(token.lower),
    );
  });
}

/** One entry where the same date is told with the same words twice, as headline and lead do. */
function withoutRepeats(entries: readonly TimelineEvent[]): TimelineEvent[] {
  const seen = new Set<string>();
  return entries.filter(({ value, event }) => {
    const key = `${value}|${event.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function inOrder(
  events: readonly TimelineEvent[],
  spans: readonly TimelineEvent[],
  publication: TimelineEntry | null,
): TimelineEntry[] {
  const dateOfSentence = new Map<string, string>();
  for (const { sentence, value, mod } of events)
    if (!dateOfSentence.has(sentence)) dateOfSentence.set(sentence, sortKey(value, mod));
  const now = publication ? sortKey(publication.value) : '9999';
  const rows: { entry: TimelineEntry; key: string; rank: number; place: number }[] = [];
  for (const entry of events) rows.push({ entry, key: sortKey(entry.value, entry.mod), rank: 1, place: entry.start });
  for (const entry of spans)
    rows.push({ entry, key: dateOfSentence.get(entry.sentence) ?? now, rank: 0, place: entry.start });
  if (publication) rows.push({ entry: publication, key: now, rank: 2, place: 0 });
  rows.sort((left, right) => compare(left.key, right.key) || left.rank - right.rank || left.place - right.place);
  return rows.map(({ entry }) => entry);
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
