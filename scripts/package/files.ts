/**
 * Which files go into an archive, with their bytes: all under a folder that was built, or the sources of the project.
 * Knows the disk and git's list; knows no archive.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZipEntry } from './zip.ts';

/** What .gitignore names: made or installed, never a source. */
export const NOT_SOURCES = { folders: ['node_modules', 'dist', 'out'], endings: ['.log'] } as const;

/** Every file under `folder`, by its path below it. */
export async function filesUnder(folder: string): Promise<ZipEntry[]> {
  return read(folder, await pathsUnder(folder));
}

/**
 * The sources as they are on the disk. In a checkout git says which files these are; in an unpacked archive of the sources,
 * which has no git, they are all but what is installed or made there. Throws where git refuses.
 */
export async function sourceFiles(root: string): Promise<ZipEntry[]> {
  return read(root, isCheckout(root) ? listedByGit(root) : await pathsUnder(root, isSource));
}

/** A clone or a work tree of git, and not an unpacked archive. */
export const isCheckout = (root: string): boolean => existsSync(join(root, '.git'));

/** What `git` prints on standard output, in `root`. Throws with git's own words. */
export function git(root: string, ...words: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`git ${words[0]}: ${error?.message ?? stderr.trim()}`);
  return stdout;
}

/** With files that are new and not committed yet: `conditions.ts` keeps those out of a release. */
function listedByGit(root: string): string[] {
  const listed = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  return [...new Set(listed)].filter((path) => path !== '' && existsSync(join(root, path)));
}

function isSource(path: string): boolean {
  const [top = ''] = path.split('/', 1);
  return (
    !NOT_SOURCES.folders.some((folder) => folder === top) && !NOT_SOURCES.endings.some((end) => path.endsWith(end))
  );
}

/**
 * Below `folder`, those that `keep` keeps; a folder is asked for by its path and a slash, and not even looked into where it
 * is not kept. Symbolic links are not followed: `node_modules` may be one.
 */
async function pathsUnder(folder: string, keep = (_path: string): boolean => true, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = `${below}${entry.name}`;
      if (entry.isFile()) return keep(path) ? [path] : [];
      return entry.isDirectory() && keep(`${path}/`) ? pathsUnder(folder, keep, `${path}/`) : [];
    }),
  );
  return nested.flat();
}

const read = (folder: string, paths: readonly string[]): Promise<ZipEntry[]> =>
  Promise.all(paths.map(async (path) => ({ name: path, content: await readFile(join(folder, path)) })));
