/** The commands that write data anew, each run in a copy of the sources: what they write, what they keep, what they say. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** In place of a file of the copy, so that what stands there afterwards was written. */
const empty = (path: string): void => writeFileSync(join(copy, path), 'export {};\n');
const written = (path: string): string => readFileSync(join(copy, path), 'utf8');
const DATA = ['services', 'provenance', 'emergencyNumbers', 'emergencyNumberProvenance'].map(
  (name) => `src/resources/data/${name}.ts`,
);

describe('npx tsx scripts/import-resources.ts FOLDER', () => {
  const services = keptDirectory();
  const numbers = keptEmergencyNumbers();
  /** The data of before is ours each time; a last line tells what is written from what stands there. */
  function importLists(entries: readonly object[], territories: readonly object[] = numbers): string {
    for (const path of DATA) writeFileSync(join(copy, path), `${readFileSync(path, 'utf8')}// of before\n`);
    writeFileSync(join(copy, 'reporting-resources.json'), JSON.stringify(entries));
    const lists = { compiled: numbers[0]?.sourceDate, entries: territories };
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
    const said = importLists(
      [
        { ...noted, note: 'Closed on Sundays.' },
        ...kept,
        { ...gone, id: 'xx-new', lastCheckedLive: '2026-01-01' },
        { ...gone, id: 'xx-doubted', confidence: 'low' },
      ],
      numbers.map((number, index) => (index === 0 ? { ...number, general: '999111', police: '999222' } : number)),
    );
    expect(said).toBe(
      `${services.length} services\nnew, read their notes: xx-new\ngone: ${gone.id}\nwith another note, read it: ${noted.id}\n`,
    );
    const [listed = '', provenance = '', numbersNow = '', numberProvenance = ''] = DATA.map(written);
    expect(listed).toContain('xx-new');
    expect(listed).not.toMatch(/xx-doubted|2026-01-01/);
    expect(provenance).toContain('Closed on Sundays.');
    expect(numbersNow).toContain('999111');
    expect(numberProvenance).toContain('999222');
  });
});

describe('npx tsx scripts/import-countries.ts', () => {
  it('writes a line for every code, in every language', () => {
    const paths = readdirSync('src/summariser/languages', { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?!und)\w+.countries\.ts$/.test(name))
      .map((name) => join('src/summariser/languages', name));
    expect(paths.length).toBeGreaterThan(6);
    paths.forEach(empty);
    run('import-countries.ts');
    // Not the names themselves: they are those of the ICU of whatever Node runs this.
    for (const path of paths)
      expect(written(path).split('\n').length, path).toBe(readFileSync(path, 'utf8').split('\n').length);
    const all = paths.map(written).join('\n');
    expect(all).toMatch(/^Spain$/m);
    expect(all).toMatch(/^España$/m);
  });
});
