/** Expressions of one rule lend each other what they lack: "from 3 to 5 May 2015". Knows parts; resolves nothing. */
import type { Parts } from './parts.ts';

/** Lends each expression what it lacks of its siblings' larger parts: the month and year in "from 3 to 5 May 2015". */
export function lend(all: readonly Parts[]): void {
  for (const [index, parts] of all.entries()) {
    const next = all[index + 1];
    const others = [...all.slice(index + 1), ...all.slice(0, index).reverse()];
    const lender = (has: (other: Parts) => boolean) => others.find(has);
    if (parts.numbers.length > 0 && parts.units.length === 0)
      parts.units.push(...(lender(({ units }) => units.length > 0)?.units ?? []));
    if (parts.day !== undefined)
      copy(
        parts,
        lender(({ month }) => month !== undefined),
        'month',
      );
    if (parts.hour !== undefined && next?.hour !== undefined && next.meridiem)
      // "From 10 to 2 p.m." begins in the morning.
      parts.meridiem ??= parts.hour % 12 <= next.hour % 12 ? next.meridiem : next.meridiem === 'pm' ? 'am' : 'pm';
    if (parts.month === undefined) continue;
    copy(
      parts,
      lender(({ year }) => year !== undefined),
      'year',
    );
    if (parts.direction === undefined && parts.year === undefined) {
      const other = lender(({ direction }) => direction !== undefined);
      copy(parts, other, 'direction');
      if (other) parts.units.push(...other.units);
    }
    // "From November to March 2015" begins the year before.
    if (parts.year && parts.year === next?.year && next.month && parts.month > next.month) parts.year -= 1;
  }
}

function copy(parts: Parts, from: Parts | undefined, key: 'month' | 'year' | 'direction'): void {
  if (from && parts[key] === undefined) Object.assign(parts, { [key]: from[key] });
}
