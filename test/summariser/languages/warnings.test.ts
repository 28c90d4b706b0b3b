/** What is said of a language that is read in part, or not at all; nothing of one that is read whole. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../scripts/summarise/plainText.ts';
import { summarise } from '../../../src/summariser/index.ts';
import { languages, partsNotRead } from '../../../src/summariser/languages/index.ts';

function warningsIn(language: string) {
  return summarise(readPlainText('3/5/2015: 12', { language }), { chooseResources: () => [] }).warnings;
}

describe('the language of an article', () => {
  it.each(['en', 'es', 'ca', 'de', 'fr', 'it', 'pt'])('%s is read whole', (code) => {
    expect(languages.filter((language) => language.code === code).map(partsNotRead)).toEqual([[]]);
    expect(warningsIn(code)).toEqual([]);
  });

  it('nl is read but for the stage of a case, and says so', () => {
    expect(warningsIn('nl-BE')).toEqual([
      {
        code: 'LANGUAGE_PARTLY_COVERED',
        message: 'Lede covers the language “nl” in part so far, and leaves out: legal stage.',
      },
    ]);
  });

  it('one without a folder is not covered', () => {
    expect(warningsIn('pl').map(({ code }) => code)).toEqual(['LANGUAGE_NOT_COVERED']);
  });
});
