/**
 * Entry of `npm run package`: one zip a browser in out/, with the same bytes for the same commit. Prints each with its
 * SHA-256.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from './build.ts';
import { zip } from './package/zip.ts';

const OUT = 'out';

async function filesUnder(folder: string): Promise<{ name: string; content: Uint8Array }[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => ({
      name: relative(folder, path).split(sep).join('/'),
      content: await readFile(path),
    })),
  );
}

await build({ release: true });
await mkdir(OUT, { recursive: true });
const { version } = JSON.parse(await readFile('manifest.json', 'utf8')) as { version: string };
for (const browser of ['chrome', 'firefox']) {
  const bytes = zip(await filesUnder(join('dist', browser)));
  const path = join(OUT, `lede-${version}-${browser}.zip`);
  await writeFile(path, bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${path}  (${Math.ceil(bytes.length / 1024)} KiB)`);
}
