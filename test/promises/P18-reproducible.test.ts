/**
 * P18: the same sources give the same package. Reads dist/ as `npm test` has built it (by hand: `tsx scripts/build.ts
 * --release`); `npm run check-release` does the same with newly installed packages and on other versions of Node.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesUnder, git } from '../../scripts/package/files.ts';
import { packagedIn, unpack } from '../../scripts/package/rebuild.ts';
import { releaseFiles } from '../../scripts/package/release.ts';
import { unzip } from '../../scripts/package/unzip.ts';
import { directory } from '../../src/resources/index.ts';

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
const digests = (files: Iterable<readonly [string, Uint8Array]>) =>
  Object.fromEntries(
    [...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]).sort(),
  );

describe('a release', () => {
  let folder = '';
  /** Where its sources were unpacked: without git, with the packages that are installed here. */
  let place = '';
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lede-release-'));
    files = new Map((await releaseFiles('.')).map(({ name, content }) => [name, Buffer.from(content)]));
    place = join(folder, 'another/place');
    await unpack(ending('-source.zip'), place);
    await symlink(resolve('node_modules'), join(place, 'node_modules'), 'junction');
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const ending = (end: string): Buffer => {
    const found = [...files].find(([name]) => name.endsWith(end));
    if (!found) throw new Error(`no file ${end}`);
    return found[1];
  };
  it('is the same byte for byte when it is made again from its own sources, in another folder', async () => {
    const expected = digests(files);
    expect(Object.keys(expected)).toHaveLength(4);
    const { files: again, words } = await packagedIn(place, process.execPath);
    expect(digests(again), 'dist/ must be the release build of these sources: tsx scripts/build.ts --release').toEqual(
      expected,
    );
    // The fingerprints that are printed are those of the files.
    const printed = words.matchAll(/^([0-9a-f]{64}) {2}out[\\/](\S+) /gm);
    expect(Object.fromEntries([...printed].map(([, digest, name]) => [name, digest]))).toEqual(expected);
  }, 180_000);

  it('is refused where its files are not those of a commit', async () => {
    git(place, 'init', '-q');
    await expect(packagedIn(place, process.execPath)).rejects.toThrow('which is then no release: --uncommitted');
  }, 60_000);

  it('has sources in which everything is that a reviewer needs, and nothing that is made or installed', () => {
    const sources = new Map(unzip(ending('-source.zip')).map(({ name, content }) => [name, content]));
    const needed = ['package-lock.json', 'manifest.json', 'scripts/build.ts'];
    expect([...sources.keys()]).toEqual(expect.arrayContaining(needed));
    expect([...sources.keys()].filter((name) => /^(?:node_modules|dist|out|\.git)\//.test(name))).toEqual([]);
    expect(sources.get('README.md')?.toString()).toContain('npm ci --ignore-scripts');
  });

  it('has one version', async () => {
    const versions = await Promise.all(['package.json', 'package-lock.json', 'manifest.json'].map(readJson));
    expect(new Set(versions.map(({ version }) => version)).size).toBe(1);
  });

  it('has a bill of materials with the packages that ship, each with its hash and licence', async () => {
    const bill = JSON.parse(ending('.cdx.json').toString());
    const { dependencies } = await readJson('package.json');
    expect(bill.components.map(({ name, version }: Record<string, string>) => [name, version]).sort()).toEqual(
      Object.entries(dependencies).sort(),
    );
    for (const { hashes, licenses } of bill.components) {
      expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses).not.toEqual([]);
    }
  });
});

describe('what is built', () => {
  /** Addresses that are not the directory's, each with its reason. */
  const OTHERS: Record<string, string> = {
    'http://www.w3.org/2000/svg': 'a namespace, never opened',
    'http://www.w3.org/1999/xhtml': 'a namespace, never opened',
    'http://www.w3.org/1998/Math/MathML': 'a namespace, never opened',
    'https://*/*': 'the optional permission of "always detect"',
    'http://*/*': 'the optional permission of "always detect"',
  };
  /** A reader may follow these to a licence; the file is text that nothing opens. */
  const OF_LICENCES = 'licences.txt';

  const addressesIn = (text: string): string[] => text.match(/\b(?:https?|wss?|ftp):\/\/[\w*[][^\s"'`\\<>]*/g) ?? [];

  it.each(['chrome', 'firefox'])('for %s holds no address but the directory’s', async (browser) => {
    // Those of the services, and those where each entry was read.
    const known = new Set([...addressesIn(JSON.stringify(directory)), ...Object.keys(OTHERS)]);
    const found = new Set<string>();
    for (const { name, content } of await filesUnder(join('dist', browser))) {
      if (name === OF_LICENCES || name.endsWith('.png')) continue;
      for (const address of addressesIn(Buffer.from(content).toString())) found.add(address);
    }
    expect([...found].filter((address) => !known.has(address))).toEqual([]);
    // The search works: every service of the directory is in what is built.
    for (const { url } of directory) if (url !== null) expect(found).toContain(url);
  });

  it('holds no package without its licence beside it', async () => {
    const { metafile } = await esbuild.build({
      entryPoints: ['src/content.ts', 'src/detect.ts', 'src/background.ts', 'popup/main.tsx', 'popup/options.tsx'],
      bundle: true,
      write: false,
      outdir: 'dist',
      format: 'esm',
      metafile: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'silent',
    });
    const packages = new Set(
      Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
    );
    const licences = await readFile(join('dist', 'chrome', OF_LICENCES), 'utf8');
    expect(packages.size).toBeGreaterThan(0);
    for (const name of packages) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

describe('the packages', () => {
  it('are pinned: one version each, and a hash for every package of the lock file', async () => {
    const { dependencies, devDependencies } = await readJson('package.json');
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const { packages } = (await readJson('package-lock.json')) as { packages: Record<string, { integrity?: string }> };
    const without = Object.entries(packages).filter(
      ([place, { integrity }]) => place !== '' && !integrity?.startsWith('sha512-'),
    );
    expect(without.map(([place]) => place)).toEqual([]);
  });

  it('that run a script when they are installed are esbuild alone, which builds without it as well', async () => {
    const { packages } = (await readJson('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: true }>;
    };
    const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(withScript.map(([place]) => place)).toEqual(['node_modules/esbuild']);
  });
});
