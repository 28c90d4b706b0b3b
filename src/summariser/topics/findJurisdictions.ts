/**
 * The countries whose authorities handle the matter, most relevant first. Weighs what `places.ts` finds by where it
 * stands and whether an authority acts in the sentence; adds the site's country and the language's as weak evidence.
 */
import type { Article, Jurisdiction, Span } from '../contract.ts';
import type { TextModel } from '../text/model.ts';
import type { PlaceLanguage } from './language.ts';
import { type PlaceMention, placesIn } from './places.ts';
import { paragraphOf, type Word, wordsOf, wordsOfLine } from './words.ts';

const HEADLINE = 2.5;
const LEAD = 1.8;
const LEAD_PARAGRAPHS = 2;
const LEAD_WORDS = 110;
/** The further down, the more is background; the last words count this much. */
const END = 0.6;
const AUTHORITY = 1.4;
/** What the first, second, third … mention of the same name counts. */
const REPETITIONS = [1, 0.6, 0.4, 0.3, 0.2, 0.1];
/** Country-code domain of the site, region of the language tag. */
const SITE = 1.5;
const REGION = 1;
const HOME = 1;
/** Less than this is a country merely mentioned. */
const LEAST = 1;
/** A further country must have this share of the first one's weight. */
const SHARE = 0.3;
const MOST_COUNTRIES = 10;
const MOST_SPANS = 12;

/** Country-code domains that are sold as words, or are not the ISO code. */
const DOMAINS: ReadonlyMap<string, string | null> = new Map([
  ['UK', 'GB'],
  ['EU', null],
  ['TV', null],
  ['IO', null],
  ['CO', null],
  ['ME', null],
  ['AI', null],
  ['FM', null],
  ['LY', null],
  ['TO', null],
  ['CC', null],
  ['WS', null],
  ['GG', null],
  ['NU', null],
]);

interface Tally {
  weight: number;
  spans: Span[];
}

interface Placed {
  mention: PlaceMention;
  weight: number;
  span: Span | null;
}

/** Countries with the spans in `model.text` that name them; none where none is more than mentioned. */
export function jurisdictionsOf(model: TextModel, language: PlaceLanguage, article: Article): Jurisdiction[] {
  const placed = [...headlineMentions(article.title, language), ...textMentions(model, language)];
  const tallies = new Map<string, Tally>();
  addWeak(tallies, article, language);
  const seen = new Map<string, number>();
  const ambiguous: Placed[] = [];
  for (const item of placed) {
    const times = seen.get(item.mention.key) ?? 0;
    seen.set(item.mention.key, times + 1);
    const weighed = { ...item, weight: item.weight * (REPETITIONS[times] ?? 0) };
    if (item.mention.countries.length > 1) ambiguous.push(weighed);
    else add(tallies, item.mention.countries[0], weighed);
  }
  const before = new Map([...tallies].map(([country, { weight }]) => [country, weight]));
  for (const item of ambiguous) add(tallies, likeliest(item.mention.countries, before), item);
  return ranked(tallies);
}

/** The country of a name in several that the rest of the text speaks for; else the first listed. */
function likeliest(countries: readonly string[], weights: ReadonlyMap<string, number>): string | undefined {
  return [...countries].sort((left, right) => (weights.get(right) ?? 0) - (weights.get(left) ?? 0))[0];
}

function headlineMentions(title: string | null, language: PlaceLanguage): Placed[] {
  if (title === null) return [];
  const { mentions } = placesIn(wordsOfLine(title), language);
  return mentions.map((mention) => ({ mention, weight: mention.weight * HEADLINE, span: null }));
}

function textMentions(model: TextModel, language: PlaceLanguage): Placed[] {
  const words = wordsOf(model);
  const { mentions, authoritySentences } = placesIn(words, language);
  return mentions.map((mention) => {
    const sentence = words[mention.from]?.sentence ?? -1;
    const authority = authoritySentences.has(sentence) ? AUTHORITY : 1;
    return {
      mention,
      weight: mention.weight * authority * placeFactor(model, words, mention.from, sentence),
      span: spanOf(model.text, words, mention),
    };
  });
}

function placeFactor(model: TextModel, words: readonly Word[], from: number, sentence: number): number {
  if (from < LEAD_WORDS && paragraphOf(model, sentence) < LEAD_PARAGRAPHS) return LEAD;
  return 1 - (1 - END) * (from / words.length);
}

function add(tallies: Map<string, Tally>, country: string | undefined, { weight, span }: Placed): void {
  if (country === undefined) return;
  const tally = tallies.get(country) ?? { weight: 0, spans: [] };
  tallies.set(country, tally);
  tally.weight += weight;
  if (span && tally.spans.length < MOST_SPANS) tally.spans.push(span);
}

/** What stands outside the words: never enough for a country that the text does not name. */
function addWeak(tallies: Map<string, Tally>, { url, language: tag }: Article, language: PlaceLanguage): void {
  const weak = (country: string | null, weight: number) => {
    if (country) add(tallies, country, { mention: NOWHERE, weight, span: null });
  };
  weak(countryOfSite(url), SITE);
  weak(/-([a-z]{2})\b/i.exec(tag ?? '')?.[1]?.toUpperCase() ?? null, REGION);
  for (const [index, country] of language.home.entries()) weak(country, HOME / (index + 1));
}

const NOWHERE: PlaceMention = { countries: [], weight: 0, from: 0, to: 0, key: '' };

function countryOfSite(url: string | null): string | null {
  const host = /^https?:\/\/([^/:?#]{1,255})/i.exec(url ?? '')?.[1] ?? '';
  const domain = /\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase() ?? null;
  if (domain === null) return null;
  const mapped = DOMAINS.get(domain);
  return mapped === undefined ? domain : mapped;
}

function ranked(tallies: ReadonlyMap<string, Tally>): Jurisdiction[] {
  const countries = [...tallies]
    .filter(([, { weight, spans }]) => weight >= LEAST && spans.length > 0)
    .sort(([, left], [, right]) => right.weight - left.weight);
  const most = countries[0]?.[1].weight ?? 0;
  return countries
    .filter(([, { weight }]) => weight >= most * SHARE)
    .slice(0, MOST_COUNTRIES)
    .map(([country, { spans }]) => ({ country, spans }));
}

function spanOf(text: string, words: readonly Word[], { from, to }: PlaceMention): Span {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
