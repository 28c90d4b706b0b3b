/** The commands that write data anew, each run in a copy of the sources: what they write, what they keep, what they say. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptDirectory, keptEmergencyNumbers } from '../../src/resources/index.ts';

const copy = mkdtempSync(join(tmpdir(), 'lede-import-'));
beforeAll(() => {
  for (const folder of ['src', 'scripts/import']) cpSync(folder, join(copy, folder), { recursive: true });
  for (const file of ['import-countries.ts', 'import-resources.ts'])
    cpSync(`scripts/${file}`, join(copy, 'scripts', file));
  cpSync('package.json', join(copy, 'package.json'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(script: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}`, ...words], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const written = (path: string): string => readFileSync(join(copy, path), 'utf8');
const DATA = ['services', 'provenance', 'emergencyNumbers', 'emergencyNumberProvenance'].map(
  (name) => `src/resources/data/${name}.ts`,
);

describe('npx tsx scripts/import-resources.ts FOLDER', () => {
  const services = keptDirectory();
  const numbers = keptEmergencyNumbers();
  function importLists(entries: readonly object[]): string {
    writeFileSync(join(copy, 'reporting-resources.json'), JSON.stringify(entries));
    const lists = { compiled: numbers[0]?.sourceDate, entries: numbers };
    writeFileSync(join(copy, 'emergency-numbers.json'), JSON.stringify(lists));
    return run('import-resources.ts', '.');
  }

  it('writes what we have when it is given what we have', () => {
    const said = importLists(services);
    expect(said).toContain(`${services.length} services\nnew, read their notes: none\ngone: none\n`);
    for (const path of DATA) expect(written(path), path).toBe(readFileSync(path, 'utf8'));
  });

  it('says what came, what went and what has another note, and leaves out what is in doubt', () => {
    const [gone, noted, ...kept] = services;
    if (!gone || !noted) throw new Error('the directory is empty');
    const said = importLists([
      { ...noted, note: 'Closed on Sundays.' },
      ...kept,
      { ...gone, id: 'xx-new', lastCheckedLive: '2026-01-01' },
      { ...gone, id: 'xx-doubted', confidence: 'low' },
    ]);
    expect(said).toBe(
      `${services.length} services\nnew, read their notes: xx-new\ngone: ${gone.id}\nwith another note, read it: ${noted.id}\n`,
    );
    expect(written('src/resources/data/services.ts')).not.toMatch(/xx-doubted|2026-01-01/);
    expect(written('src/resources/data/provenance.ts')).toContain('Closed on Sundays.');
  });
});

describe('npx tsx scripts/import-countries.ts', () => {
  it('writes a line for every code, in every language', () => {
    run('import-countries.ts');
    for (const language of ['en', 'es']) {
      const path = `src/summariser/languages/${language}/countries.ts`;
      // Not the names themselves: they are those of the ICU of whatever Node runs this.
      expect(written(path).split('\n').length).toBe(readFileSync(path, 'utf8').split('\n').length);
      expect(written(path)).toMatch(language === 'en' ? /^Spain$/m : /^España$/m);
    }
  });
});
