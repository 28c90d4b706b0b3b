/**
 * Which topics an article is about. Weighs the evidence by where it stands and how often it is repeated; knows how much
 * a text of a length must show. An article on topic says so in its headline, or in its body by two different terms.
 */
import type { Span, Topic, TopicId } from '../contract.ts';
import type { TextModel } from '../text/model.ts';
import type { TopicLanguage } from './language.ts';
import { type Evidence, evidenceIn } from './topicEvidence.ts';
import { paragraphOf, type Word, wordsOf, wordsOfLine } from './words.ts';

const HEADLINE = 2.5;
/** The first paragraphs say what a news text is about. */
const LEAD = 1.5;
const LEAD_PARAGRAPHS = 3;
const LEAD_WORDS = 120;
/** What the first, second, third … mention of the same words counts. */
const REPETITIONS = [1, 0.6, 0.4, 0.2];
/** Evidence that a short text must show; a long one more, since it mentions more. */
const NEEDED = 2;
const WORDS_PER_POINT = 700;
const MOST_NEEDED = 5;
/** A text about a novel or a film with such a plot is not about the matter. */
const WORK_OF_ART = 0.35;
/** A further topic must be about as strong as the first. */
const SECOND_TOPIC = 0.7;
const MOST_SPANS = 12;

/** Topics that say more precisely what the general ones say too: these yield to those. */
const GENERAL: ReadonlyMap<TopicId, number> = new Map([
  ['child-abuse', 1.25],
  ['online-safety', 1.1],
  ['missing-child', 1.0],
]);

interface Tally {
  evidence: number;
  spans: Span[];
}

/** Topics with a score from 0 to 1, strongest first, with the spans in `model.text` that gave it; none where none fits. */
export function topicsOf(model: TextModel, language: TopicLanguage, title: string | null): Topic[] {
  const words = wordsOf(model);
  const headline = title === null ? [] : wordsOfLine(title);
  const inTitle = evidenceIn(headline, language);
  const inText = evidenceIn(words, language);
  const artMentions = inTitle.works.length * 2 + inText.works.filter((at) => at < LEAD_WORDS).length;
  const factor = artMentions >= 2 ? WORK_OF_ART : 1;
  const tallies = new Map<TopicId, Tally>();
  const seen = new Map<string, number>();
  for (const evidence of inTitle.evidence) add(tallies, seen, evidence, HEADLINE * factor, null);
  for (const evidence of inText.evidence) {
    const span = spanOf(model, words, evidence);
    const isLead =
      evidence.from < LEAD_WORDS && paragraphOf(model, words[evidence.from]?.sentence ?? 0) < LEAD_PARAGRAPHS;
    add(tallies, seen, evidence, (isLead ? LEAD : 1) * factor, span);
  }
  return chosen(tallies, Math.min(MOST_NEEDED, NEEDED + words.length / WORDS_PER_POINT));
}

function add(
  tallies: Map<TopicId, Tally>,
  seen: Map<string, number>,
  { topic, weight, key }: Evidence,
  place: number,
  span: Span | null,
): void {
  const name = `${topic} ${key}`;
  const times = seen.get(name) ?? 0;
  seen.set(name, times + 1);
  const tally = tallies.get(topic) ?? { evidence: 0, spans: [] };
  tallies.set(topic, tally);
  tally.evidence += weight * place * (REPETITIONS[times] ?? 0);
  if (span && tally.spans.length < MOST_SPANS) tally.spans.push(span);
}

function chosen(tallies: ReadonlyMap<TopicId, Tally>, needed: number): Topic[] {
  const ranked = [...tallies]
    .filter(([, { evidence }]) => evidence >= needed)
    .map(([id, { evidence, spans }]) => ({ id, evidence, spans, rank: evidence / (GENERAL.get(id) ?? 1) }))
    .sort((left, right) => right.rank - left.rank);
  const [best] = ranked;
  if (!best) return [];
  return ranked
    .filter(({ rank }) => rank >= best.rank * SECOND_TOPIC)
    .map(({ id, evidence, spans }) => ({ id, score: scoreOf(evidence, needed), spans }));
}

/** Half where it is just enough, towards one where it is plenty. Two decimals. */
const scoreOf = (evidence: number, needed: number): number => Math.round((100 * evidence) / (evidence + needed)) / 100;

function spanOf({ text }: TextModel, words: readonly Word[], { from, to }: Evidence): Span {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
