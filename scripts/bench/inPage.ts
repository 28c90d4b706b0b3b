/**
 * Runs inside a page of the benchmark: our reading of it and Readability's own parse, by turns, in the same document. Knows
 * the two readers; knows nothing of browsers.
 */
import { Readability } from '@mozilla/readability';
import { LedeError } from '../../src/errors.ts';
import { readPage } from '../../src/page/index.ts';

export interface Timing {
  /** Milliseconds of one run, the median of all rounds. */
  lede: number;
  readability: number;
  /** Elements of the page. */
  elements: number;
}

const ROUNDS = 9;
/** The clock of a page is as coarse as 0.1 ms: a round repeats until it is this long. */
const ROUND_TIME = 12;

function timeOf(run: () => void): number {
  let times = 0;
  const start = performance.now();
  let spent = 0;
  while (spent < ROUND_TIME) {
    run();
    times++;
    spent = performance.now() - start;
  }
  return spent / times;
}

/** Readability eats the document that it is given; the copies are made before the clock starts. */
function timeOfReadability(): number {
  let times = 0;
  let spent = 0;
  while (spent < ROUND_TIME) {
    const copy = document.cloneNode(true) as Document;
    const start = performance.now();
    new Readability(copy).parse();
    spent += performance.now() - start;
    times++;
  }
  return spent / times;
}

const middle = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

function isRefused(): boolean {
  try {
    readPage(document, location.href);
    return false;
  } catch (error) {
    if (error instanceof LedeError) return true;
    throw error;
  }
}

/** Called by `page.ts` through the page's global object; null of a page that Lede refuses to read. */
(globalThis as { ledeBench?: () => Timing | null }).ledeBench = () => {
  if (isRefused()) return null;
  const lede: number[] = [];
  const readability: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    readability.push(timeOfReadability());
    lede.push(timeOf(() => readPage(document, location.href)));
  }
  return { lede: middle(lede), readability: middle(readability), elements: document.getElementsByTagName('*').length };
};
