/**
 * Ages in a row of which only one is marked: "aged 19, 22 and 41", "de 19, 22 y 41 años". Knows mentions, commas and the language's
 * "and".
 */
import type { TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** The same mentions; a bare figure beside an age in a row is an age too. */
export function shareAges(model: TextModel, mentions: readonly Mention[], lexicon: QuantityLexicon): Mention[] {
  const shared = [...mentions];
  const rowEndsInYears = (first: number): boolean => {
    for (let index = first + 1; index < shared.length; index++) {
      const [before, mention] = [shared[index - 1], shared[index]];
      if (!before || !mention || !isRow(model, before.endToken, mention.firstToken, lexicon)) return false;
      if (isYears(mention)) return true;
      if (!isBare(mention)) return false;
    }
    return false;
  };
  const share = (index: number, other: number) => {
    const [mention, age] = [shared[index], shared[other]];
    if (!mention || age?.kind !== 'age' || !(isBare(mention) || isYears(mention))) return;
    if (mention.sentence !== age.sentence) return;
    const [first, second] = index < other ? [mention, age] : [age, mention];
    if (isRow(model, first.endToken, second.firstToken, lexicon))
      shared[index] = {
        ...mention,
        kind: 'age',
        unit: age.unit,
        concept: { ...mention.concept, text: age.concept.text },
      };
  };
  for (const [index, mention] of shared.entries())
    if (isBare(mention) && isTold(model, mention, lexicon) && rowEndsInYears(index))
      shared[index] = { ...mention, kind: 'age', unit: 'year' };
  for (let index = 1; index < shared.length; index++) share(index, index - 1);
  for (let index = shared.length - 2; index >= 0; index--) share(index, index + 1);
  return shared;
}

/** A year or more of something that nothing says. */
const isYears = ({ kind, unit }: Mention): boolean => kind === 'duration' && unit === 'year';

/** "hombres de 19", "los hombres, de 19", "tienen 19": the first figure of a row, after a person and a link or a verb. */
function isTold({ tokens }: TextModel, { firstToken }: Mention, lexicon: QuantityLexicon): boolean {
  const link = lexicon.nounLinks.before(tokens, firstToken)?.firstToken ?? 0;
  const person = tokens[link - 1]?.text === ',' ? link - 2 : link - 1;
  const isOfPerson = lexicon.kindOf(tokens[person]?.lower ?? '') === 'people';
  return isOfPerson || lexicon.ageVerbs.before(tokens, firstToken) !== null;
}

const isBare = ({ kind, unit, concept }: Mention): boolean =>
  kind === 'other' && unit === null && concept.text === '' && !concept.isPart;

/** A comma, "and", or both between two figures. */
function isRow({ tokens }: TextModel, from: number, to: number, lexicon: QuantityLexicon): boolean {
  const start = tokens[from]?.text === ',' ? from + 1 : from;
  return (lexicon.coordinators.at(tokens, start)?.endToken ?? start) === to && to > from;
}
