/** Expressions of one rule lend each other what they lack: "from 3 to 5 May 2015". Knows parts; resolves nothing. */
import type { Parts } from './parts.ts';

/** Lends each expression what it lacks of its siblings' larger parts: the month and year in "from 3 to 5 May 2015". */
export function lend(all: readonly Parts[]): void {
  if (all.length < 2) return;
  for (const [index, parts] of all.entries()) {
    const others = [...all.slice(index + 1), ...all.slice(0, index).reverse()];
    const lender = (has: (other: Parts) => boolean) => others.find(has);
    if (parts.numbers.length > 0 && parts.units.length === 0)
      parts.units.push(...(lender(({ units }) => units.length > 0)?.units ?? []));
    if (parts.day !== undefined && parts.month === undefined)
      copy(
        parts,
        lender(({ month }) => month !== undefined),
        ['month'],
      );
    if (parts.month !== undefined && parts.year === undefined)
      copy(
        parts,
        lender(({ year }) => year !== undefined),
        ['year', 'direction'],
      );
    if (parts.hour !== undefined && parts.meridiem === undefined)
      copy(
        parts,
        lender(({ meridiem }) => meridiem !== undefined),
        ['meridiem'],
      );
    if (parts.month !== undefined && parts.direction === undefined && parts.year === undefined) {
      const other = lender(({ direction }) => direction !== undefined);
      copy(parts, other, ['direction']);
      if (other && parts.units.length === 0) parts.units.push(...other.units);
    }
    const next = all[index + 1];
    const crossesNewYear = next?.year !== undefined && parts.year === next.year && parts.month !== undefined;
    if (
      crossesNewYear &&
      next.month !== undefined &&
      parts.month !== undefined &&
      parts.month > next.month &&
      parts.year
    )
      parts.year -= 1;
  }
}

function copy<Key extends 'month' | 'year' | 'direction' | 'meridiem'>(
  parts: Parts,
  from: Parts | undefined,
  keys: readonly Key[],
): void {
  for (const key of keys) if (from?.[key] !== undefined && parts[key] === undefined) parts[key] = from[key];
}
