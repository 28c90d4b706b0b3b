/** The languages that Lede covers, and the choice among them. Adding one is a folder and a line here: nothing else lists them. */
import { language as catalan } from './ca/index.ts';
import { language as german } from './de/index.ts';
import { language as english } from './en/index.ts';
import { language as spanish } from './es/index.ts';
import { language as french } from './fr/index.ts';
import { language as italian } from './it/index.ts';
import type { Language, Part } from './language.ts';
import { language as dutch } from './nl/index.ts';
import { language as portuguese } from './pt/index.ts';
import { language as undetermined } from './und/index.ts';

export const languages: readonly Language[] = [english, spanish, catalan, german, french, italian, portuguese, dutch];

/** The data of a language; for one that is not covered, the fallback that knows digits and symbols only (`und`). */
export function languageFor(tag: string | null): Language {
  const primary = (tag ?? '').toLowerCase().split('-')[0];
  return languages.find(({ code }) => code === primary) ?? undetermined;
}

/** The parts that a language leaves to `und`, since nobody has written its words for them yet. */
export const partsNotRead = (language: Language): Part[] =>
  (Object.keys(undetermined) as (keyof Language)[]).filter(
    (part): part is Part => part !== 'code' && language[part] === undetermined[part],
  );
