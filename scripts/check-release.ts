/**
 * Entry of `npm run check-release [-- --node PATH …]`: makes the release in out/ again from its archive of sources, in an
 * empty folder with packages installed without their scripts, on this Node and each that is named, and compares every byte.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagedIn, runIn, unpack } from './package/rebuild.ts';

const OUT = 'out';

const named = process.argv.flatMap((word, index) => (process.argv[index - 1] === '--node' ? [word] : []));
const source = (await readdir(OUT)).find((name) => name.endsWith('-source.zip'));
if (!source) throw new Error(`No archive of sources in ${OUT}/: npm run package first.`);

const folder = await mkdtemp(join(tmpdir(), 'lede-release-'));
try {
  await unpack(await readFile(join(OUT, source)), folder);
  console.log('Installing packages, without their scripts …');
  await runIn(folder, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');
  for (const node of [process.execPath, ...named]) {
    console.log(`Node ${(await runIn(folder, node, '-p', 'process.versions.node')).trim()}`);
    for (const [name, bytes] of (await packagedIn(folder, node)).files) {
      const isSame = bytes.equals(await readFile(join(OUT, name)));
      console.log(`${isSame ? 'same     ' : 'DIFFERENT'}  ${name}`);
      if (!isSame) process.exitCode = 1;
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
