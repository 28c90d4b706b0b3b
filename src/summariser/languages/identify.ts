/**
 * Which covered language a text is in. Knows the function words of each language's data; a declared language is kept
 * unless the text plainly says otherwise, since templates carry wrong `lang` attributes.
 */
import { tokenise } from '../text/tokens.ts';
import { languages } from './index.ts';

/** Characters looked at: some 600 words. */
const SAMPLE = 4000;
/** Fewer words than this prove nothing. */
const ENOUGH_WORDS = 12;
/** Share of function words from which a text is in a language: running text has 0.35 to 0.5 of its own, relatives below 0.3. */
const PROOF = 0.3;
/** Below this a text is not in the declared language; only lists of names come near. */
const DISPROOF = 0.15;

/** A BCP 47 tag: the declared one, or the one that the words prove; null where neither says anything. */
export function identifyLanguage(text: string, declared: string | null): string | null {
  const shares = functionWordShares(text.slice(0, SAMPLE));
  if (!shares) return declared;
  const best = [...shares].reduce((left, right) => (right[1] > left[1] ? right : left));
  const primary = declared?.toLowerCase().split('-')[0] ?? '';
  if (best[1] < PROOF || best[0] === primary) return declared;
  if (!declared) return best[0];
  const own = shares.get(primary);
  return own !== undefined && own < DISPROOF ? best[0] : declared;
}

/** Share of each covered language's function words, or null where there are too few words. */
function functionWordShares(sample: string): Map<string, number> | null {
  const words = tokenise(sample).filter(({ kind }) => kind === 'word');
  if (words.length < ENOUGH_WORDS) return null;
  return new Map(
    languages.map(({ code, text }) => [
      code,
      words.filter(({ lower }) => text.functionWords.has(lower)).length / words.length,
    ]),
  );
}
