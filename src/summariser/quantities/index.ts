/** Counts and breakdowns of a text: the door to this folder. Knows the order of the steps. */
import type { Breakdown, Count, TimeExpression } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import { type Numeral, readNumerals } from '../numbers/index.ts';
import { readText, type TextModel } from '../text/model.ts';
import { shareAges } from './ageLists.ts';
import { breakdownOf } from './breakdowns.ts';
import { factsOf, headlineOf } from './facts.ts';
import { lexiconOf } from './lexicon.ts';
import { listedParts } from './listedParts.ts';
import { mentionsOf } from './mentions.ts';
import { partListsOf } from './partLists.ts';
import { nameParts, shareNouns } from './parts.ts';
import { withRatios } from './ratios.ts';
import { shareComparisons } from './restatements.ts';
import { summedParts } from './summedParts.ts';

export { FACT_LIMIT } from './facts.ts';

export interface Quantities {
  /** Key facts first, by importance; then the rest in the order of the text. */
  counts: Count[];
  breakdowns: Breakdown[];
}

/** Numerals inside a breakdown are its items and no counts of their own. Time is linear in the text. */
export function findQuantities(
  model: TextModel,
  language: Language,
  numerals: readonly Numeral[],
  timeExpressions: readonly TimeExpression[],
  title: string | null,
): Quantities {
  const lexicon = lexiconOf(language.quantities);
  const found = mentionsOf(model, withRatios(model, numerals, lexicon), timeExpressions, lexicon);
  const mentions = nameParts(
    shareNouns(model, shareAges(model, shareComparisons(model, found, lexicon), lexicon), lexicon),
  );
  const breakdowns: Breakdown[] = [];
  const inList = new Set<number>();
  for (const list of [...partListsOf(model, numerals, lexicon), ...listedParts(model, numerals, lexicon)]) {
    if (list.items.some(({ start }) => inList.has(start))) continue;
    const outside = mentions.filter(({ firstToken }) => firstToken < list.firstToken || firstToken >= list.endToken);
    const breakdown = breakdownOf(model, list, outside);
    if (!breakdown) continue;
    breakdowns.push(breakdown);
    for (const { start } of breakdown.items) inList.add(start);
  }
  breakdowns.push(
    ...summedParts(model, mentions, lexicon).filter(({ items }) => !items.some(({ start }) => inList.has(start))),
  );
  const counted = mentions.filter(({ start }) => !inList.has(start));
  const headline = readText(title ?? '', language.text);
  const words = headline.tokens.filter(({ kind, lower }) => kind === 'word' && !language.text.functionWords.has(lower));
  const figures = readNumerals(headline, language.numbers);
  const compared = headlineOf(
    figures.map(({ value }) => value),
    words.map(({ lower }) => lower),
  );
  return { counts: factsOf(model, counted, compared), breakdowns };
}
