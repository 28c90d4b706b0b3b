/**
 * Entry of `npm run package`: the files of a release in out/, with the same bytes for the same commit. Prints each with its
 * SHA-256. Refuses where a condition of a release is not met, unless its flag is given.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { unmetConditions } from './package/conditions.ts';
import { releaseFiles } from './package/release.ts';

const OUT = 'out';

function mayPackage(): boolean {
  const unmet = unmetConditions('.', new Date().toISOString().slice(0, 10));
  for (const { flag, matter } of unmet) {
    const isSetAside = process.argv.includes(flag);
    console.error(
      isSetAside ? `Not a release: ${matter}` : `${matter}\nTo package all the same, which is then no release: ${flag}`,
    );
  }
  return unmet.every(({ flag }) => process.argv.includes(flag));
}

if (mayPackage()) {
  await build({ release: true });
  await mkdir(OUT, { recursive: true });
  for (const { name, content } of await releaseFiles('.')) {
    const path = join(OUT, name);
    await writeFile(path, content);
    const size = `${Math.ceil(content.length / 1024)} KiB`;
    console.log(`${createHash('sha256').update(content).digest('hex')}  ${path}  (${size})`);
  }
} else process.exitCode = 1;
