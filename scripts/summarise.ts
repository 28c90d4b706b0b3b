/** Entry of the command line: `npm run --silent summarise -- FILE|-` with `--json` or `--jsonl`. */
import { runBatch } from './summarise/batch.ts';
import { readOptions, USAGE, UsageError } from './summarise/options.ts';
import { runSingle } from './summarise/single.ts';

// A reader that closes the pipe early (`| head`) has all that it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  const options = readOptions(process.argv.slice(2));
  process.exitCode =
    options.format === 'jsonl' ? await runBatch(process.stdin, process.stdout) : await runSingle(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n${USAGE}\n`);
  process.exitCode = 2;
}
