/**
 * One run: inputs by a seed, asked one after the other until time or number is used up; each fault is shrunk and kept.
 * Knows generators, answerer and keeper; prints nothing.
 */
import fc from 'fast-check';
import { Answerer, type AnswererOptions } from './answerer.ts';
import { type Case, cases } from './generators.ts';
import { keep } from './keeper.ts';
import { shrink } from './shrink.ts';

export interface RunOptions extends AnswererOptions {
  seed: number;
  /** The run ends when this many seconds have passed … */
  seconds?: number;
  /** … or this many inputs were asked. */
  most?: number;
  /** Where faulty inputs are kept; with none given, in test/fixtures/fuzz. */
  folder?: string;
  /** Time for shrinking one input, in seconds. */
  shrinkSeconds?: number;
}

export interface Fault {
  kind: string;
  detail: string;
  /** File of the shrunk input. */
  path: string;
}

export interface Outcome {
  asked: number;
  /** A few of each kind. */
  faults: Fault[];
  /** Most processor time of one answer, in milliseconds. */
  slowest: number;
}

/** Inputs made at a time: making them is cheap, and each batch has a seed of its own. */
const BATCH = 50;
/** Every so many inputs an ordinary one is asked again. */
const CANARY_EVERY = 25;
const CANARY = JSON.stringify({
  id: 'canary',
  text: 'Police in Leeds arrested nine men on 3 May 2019. Officers seized 41 phones, 12 of them in Bradford.',
  lang: 'en',
  publishedTime: '2019-05-04',
});
/** A few faults of a kind are enough: what is found again and again would use up the run. */
const MOST_OF_A_KIND = 3;

export async function run(options: RunOptions): Promise<Outcome> {
  const { seed, seconds = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY } = options;
  const end = Date.now() + seconds * 1000;
  const answerer = new Answerer(options);
  const outcome: Outcome = { asked: 0, faults: [], slowest: 0 };
  try {
    const { answer: ordinary } = await answerer.ask(CANARY);
    for (let batch = 0; outcome.asked < most && Date.now() < end; batch++) {
      for (const input of fc.sample(cases, { seed: seed + batch, numRuns: BATCH })) {
        if (outcome.asked >= most || Date.now() >= end) break;
        outcome.asked++;
        await askOne(input, answerer, options, outcome);
        if (outcome.asked % CANARY_EVERY !== 0) continue;
        const { answer, cpu } = await answerer.ask(CANARY);
        if (answer !== ordinary) addFault(outcome, { kind: 'drift', detail: `${cpu} ms` }, input, options);
      }
    }
  } finally {
    answerer.close();
  }
  return outcome;
}

async function askOne(input: Case, answerer: Answerer, options: RunOptions, outcome: Outcome): Promise<void> {
  const { findings, cpu } = await answerer.ask(lineOf(input));
  outcome.slowest = Math.max(outcome.slowest, cpu);
  const [finding] = findings;
  if (!finding) return;
  if (outcome.faults.filter(({ kind }) => kind === finding.kind).length >= MOST_OF_A_KIND) return;
  const deadline = Date.now() + (options.shrinkSeconds ?? 30) * 1000;
  addFault(outcome, finding, await smaller(input, finding.kind, answerer, deadline), options);
}

function addFault(outcome: Outcome, finding: { kind: string; detail: string }, input: Case, options: RunOptions): void {
  const path = keep({ finding: finding.kind, seed: options.seed, input }, options.folder);
  outcome.faults.push({ ...finding, path });
}

/** An input as a line of the batch command. */
export const lineOf = (input: Case): string => JSON.stringify({ id: 'case', ...input });

/** The fields beside page and text, then page or text itself. */
async function smaller(input: Case, kind: string, answerer: Answerer, deadline: number): Promise<Case> {
  const isFaulty = async (candidate: object): Promise<boolean> =>
    (await answerer.ask(lineOf(candidate as Case))).findings.some((finding) => finding.kind === kind);
  const body = 'html' in input ? 'html' : 'text';
  let best: Partial<Case> = { ...input };
  for (const field of Object.keys(input)) {
    const rest = Object.fromEntries(Object.entries(best).filter(([name]) => name !== field));
    if (field !== body && (await isFaulty(rest))) best = rest;
  }
  const shrunk = await shrink(String(best[body]), (candidate) => isFaulty({ ...best, [body]: candidate }), deadline);
  return { ...best, [body]: shrunk } as Case;
}
