/**
 * Runs in a process of its own for each tool: how long the tool takes, cold and warm, and how it grows. Prints one line
 * of JSON a measurement. Knows the clock, and nothing of the tools.
 */
import { longPage } from '../../test/fixtures/longPage.ts';
import { longText, type Written } from '../../test/fixtures/longText.ts';
import { median } from '../figures.ts';
import type { ToolModule } from './tools.ts';

/** Milliseconds: of the processor in this process, its other threads included, and of the clock on the wall. */
export interface Time {
  processor: number;
  wall: number;
}

export interface Speed {
  /** From the start of the process until the tool is loaded, Node's own start included. */
  loaded: Time;
  /** The first run of the process. */
  cold: Time;
  /** The median run once the engine has compiled what it will. */
  warm: Time;
  /** Largest resident memory of the process so far, in bytes. */
  peak: number;
  words: number;
  /** Things that the tool found: that it did its work. */
  found: number;
}

export interface Grown {
  characters: number;
  time: Time;
  peak: number;
}

const PARAGRAPH = longPage(100).length / 100;
/** The made pages hold about so many words a paragraph; texts about so many characters a word. */
const WORDS_IN_A_PARAGRAPH = 37;
const CHARACTERS_A_WORD = 6;
const WORDS = 1000;
/** Processor time that the warm runs share, in milliseconds, and how many there are at most. */
const WARM_TIME = 3000;
const WARM_RUNS = 200;
const WARMING_RUNS = 5;

const peak = () => process.resourceUsage().maxRSS * 1024;

function timed(work: () => number): { time: Time; found: number } {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const found = work();
  const { user, system } = process.cpuUsage(cpu);
  return { time: { processor: (user + system) / 1000, wall: performance.now() - wall }, found };
}

function speed({ prepare }: ToolModule, language: Written, loaded: Time): Speed {
  const text = longText(language, WORDS * CHARACTERS_A_WORD);
  const input = { text, language, paragraphs: Math.round(WORDS / WORDS_IN_A_PARAGRAPH) };
  const { time: cold, found } = timed(prepare(input));
  const times: Time[] = [];
  for (let run = 0, spent = 0; run < WARM_RUNS && (spent < WARM_TIME || run < WARMING_RUNS * 2); run++) {
    const { time } = timed(prepare(input));
    spent += time.processor;
    if (run >= WARMING_RUNS) times.push(time);
  }
  const warm = {
    processor: median(times.map(({ processor }) => processor)),
    wall: median(times.map(({ wall }) => wall)),
  };
  return { loaded, cold, warm, peak: peak(), words: text.split(/\s+/).length, found };
}

/** One size: the best of a few runs, fewer where they are long. */
function grown({ prepare }: ToolModule, language: Written, characters: number): Grown {
  const input = { text: longText(language, characters), language, paragraphs: Math.ceil(characters / PARAGRAPH) };
  let best: Time | null = null;
  for (let run = 0, spent = 0; run < 5 && (run === 0 || spent < WARM_TIME); run++) {
    const { time } = timed(prepare(input));
    spent += time.processor;
    if (best === null || time.processor < best.processor) best = time;
  }
  return { characters, time: best ?? { processor: Number.NaN, wall: Number.NaN }, peak: peak() };
}

/** `words` are the arguments of the process: a language, and the sizes to grow to, none for the speed. */
export function measure(tool: ToolModule, [language, ...sizes]: readonly string[]): void {
  const { user, system } = process.cpuUsage();
  const loaded = { processor: (user + system) / 1000, wall: performance.now() };
  const say = (measurement: Speed | Grown) => console.log(JSON.stringify(measurement));
  if (sizes.length === 0) say(speed(tool, language as Written, loaded));
  // Warms: the first sizes are not to pay for what the engine compiles.
  else speed(tool, language as Written, loaded);
  for (const size of sizes) say(grown(tool, language as Written, Number(size)));
}
