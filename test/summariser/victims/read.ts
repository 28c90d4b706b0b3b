/** What identifies somebody in a text, for the tests of this folder. Knows the order of the parts; holds no test. */
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readNumerals } from '../../../src/summariser/numbers/index.ts';
import { findQuantities } from '../../../src/summariser/quantities/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';
import { findIdentifying, type IdentifyingSpan } from '../../../src/summariser/victims/index.ts';

export function identifying(text: string, code = 'en'): IdentifyingSpan[] {
  const language = languageFor(code);
  const model = readText(text, language.text);
  const { counts } = findQuantities(model, language, readNumerals(model, language.numbers), [], null);
  return findIdentifying(model, language.victims, counts);
}
