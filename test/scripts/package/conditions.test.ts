import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { directoryMatter, unmetConditions } from '../../../scripts/package/conditions.ts';
import { git } from '../../../scripts/package/files.ts';

const TODAY = '2026-11-26';
const service = (lastCheckedLive: string | null) => ({ id: 'a', lastCheckedLive });

it('a directory that was checked within half a year stands in no way', () => {
  expect(directoryMatter([service('2026-11-26'), service('2026-05-30')], TODAY)).toBeNull();
});

it('one entry that was never checked, or too long ago, does', () => {
  expect(directoryMatter([service('2026-11-26'), service(null)], TODAY)).toMatch(/^Of 2 services 1 .*and 0 not/);
  expect(directoryMatter([service('2026-11-26'), service('2026-05-29')], TODAY)).toMatch(
    /^Of 2 services 0 .*and 1 not/,
  );
});

it('what is not committed does, and an archive without git is no release in any case', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lede-conditions-'));
  try {
    await writeFile(join(folder, 'new.ts'), '');
    expect(unmetConditions(folder, TODAY)).toEqual([]);
    git(folder, 'init', '-q');
    const uncommitted = () => unmetConditions(folder, TODAY).filter(({ flag }) => flag === '--uncommitted');
    expect(uncommitted()).toHaveLength(1);
    git(folder, 'add', '-A');
    git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-q', '-m', 'a');
    expect(uncommitted()).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
