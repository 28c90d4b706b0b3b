/** Our own code, as the tests of the whole tree ask for it. Knows where it stands and what is code; reads nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the TypeScript below a folder. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
