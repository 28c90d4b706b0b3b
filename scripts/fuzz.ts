/** Entry of `npm run fuzz`: `-- --seconds N --seed S`. Hostile pages and texts until the time is up; what goes wrong is kept. */
import { parseArgs } from 'node:util';
import { run } from './fuzz/run.ts';

const USAGE =
  'npm run fuzz [-- --seconds N --seed S]   N from 1 (60 if not given), S a whole number (by the clock if not given)';

/** A whole number from 1 on, or null. */
function wholeNumber(word: string | undefined, otherwise: number): number | null {
  if (word === undefined) return otherwise;
  return /^\d{1,9}$/.test(word) ? Number(word) : null;
}

function readWords(): { seconds: number; seed: number } | null {
  try {
    const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
    const seconds = wholeNumber(values.seconds, 60);
    const seed = wholeNumber(values.seed, Date.now() % 1_000_000_000);
    return seconds && seed !== null ? { seconds, seed } : null;
  } catch {
    // A word that is no option: the usage says which there are.
    return null;
  }
}

const options = readWords();
if (!options) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const { asked, faults, slowest } = await run(options);
  for (const { kind, detail, path } of faults) console.log(`${kind}: ${detail}\n  kept as ${path}`);
  console.log(
    `${asked} inputs by seed ${options.seed}, ${faults.length} faults; the slowest took ${Math.round(slowest)} ms of processor time`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}
