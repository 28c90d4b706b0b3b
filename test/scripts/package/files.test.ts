import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesUnder, git, NOT_SOURCES, sourceFiles } from '../../../scripts/package/files.ts';

describe('the sources of a project', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lede-files-'));
    for (const path of ['src', 'src/out', 'node_modules/a', 'dist', 'out']) {
      await mkdir(join(folder, path), { recursive: true });
    }
    for (const path of ['a.ts', 'src/b.ts', 'src/out/c.ts', 'node_modules/a/d.js', 'dist/e.js', 'out/f.zip', 'g.log']) {
      await writeFile(join(folder, path), path);
    }
    await symlink(join(folder, 'src'), join(folder, 'link'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const names = async () => (await sourceFiles(folder)).map(({ name }) => name).sort();

  it('are everything but what is made or installed, where there is no git', async () => {
    expect(await names()).toEqual(['a.ts', 'src/b.ts', 'src/out/c.ts']);
  });

  it('are what git lists, where there is git', async () => {
    git(folder, 'init', '-q');
    await writeFile(join(folder, '.gitignore'), 'node_modules/\n/dist/\n/out/\n*.log\nlink\nsecret.txt\n');
    await writeFile(join(folder, 'secret.txt'), 'left lying about');
    expect(await names()).toEqual(['.gitignore', 'a.ts', 'src/b.ts', 'src/out/c.ts']);
    git(folder, 'add', '-A');
    await rm(join(folder, 'a.ts'));
    expect(await names()).toEqual(['.gitignore', 'src/b.ts', 'src/out/c.ts']);
  });

  it('tell git’s own words where git refuses', () => {
    expect(() => git(folder, 'log')).toThrow(/^git log: .*not a git repository/);
  });

  it('of a folder that was built are all of it, whatever their names', async () => {
    const built = (await filesUnder(folder)).map(({ name }) => name).sort();
    expect(built).toContain('g.log');
    expect(built).toContain('out/f.zip');
  });
});

it('what is no source is what .gitignore names', async () => {
  const ignored = (await readFile('.gitignore', 'utf8')).trim().split('\n').sort();
  expect(
    [...NOT_SOURCES.folders.map((name) => `${name}/`), ...NOT_SOURCES.endings.map((end) => `*${end}`)].sort(),
  ).toEqual(ignored);
});
