/**
 * What touches a figure and changes it: letters or a stop that make it a rank ("3rd", "3."), letters that multiply it
 * ("2.7m"). Knows tokens and a language's letters; knows nothing of how a figure is read.
 */
import { oncePer } from '../kept.ts';
import { followsCurrency } from '../text/currencies.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './figures.ts';
import type { NumberLanguage } from './language.ts';

/** Index after letters or a stop that make a rank of a figure; `end` where there are none. */
export function rankEnd(tokens: readonly Token[], end: number, language: NumberLanguage): number {
  const stop = tokens[end]?.text === '.' && !tokens[end]?.spaceBefore ? 1 : 0;
  const suffix = tokens[end + stop];
  // "23°C" is warm and no rank.
  if (suffix?.kind === 'symbol' && /^[CF]$/.test(tokens[end + 1]?.text ?? '') && !tokens[end + 1]?.spaceBefore)
    return end;
  if (suffix && !suffix.spaceBefore && rankSuffixesOf(language).has(suffix.lower)) return end + stop + 1;
  const next = tokens[end + 1];
  return stop && language.ordinalStop && next?.kind === 'word' && next.spaceBefore ? end + 1 : end;
}

/** Letters that make a rank. */
const rankSuffixesOf = oncePer(({ ordinalSuffixes }: NumberLanguage) => new Set(ordinalSuffixes?.split('|')));

/** The factor of letters that touch a figure: `2.7m`, `3bn`; 0 where there are none. */
export function suffixFactor(
  tokens: readonly Token[],
  index: number,
  figure: Figure,
  { suffixes, weakSuffixes }: NumberLanguage,
): number {
  const letters = tokens[figure.endToken];
  if (!letters || letters.spaceBefore || letters.kind !== 'word') return 0;
  const strong = suffixes && Object.hasOwn(suffixes, letters.lower) ? suffixes[letters.lower] : undefined;
  if (strong) return strong;
  if (!followsCurrency(tokens, index) && !figure.isDecimal) return 0;
  return weakSuffixes && Object.hasOwn(weakSuffixes, letters.lower) ? (weakSuffixes[letters.lower] ?? 0) : 0;
}
