/**
 * Which covered language a text is in. Knows the function words of each language's data, and of near relatives that have none; a
 * declared language is kept unless the text plainly says otherwise, since templates carry wrong `lang` attributes.
 */
import { type Token, tokenise } from '../text/tokens.ts';
import { languages } from './index.ts';
import { neighbours } from './neighbours.ts';

/** Characters looked at: some 600 words. */
const SAMPLE = 4000;
/** Fewer words than this prove nothing. */
const ENOUGH_WORDS = 12;
/** Share of function words from which a text is in a language: running text has 0.35 to 0.5 of its own, relatives below 0.3. */
const PROOF = 0.3;
/** By so much more of its function words a language displaces the declared one: relatives share many, a text has its own. */
const MARGIN = 0.06;
/** The same over a declared language that is not covered, whose own share nobody knows: Galician reaches 0.39 as Portuguese, own texts 0.46 to 0.58. */
const STRANGE_PROOF = 0.43;
/** Fewer words than this displace a declared language only where they have next to nothing of it. */
const ENOUGH_AGAINST = 40;
const NEXT_TO_NOTHING = 0.15;

/** A BCP 47 tag: the declared one, or the one that the words prove; null where neither says anything. */
export function identifyLanguage(text: string, declared: string | null): string | null {
  const measured = functionWordShares(tokenise(text.slice(0, SAMPLE)));
  if (!measured) return declared;
  const { shares, strange, words } = measured;
  let best = 0;
  for (let index = 1; index < shares.length; index++) if ((shares[index] ?? 0) > (shares[best] ?? 0)) best = index;
  const share = shares[best] ?? 0;
  const code = languages[best]?.code ?? null;
  // Not proven, or more of a relative than of the language itself.
  const isUnknown = share < PROOF || strange > share;
  if (!declared) return isUnknown ? null : code;
  const primary = declared.toLowerCase().split('-')[0];
  if (code === primary || isUnknown) return declared;
  const own = shares[languages.findIndex((language) => language.code === primary)];
  if (own === undefined) {
    const isRelative = languages[best]?.text.relatives.has(primary ?? '');
    return !isRelative && share >= STRANGE_PROOF && words >= ENOUGH_AGAINST ? code : declared;
  }
  return words < ENOUGH_AGAINST ? (own < NEXT_TO_NOTHING ? code : declared) : share - own >= MARGIN ? code : declared;
}

let owners: Map<string, number[]> | null = null;

/** Indices of the languages that each function word belongs to, those of neighbours behind them; made with the first text. */
function ownersOfWords(): Map<string, number[]> {
  if (owners) return owners;
  owners = new Map();
  const lists = [...languages.map(({ text }) => text.functionWords), ...Object.values(neighbours)];
  for (const [index, list] of lists.entries()) {
    for (const word of list) {
      const known = owners.get(word);
      if (known) known.push(index);
      else owners.set(word, [index]);
    }
  }
  return owners;
}

interface Shares {
  /** Of each covered language's function words. */
  shares: number[];
  /** The largest one of a neighbour's. */
  strange: number;
  words: number;
}

/** Shares of function words, or null where there are too few words. */
function functionWordShares(tokens: readonly Token[]): Shares | null {
  const known = ownersOfWords();
  const counts = [...languages, ...Object.keys(neighbours)].map(() => 0);
  let words = 0;
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue;
    words++;
    for (const index of known.get(lower) ?? NOBODY) counts[index] = (counts[index] ?? 0) + 1;
  }
  if (words < ENOUGH_WORDS) return null;
  const shares = counts.map((count) => count / words);
  return { shares: shares.slice(0, languages.length), strange: Math.max(...shares.slice(languages.length)), words };
}

const NOBODY: readonly number[] = [];
