/** Where the tests of a folder are. Knows how `test/` mirrors the rest; knows no test. */

/** `src/page` → `test/page`, `popup/export` → `test/popup/export`: a path from the project's root, with `/`. */
export const testsOf = (folder: string): string =>
  /^src\b/.test(folder) ? folder.replace('src', 'test') : `test/${folder}`;
