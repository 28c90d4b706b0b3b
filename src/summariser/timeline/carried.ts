/**
 * Events whose date stands in a sentence before: a paragraph that goes on in the past tense goes on with the same day. Knows
 * paragraphs and tenses. Such an entry's span is its clause, since its sentence names no day; it is never a key event.
 */
import type { TimelineEvent } from '../contract.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import type { TenseReader } from '../time/tense.ts';
import { clauseOf } from './clauses.ts';

/** Sentences that a date carries on to. A paragraph of news has two or three; what is longer tells of other days too. */
const REACH = 12;

/** Most entries of one article. */
const CARRIED_LIMIT = 300;

const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * Entries for sentences that name no day of their own. `dated` are the events found; `lastDay` the publication's day,
 * since what is to come is not told in the past tense; `stretches` the sentences (by their beginnings) that tell how
 * long something took: nothing need have happened on the last day of "the three months to 30 September".
 */
export function carriedEvents(
  model: TextModel,
  reader: TenseReader,
  openers: ReadonlySet<string>,
  dated: readonly TimelineEvent[],
  lastDay: string | null,
  stretches: ReadonlySet<number>,
): TimelineEvent[] {
  const carried: TimelineEvent[] = [];
  let told: string | null = null;
  let reach = 0;
  let paragraph = -1;
  let event = 0;
  for (const sentence of model.sentences) {
    if (carried.length >= CARRIED_LIMIT) break;
    if (sentence.paragraph !== paragraph) told = null;
    paragraph = sentence.paragraph;
    const days = new Set<string>();
    let namesDate = false;
    for (; (dated[event]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; event++) {
      const value = dated[event]?.value ?? '';
      namesDate = true;
      // Both ends of a stretch: more than one day, so none goes on.
      for (const end of value.split('/')) {
        const day = DAY.exec(end)?.[0];
        if (day) days.add(day);
      }
    }
    if (days.size > 0) {
      // Several days in one sentence: which of them goes on is not for us to say.
      told = days.size === 1 && !stretches.has(sentence.start) ? ([...days][0] ?? null) : null;
      reach = REACH;
    }
    // "It began two years ago" has a date of its own, if a coarse one.
    if (namesDate || told === null || reach-- <= 0 || (lastDay !== null && told > lastDay)) continue;
    const entry = carriedEntry(model, reader, openers, sentence, told);
    if (entry) carried.push(entry);
  }
  return carried;
}

function carriedEntry(
  model: TextModel,
  reader: TenseReader,
  openers: ReadonlySet<string>,
  sentence: Sentence,
  value: string,
): TimelineEvent | null {
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = model.tokens[index];
    const tense = token && reader.tenseOf(token);
    if (!token || !tense) continue;
    if (tense !== 'past') return null;
    const { start, end, text } = clauseOf(model, sentence, token, reader, openers, true);
    const whole = model.text.slice(sentence.start, sentence.end);
    return { kind: 'event', start, end, text, value, precision: 'day', key: false, sentence: whole, event: text };
  }
  return null;
}
