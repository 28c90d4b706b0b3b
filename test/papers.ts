/** The papers of the project: what a person reads before the code. Knows where they are. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['.', 'docs', '.github', '.github/ISSUE_TEMPLATE', 'test/fixtures'];

/** Paths of all of them. */
export const papers: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
