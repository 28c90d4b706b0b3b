/** A release made again from its archive of sources, as a reviewer of a store does. Knows folders and processes. */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { unzip } from './unzip.ts';

/** Writes the archive's files under `folder`. Throws for a name that would leave it. */
export async function unpack(archive: Buffer, folder: string): Promise<void> {
  for (const { name, content } of unzip(archive)) {
    const path = resolve(folder, name);
    if (!path.startsWith(resolve(folder) + sep)) throw new Error(`${name} would leave the folder`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** Runs a command there. Throws with its words where it fails. */
export function runIn(folder: string, command: string, ...words: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    // npm is npm.cmd on Windows, which only a shell starts.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}\n${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}

/** What `npm run package` did: the files that it wrote, by name, and its words. */
export interface Packaged {
  files: Map<string, Buffer>;
  words: string;
}

/** `npm run package` in an unpacked archive whose packages are installed, with that Node. Throws where it refuses. */
export async function packagedIn(folder: string, node: string): Promise<Packaged> {
  const words = runIn(folder, node, 'node_modules/tsx/dist/cli.mjs', 'scripts/package.ts');
  const out = join(folder, 'out');
  const names = (await readdir(out)).sort();
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(out, name))] as const));
  return { files: new Map(files), words };
}
