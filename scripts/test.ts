/**
 * Entry of `npm test`: everything that can be checked, and with `--fast` (`npm run test:fast`) what needs no browser and
 * little time. A static check counts as one, a unit or end-to-end test as one each. Standard output ends with
 * `N passed, N failed`.
 */
import { build } from './build.ts';
import { runCheck, type Tally } from './test/checks.ts';
import { ALL, FAST, type Queue } from './test/plan.ts';

async function buildForTests(): Promise<Tally> {
  const start = Date.now();
  try {
    await build({ release: true });
  } catch (error) {
    console.log(`FAILED build\n${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  console.log(`ok     build (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return { passed: 1, failed: 0, skipped: 0 };
}

const start = Date.now();
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const add = (tally: Tally) => {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
};

/** Two checks at a time. */
async function runAll(queue: Queue): Promise<void> {
  const left = [...queue];
  const runNext = async () => {
    for (let check = left.shift(); check; check = left.shift()) add(await runCheck(check));
  };
  await Promise.all([runNext(), runNext()]);
}

const { before, after } = process.argv.includes('--fast') ? FAST : ALL;
await runAll(before);
if (after.length > 0) add(await buildForTests());
await runAll(after);

console.log(`${((Date.now() - start) / 1000).toFixed(1)} s`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
