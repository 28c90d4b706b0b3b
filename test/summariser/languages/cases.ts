/**
 * The cases that a folder of tests has for each language, in `cases/<code>.ts` there. A language that reads the part must
 * have some, so that none is covered by its name alone.
 */
import { languages, partsNotRead } from '../../../src/summariser/languages/index.ts';
import type { Part } from '../../../src/summariser/languages/language.ts';

/** Cases by code, of every language that reads the part; throws where a file is missing. `folder` is beside this one. */
export async function casesFor<Cases>(folder: string, part: Part): Promise<[code: string, cases: Cases][]> {
  const codes = languages.filter((language) => !partsNotRead(language).includes(part)).map(({ code }) => code);
  return Promise.all(
    codes.map(async (code): Promise<[string, Cases]> => {
      const { cases } = (await import(`../${folder}/cases/${code}.ts`)) as { cases: Cases };
      return [code, cases];
    }),
  );
}
