/**
 * The files of a release, made of what is built in dist/ and of the sources. Knows which files there are and their names;
 * builds nothing and writes nothing.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '../build/manifest.ts';
import { billOfMaterials, type Product } from './billOfMaterials.ts';
import { filesUnder, sourceFiles } from './files.ts';
import { type ZipEntry, zip } from './zip.ts';

const BROWSERS: readonly Browser[] = ['chrome', 'firefox'];

/** Extension of each browser, sources and bill of materials, by file name. `root` holds dist/ as built for a release. */
export async function releaseFiles(root: string): Promise<ZipEntry[]> {
  const product = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Product;
  const stem = `lede-${product.version}`;
  const extensions = await Promise.all(
    BROWSERS.map(async (browser) => ({
      name: `${stem}-${browser}.zip`,
      content: zip(await filesUnder(join(root, 'dist', browser))),
    })),
  );
  return [
    ...extensions,
    { name: `${stem}-source.zip`, content: zip(await sourceFiles(root)) },
    { name: `${stem}.cdx.json`, content: Buffer.from(billOfMaterials(root, product)) },
  ];
}
