/**
 * Whether the parts of a list add up to the total that the text states. Knows lists and counts; the total is looked up
 * among the counts.
 */
import type { Breakdown } from '../contract.ts';
import type { TextModel } from '../text/model.ts';
import type { Mention } from './mention.ts';
import type { PartList } from './partItems.ts';

/** Letters by which the words of the list's introduction and of a count are compared. */
const STEM = 5;

/** "Dawn (1998), Dusk (2001)": years of works, not parts of a whole. */
const areYears = (numbers: readonly number[]): boolean =>
  numbers.every((value) => Number.isInteger(value) && value >= 1500 && value <= 2100);

/** A list checked against the counts outside of it. Null for prose without a total: a row of figures is no breakdown. */
export function breakdownOf(model: TextModel, list: PartList, mentions: readonly Mention[]): Breakdown | null {
  const numbers = list.items.flatMap(({ value }) => (value === null ? [] : [value]));
  const sum = numbers.reduce((total, value) => total + value, 0);
  const largest = Math.max(...numbers);
  const stems = introStems(model, list);
  const candidates = mentions.filter(
    ({ value, unit, trend }) => typeof value === 'number' && value > largest && unit === null && !trend,
  );
  const alike = candidates.filter((mention) => sharesStem(mention, stems));
  // Of several totals of the same thing (homes flooded, homes without power) the one that the parts make.
  const related = alike.find(({ value }) => value === sum) ?? alike[0];
  const near = candidates.find(({ sentence, value }) => sentence.index === list.sentence.index && value === sum);
  const total = related ?? near;
  if (list.needsTotal && list.total === null && (!total || typeof total.value !== 'number' || sum > total.value))
    return null;
  if (!total && list.total === null && areYears(numbers)) return null;
  const stated = list.total ?? (typeof total?.value === 'number' ? total.value : null);
  return {
    concept: introWord(model, list, total) ?? '',
    total: stated,
    sum,
    items: list.items,
    consistent: stated === null || stated === sum,
  };
}

/** Content words of the sentence before the list. */
function introStems(model: TextModel, { sentence, firstToken }: PartList): Map<string, string> {
  const stems = new Map<string, string>();
  for (let index = sentence.firstToken; index < firstToken; index++) {
    const token = model.tokens[index];
    if (token?.kind === 'word' && token.text.length > 3 && !model.language.functionWords.has(token.lower)) {
      stems.set(token.lower.slice(0, STEM), token.text);
    }
  }
  return stems;
}

function sharesStem({ concept }: Mention, stems: ReadonlyMap<string, string>): boolean {
  const words = [...concept.words, ...(concept.action?.stems.split(/\s/) ?? [])];
  return words.some((word) => stems.has(word.slice(0, STEM)));
}

/** What the parts are parts of: the word of the sentence that the total shares, else the total's own concept. */
function introWord(model: TextModel, list: PartList, total: Mention | undefined): string | null {
  const stems = introStems(model, list);
  const words = [...(total?.concept.words ?? []), ...(total?.concept.action?.stems.split(/\s/) ?? [])];
  for (const word of words) {
    const shared = stems.get(word.slice(0, STEM));
    if (shared) return shared;
  }
  return total?.concept.text ?? [...stems.values()][0] ?? null;
}
