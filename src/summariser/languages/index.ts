/** The languages that Lede covers, and the choice among them. Adding one is a folder and a line here. */
import { language as english } from './en/index.ts';
import { language as spanish } from './es/index.ts';
import type { Language } from './language.ts';
import { language as undetermined } from './und/index.ts';

export const languages: readonly Language[] = [english, spanish];

/** The data of a language; for one that is not covered, the fallback that knows digits and symbols only (`und`). */
export function languageFor(tag: string | null): Language {
  const primary = (tag ?? '').toLowerCase().split('-')[0];
  return languages.find(({ code }) => code === primary) ?? undetermined;
}
