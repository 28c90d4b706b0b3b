/** The benchmark's figures as tables for people. Knows what each column means; measures nothing. */

import { table } from '../figures.ts';
import type { Grown, Speed, Time } from './child.ts';
import { TOOLS, type Tool, type ToolName } from './tools.ts';

export type Speeds = ReadonlyMap<ToolName, ReadonlyMap<string, Speed>>;

/** Milliseconds in three figures or so. */
const ms = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const both = ({ processor, wall }: Time): string => `${ms(processor)} / ${ms(wall)}`;
/** Of 1,000 words, whatever the text had. */
const perThousand = ({ warm, words }: Speed): number => (warm.processor * 1000) / words;

/** English, all tools: processor time and time on the wall, cold and warm, memory. */
export function speedTable(speeds: Speeds): string {
  const rows = TOOLS.flatMap(({ name, title, does, beside }) => {
    const speed = speeds.get(name)?.get('en');
    const ours = speeds.get(beside)?.get('en');
    if (!speed || !ours) return [];
    const scaled = ({ processor, wall }: Time) => ({
      processor: (processor * 1000) / speed.words,
      wall: (wall * 1000) / speed.words,
    });
    const ratio = (perThousand(speed) / perThousand(ours)).toFixed(2);
    return [
      [
        title,
        does,
        both(speed.loaded),
        both(scaled(speed.cold)),
        both(scaled(speed.warm)),
        ratio,
        megabytes(speed.peak),
      ],
    ];
  });
  return table([['tool', 'does', 'to load', 'first 1,000 words', 'warm', 'of ours', 'peak MB'], ...rows]);
}

/** Warm processor time a 1,000 words in each language that two tools read. */
export function languageTable(speeds: Speeds): string {
  const [whole, dates, chrono] = (['summary', 'dates', 'chrono'] as const).map((name) => speeds.get(name));
  const rows = [...(whole ?? [])].map(([language, speed]) => {
    const [ours, theirs] = [dates?.get(language), chrono?.get(language)];
    const ratio = ours && theirs ? (perThousand(theirs) / perThousand(ours)).toFixed(2) : '';
    return [
      language,
      ms(perThousand(speed)),
      ours ? ms(perThousand(ours)) : '',
      theirs ? ms(perThousand(theirs)) : '',
      ratio,
    ];
  });
  return table([['language', 'Lede', 'Lede, dates alone', 'chrono-node', 'of ours'], ...rows]);
}

/** The slope of the time over the size, both as logarithms: 1 is linear, 2 quadratic. Fitted to all points. */
export function exponentOf(points: readonly Grown[]): number {
  const xs = points.map(({ characters }) => Math.log(characters));
  const ys = points.map(({ time }) => Math.log(time.processor));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const above = xs.reduce((sum, value, index) => sum + (value - x) * ((ys[index] ?? y) - y), 0);
  return above / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}

/** Processor time at each size, with the exponent over the sizes that `fitted` says, where fixed costs and limits do not reach. */
export function growthTable(
  growths: ReadonlyMap<ToolName, readonly Grown[]>,
  sizes: readonly number[],
  fitted: (tool: ToolName) => readonly [from: number, to: number],
): string {
  const rows = [...growths].map(([name, points]) => {
    const title = TOOLS.find((tool: Tool) => tool.name === name)?.title ?? name;
    const [from, to] = fitted(name);
    const fittedPoints = points.filter(({ characters }) => characters >= from && characters <= to);
    const times = sizes.map((size) => points.find(({ characters }) => characters === size)?.time.processor);
    const most = points.length > 0 ? Math.max(...points.map(({ peak }) => peak)) : Number.NaN;
    return [
      title,
      ...times.map((time) => (time === undefined ? 'too long' : ms(time))),
      exponentOf(fittedPoints).toFixed(2),
      megabytes(most),
    ];
  });
  return table([['tool', ...sizes.map((size) => `${size / 1000} kB`), 'exponent', 'peak MB'], ...rows]);
}

export function sizeTable(sizes: ReadonlyMap<string, { minified: number; gzipped: number }>): string {
  const rows = [...sizes].map(([name, { minified, gzipped }]) => [name, kilobytes(minified), kilobytes(gzipped)]);
  return table([['bundle, kB', 'minified', 'gzipped'], ...rows]);
}
