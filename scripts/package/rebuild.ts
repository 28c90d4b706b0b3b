/** A release made again from its archive of sources, as a reviewer of a store does. Knows folders and processes. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { unzip } from './unzip.ts';

const execute = promisify(execFile);

/** Writes the archive's files under `folder`. Throws for a name that would leave it. */
export async function unpack(archive: Buffer, folder: string): Promise<void> {
  for (const { name, content } of unzip(archive)) {
    const path = resolve(folder, name);
    if (!path.startsWith(resolve(folder) + sep)) throw new Error(`${name} would leave the folder`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** Runs a command there and gives its standard output. Rejects with its words where it fails. */
export async function runIn(folder: string, command: string, ...words: string[]): Promise<string> {
  // npm is npm.cmd on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && command === 'npm';
  try {
    const { stdout } = await execute(command, words, { cwd: folder, shell });
    return stdout;
  } catch (error) {
    const said = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${command} ${words.join(' ')}\n${said.stdout ?? ''}${said.stderr || said.message}`);
  }
}

/** What `npm run package` did: the files that it wrote, by name, and its words. */
export interface Packaged {
  files: Map<string, Buffer>;
  words: string;
}

/** `npm run package` in an unpacked archive whose packages are installed, with that Node. Throws where it refuses. */
export async function packagedIn(folder: string, node: string): Promise<Packaged> {
  const words = await runIn(folder, node, 'node_modules/tsx/dist/cli.mjs', 'scripts/package.ts');
  const out = join(folder, 'out');
  const names = (await readdir(out)).sort();
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(out, name))] as const));
  return { files: new Map(files), words };
}
