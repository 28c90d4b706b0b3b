/** Inputs that once had a fault, each a file: written by a run, and read by the test that asks them all again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from './generators.ts';

export interface Kept {
  /** Kind of the finding that it once gave. */
  finding: string;
  /** Seed of the run that found it, or null where a person wrote it. */
  seed: number | null;
  input: Case;
}

export const KEPT_FOLDER = fileURLToPath(new URL('../../test/fixtures/fuzz/', import.meta.url));

/** Writes it and gives the path. The same input gives the same name, so none is kept twice. */
export function keep(kept: Kept, folder: string = KEPT_FOLDER): string {
  const digest = createHash('sha256').update(JSON.stringify(kept.input)).digest('hex').slice(0, 10);
  const path = join(folder, `${kept.finding}-${digest}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${legible(JSON.stringify(kept, null, 2))}\n`);
  return path;
}

/** JSON in ASCII: hostile characters show, and no editor changes them. */
const legible = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** All that are kept, by file name. */
export function keptIn(folder: string = KEPT_FOLDER): (Kept & { name: string })[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Kept) }));
}
