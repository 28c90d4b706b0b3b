/**
 * Numbers in digits: grouping, decimals, vulgar fractions. Knows separators and what a text itself shows of their use;
 * knows no words. Looks at one number at a time, and at each token once.
 */
import type { Token } from '../text/tokens.ts';
import type { NumberLanguage } from './language.ts';

export interface Figure {
  value: number;
  endToken: number;
  /** Written with decimals: `2.7`. */
  isDecimal: boolean;
}

/** More digits are a code and no number; also keeps every value finite. */
const DIGITS_LIMIT = 24;
const APOSTROPHES = new Set(["'", '’']);
/** Spaces that are there to group: no-break, narrow no-break, thin, figure space. */
const GROUPING_SPACES = new Set(['\u00a0', '\u202f', '\u2009', '\u2007']);

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/** How a text uses its separators where it leaves no doubt. */
export type SeparatorUse = ReadonlyMap<string, 'decimal' | 'grouping'>;

interface Run {
  /** Digit strings and the separators between them, one fewer. */
  groups: string[];
  separators: string[];
  endToken: number;
}

/** Digits joined by separators that touch on both sides. */
function runAt(tokens: readonly Token[], index: number): Run {
  const groups = [tokens[index]?.text ?? ''];
  const separators: string[] = [];
  let end = index + 1;
  for (;;) {
    const sign = tokens[end];
    const digits = tokens[end + 1];
    if (!sign || sign.spaceBefore || digits?.kind !== 'digits' || digits.spaceBefore) break;
    if (sign.text !== '.' && sign.text !== ',' && !APOSTROPHES.has(sign.text)) break;
    separators.push(APOSTROPHES.has(sign.text) ? "'" : sign.text);
    groups.push(digits.text);
    end += 2;
  }
  return { groups, separators, endToken: end };
}

const areGroups = (groups: readonly string[]): boolean =>
  (groups[0]?.length ?? 4) <= 3 && groups[0] !== '0' && groups.slice(1).every(({ length }) => length === 3);

/** One pass over a text: separators that are decimal or grouping beyond doubt, and never both. */
export function separatorUse(tokens: readonly Token[]): SeparatorUse {
  const seen = new Map<string, Set<'decimal' | 'grouping'>>();
  const note = (sign: string | undefined, use: 'decimal' | 'grouping') => {
    if (sign) seen.set(sign, (seen.get(sign) ?? new Set()).add(use));
  };
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.kind !== 'digits') continue;
    const { groups, separators, endToken } = runAt(tokens, index);
    const [first, last] = [separators[0], separators.at(-1)];
    if (separators.length === 1 && groups[1]?.length !== 3) note(first, 'decimal');
    if (separators.length > 1 && areGroups(groups) && new Set(separators).size === 1) note(first, 'grouping');
    if (separators.length > 1 && first !== last && areGroups(groups.slice(0, -1))) {
      note(first, 'grouping');
      note(last, 'decimal');
    }
    index = endToken - 1;
  }
  return new Map([...seen].flatMap(([sign, uses]) => (uses.size === 1 ? [[sign, [...uses][0] ?? 'decimal']] : [])));
}

/** The number whose first digits stand at `index`; null where the digits are no number (`1.2.3.4`, a date, a code). */
export function figureAt(
  tokens: readonly Token[],
  index: number,
  text: string,
  language: NumberLanguage,
  use: SeparatorUse,
): Figure | null {
  const run = runAt(tokens, index);
  const spaced = run.separators.length === 0 ? withSpacedGroups(tokens, index, text, language) : null;
  const figure = spaced ?? read(run, language, use);
  if (!figure) return null;
  const fraction = tokens[figure.endToken];
  const vulgar = fraction && VULGAR.get(fraction.text);
  return vulgar && !figure.isDecimal
    ? { value: figure.value + vulgar, endToken: figure.endToken + 1, isDecimal: true }
    : figure;
}

/** The value of a vulgar fraction that stands alone: `½`. */
export const vulgarFraction = (token: Token): number | undefined => VULGAR.get(token.text);

/** The value of `.5`, whose sign stands at `index` and touches nothing before it; null where it is no decimal. */
export function bareDecimal(tokens: readonly Token[], index: number): number | null {
  const [sign, digits, after] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!sign?.spaceBefore || digits?.kind !== 'digits' || digits.spaceBefore || digits.text.length > DIGITS_LIMIT)
    return null;
  const goesOn = after && !after.spaceBefore && (after.kind !== 'symbol' || tokens[index + 3]?.kind === 'digits');
  return goesOn ? null : Number(`0.${digits.text}`);
}

function read({ groups, separators, endToken }: Run, language: NumberLanguage, use: SeparatorUse): Figure | null {
  const digits = groups.join('');
  if (digits.length > DIGITS_LIMIT) return null;
  const [first, last] = [separators[0], separators.at(-1)];
  if (first === undefined || last === undefined) return { value: Number(digits), endToken, isDecimal: false };
  const decimal = (): Figure => ({
    value: Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`),
    endToken,
    isDecimal: true,
  });
  const grouped = (): Figure => ({ value: Number(digits), endToken, isDecimal: false });
  if (separators.length === 1) {
    if (first === "'") return areGroups(groups) ? grouped() : null;
    if (!areGroups(groups)) return decimal();
    return (use.get(first) ?? (first === language.decimal ? 'decimal' : 'grouping')) === 'decimal'
      ? decimal()
      : grouped();
  }
  const same = separators.every((sign) => sign === first);
  if (same) return areGroups(groups) ? grouped() : indianGroups(groups, first) ? grouped() : null;
  const outer = separators.slice(0, -1).every((sign) => sign === first) && last !== first;
  return outer && last !== "'" && (areGroups(groups.slice(0, -1)) || indianGroups(groups.slice(0, -1), first))
    ? decimal()
    : null;
}

/** `12,34,567`: lakhs and crores. */
const indianGroups = (groups: readonly string[], sign: string): boolean =>
  sign === ',' &&
  groups.at(-1)?.length === 3 &&
  (groups[0]?.length ?? 3) <= 2 &&
  groups.slice(1, -1).every(({ length }) => length === 2);

/** `12 500 000`, and `12 500,75` with the language's decimal sign. */
function withSpacedGroups(
  tokens: readonly Token[],
  index: number,
  text: string,
  language: NumberLanguage,
): Figure | null {
  const first = tokens[index];
  if (!first || first.text.length > 3 || first.text.startsWith('0')) return null;
  let digits = first.text;
  let end = index + 1;
  for (; digits.length <= DIGITS_LIMIT; end++) {
    const next = tokens[end];
    const previous = tokens[end - 1];
    if (!next || !previous || next.kind !== 'digits' || next.text.length !== 3 || next.start - previous.end !== 1)
      break;
    const space = text.charAt(previous.end);
    if (!GROUPING_SPACES.has(space) && !(space === ' ' && language.groupsBySpace)) break;
    digits += next.text;
  }
  if (end === index + 1) return null;
  const [sign, decimals] = [tokens[end], tokens[end + 1]];
  if (sign?.text === language.decimal && !sign.spaceBefore && decimals?.kind === 'digits' && !decimals.spaceBefore) {
    return { value: Number(`${digits}.${decimals.text.slice(0, DIGITS_LIMIT)}`), endToken: end + 2, isDecimal: true };
  }
  return { value: Number(digits), endToken: end, isDecimal: false };
}
