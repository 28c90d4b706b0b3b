/** Writes a number out in Dutch, by a grammar of our own. */
import { at, joined, list, parts } from './words.ts';

const dutch = {
  ones: list(
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  ),
  tens: list('- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
};

/** One word to a thousand, and that joined to what counts it; "duizend" and "miljoen" stand apart from what follows. */
export function writeDutch(value: number): string {
  if (value < 20) return at(dutch.ones, value);
  if (value < 100) {
    const [tens, ones] = parts(value, 10);
    const first = at(dutch.ones, ones);
    return (ones ? first + (/ee$|ie$/.test(first) ? 'ën' : 'en') : '') + at(dutch.tens, tens);
  }
  if (value < 1000) {
    const [hundreds, rest] = parts(value, 100);
    return `${hundreds > 1 ? at(dutch.ones, hundreds) : ''}honderd${rest ? writeDutch(rest) : ''}`;
  }
  if (value < 1e6) {
    const [thousands, rest] = parts(value, 1000);
    return joined(`${thousands > 1 ? writeDutch(thousands) : ''}duizend`, rest ? writeDutch(rest) : '');
  }
  const [millions, rest] = parts(value, 1e6);
  return joined(writeDutch(millions), 'miljoen', rest ? writeDutch(rest) : '');
}

/** The older way, with "en" before what is below thirteen: "honderd en vijf", "duizend en twaalf". */
export function writeDutchWithEn(value: number): string {
  const [above, rest] = parts(value, 100);
  return above > 0 && above < 10_000 && rest > 0 && rest < 13
    ? `${writeDutch(above * 100)} en ${writeDutch(rest)}`
    : writeDutch(value);
}
