/**
 * Counts that are the parts of the count before them: "46 people: 27 Mexicans and 19 foreigners". Knows counts and what joins
 * them; the parts stay counts of their own, since each has its noun. One pass over the counts.
 */
import type { Breakdown } from '../contract.ts';
import type { TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** Most parts of such a sum. */
const MOST_PARTS = 12;

/** Breakdowns whose parts add up to the count before them exactly: without that, they are counts beside each other. */
export function summedParts(model: TextModel, mentions: readonly Mention[], lexicon: QuantityLexicon): Breakdown[] {
  const found: Breakdown[] = [];
  for (let index = 0; index + 2 < mentions.length; index++) {
    const whole = mentions[index];
    const total = whole && wholeNumber(whole);
    if (!whole || !total || whole.concept.words.length === 0) continue;
    const parts: Mention[] = [];
    let sum = 0;
    for (let next = index + 1; next < mentions.length && parts.length < MOST_PARTS && sum < total; next++) {
      const part = mentions[next];
      const value = part && part.sentence === whole.sentence ? wholeNumber(part) : 0;
      if (
        !part ||
        !value ||
        part.concept.endToken === part.concept.firstToken ||
        (parts.length > 0 && !isJoined(model, parts.at(-1), part, lexicon))
      )
        break;
      parts.push(part);
      sum += value;
    }
    if (sum !== total || parts.length < 2) continue;
    found.push({
      concept: whole.concept.noun,
      total,
      sum,
      consistent: true,
      items: parts.map((part) => itemOf(model, part)),
    });
    index += parts.length;
  }
  return found;
}

const wholeNumber = ({ value, unit, comparison, concept }: Mention): number =>
  typeof value === 'number' && Number.isInteger(value) && unit === null && comparison === '=' && !concept.isPart
    ? value
    : 0;

/** Nothing but a comma, "and", or both between the noun of one part and the next part. */
function isJoined(
  { tokens }: TextModel,
  before: Mention | undefined,
  part: Mention,
  lexicon: QuantityLexicon,
): boolean {
  if (!before) return false;
  const end = Math.max(before.endToken, before.concept.endToken);
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  const after = lexicon.coordinators.at(tokens, comma)?.endToken ?? comma;
  return after > end && after === part.firstToken;
}

const itemOf = ({ text }: TextModel, { concept, value, start, end }: Mention) => ({
  name: concept.noun,
  value: typeof value === 'number' ? value : null,
  start,
  end,
  text: text.slice(start, end),
});
