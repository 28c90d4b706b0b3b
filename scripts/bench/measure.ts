/** Builds a tool of the benchmark and runs it in processes of its own. Knows bundles and processes, and no clock. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type { Grown, Speed } from './child.ts';
import type { ToolName } from './tools.ts';

const FOLDER = 'dist/bench';
export const PEERS = 'scripts/bench/peers/node_modules';
/** Milliseconds after which a tool that is still growing is ended. */
const MOST_TIME = 180_000;

/** Writes one script that holds the tool and its clock, and gives its path. */
export async function buildTool(tool: ToolName): Promise<string> {
  const outfile = join(FOLDER, `${tool}.cjs`);
  await esbuild.build({
    stdin: {
      contents: `import * as tool from './tools/${tool}.ts'; import { measure } from './child.ts'; measure(tool, process.argv.slice(2));`,
      resolveDir: 'scripts/bench',
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    nodePaths: [PEERS],
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

/** What the process prints, one measurement a line; those that were ready where it had to be ended. */
function run(script: string, words: readonly string[]): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let ended = false;
    const end = setTimeout(() => {
      ended = true;
      child.kill('SIGKILL');
    }, MOST_TIME);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(end);
      if (status !== 0 && !ended) reject(new Error(`${script} ${words.join(' ')} ended with ${status}`));
      else
        resolve(
          said
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
        );
    });
  });
}

export async function speedOf(script: string, language: string): Promise<Speed> {
  const [speed] = (await run(script, [language])) as Speed[];
  if (!speed) throw new Error(`${script} measured nothing in ${language} within ${MOST_TIME / 1000} s`);
  return speed;
}

export async function growthOf(script: string, sizes: readonly number[]): Promise<Grown[]> {
  return (await run(script, ['en', ...sizes.map(String)])) as Grown[];
}
