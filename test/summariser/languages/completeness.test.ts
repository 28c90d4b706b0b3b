/**
 * The data of every language beside that of English: the same files, their fields in the order of their types, and no
 * entry lacking without a reason. What is lacking stands in `lacking.txt`; a change of the data shows there as a
 * difference, and `npx vitest run -u test/summariser/languages` takes it over.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages, partsNotRead } from '../../../src/summariser/languages/index.ts';
import type { Language } from '../../../src/summariser/languages/language.ts';
import { reasonFor, statedAbsences } from './absent.ts';
import { lackingOf } from './entries.ts';

const FOLDER = 'src/summariser/languages';
const covered: [code: string, language: Language][] = languages.map((language) => [language.code, language]);

/** Lacking entries of parts that the language has; of parts that it leaves to `und`, the part's name. */
function lackingInPartsOf(language: Language) {
  const { needed, further } = lackingOf(language);
  const left = partsNotRead(language);
  const isRead = (entry: string) => !left.some((part) => entry === part || entry.startsWith(`${part}.`));
  return { left, needed: needed.filter(isRead), further: further.filter(isRead) };
}

it('every folder of languages is in the list, under its own name', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(['und', ...languages.map(({ code }) => code)].sort());
});

it.each(covered)('%s has a file for each part that it reads, and no other', (code, language) => {
  const files = readdirSync(`${FOLDER}/${code}`);
  const left = partsNotRead(language).flatMap(filesOf);
  const asEnglish = readdirSync(`${FOLDER}/en`).filter((file) => !left.includes(file));
  expect(files.sort()).toEqual(asEnglish.sort());
});

it.each(covered)('%s tells what identifies a child or a victim before it is offered at all', (_, language) => {
  expect(partsNotRead(language)).not.toContain('victims');
});

it.each(covered)('%s names every field in the order of its type', (_, language) => {
  for (const [part, data] of Object.entries(language)) {
    if (part === 'code') continue;
    const order = fieldsOf(part);
    const names = Object.keys(data);
    expect(names, part).toEqual(order.filter((field) => names.includes(field)));
  }
});

it.each(covered)('%s lacks nothing that English has without a reason', (code, language) => {
  const unexplained = lackingInPartsOf(language).needed.filter((entry) => reasonFor(code, entry) === undefined);
  expect(unexplained, 'Fill these entries, or say in absent.ts why the language does without them').toEqual([]);
});

it('no reason is kept for what is there', () => {
  const lacking = new Set(
    languages.flatMap((language) => lackingInPartsOf(language).needed.map((entry) => `${language.code} ${entry}`)),
  );
  expect(statedAbsences().filter((absence) => !lacking.has(absence))).toEqual([]);
});

it('what each language lacks is on record', async () => {
  const head = 'What each language lacks of what English has. Written by completeness.test.ts: never by hand.';
  await expect([head, ...languages.slice(1).map(reportOf)].join('\n\n')).toMatchFileSnapshot('lacking.txt');
});

/** A language's paragraph of the report: parts, needed entries with their reasons, and the rest by record. */
function reportOf(language: Language): string {
  const { left, needed, further } = lackingInPartsOf(language);
  const byRecord = new Map<string, string[]>();
  for (const entry of further) {
    const [, record = '', key = ''] = /^(\w+\.\w+)[ .](.+)$/.exec(entry) ?? [];
    byRecord.set(record, [...(byRecord.get(record) ?? []), key]);
  }
  return [
    `${language.code}: ${needed.length} needed entries with a reason, ${further.length} further`,
    ...left.map((part) => `  ${part}: not read`),
    ...needed.map((entry) => `  ${entry}: ${reasonFor(language.code, entry) ?? 'NO REASON'}`),
    ...[...byRecord].map(([record, keys]) => `  ${record}, further: ${keys.join(', ')}`),
  ].join('\n');
}

/** Files of the part of a language: names of countries are those of `places`. */
const filesOf = (part: string): string[] => [
  `${part.replace('keyPoints', 'keypoints')}.ts`,
  ...(part === 'places' ? ['countries.ts'] : []),
];

/** Fields of a part's type, as the sources of the types name them. */
function fieldsOf(part: string): string[] {
  const shape = readFileSync(`${FOLDER}/language.ts`, 'utf8');
  const type = new RegExp(`^ {2}${part}: (\\w+);`, 'm').exec(shape)?.[1] ?? '';
  const path = new RegExp(`import type \\{[^}]*\\b${type}\\b[^}]*\\} from '(.+)';`).exec(shape)?.[1] ?? '';
  const source = readFileSync(join(FOLDER, path), 'utf8');
  const body = new RegExp(`interface ${type} \\{\\n(.*?)\\n\\}`, 's').exec(source)?.[1] ?? '';
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm)].map((match) => match[1] ?? '');
}
