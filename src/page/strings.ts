/** Texts of a page made fit for values: collapsed, without control or bidirectional characters, capped. Knows no DOM. */

/** Code units that no text needs: controls but white space, bidirectional controls, zero-width and soft-hyphen characters. */
function isUnwanted(code: number): boolean {
  if (code < 0x20) return !(code >= 0x09 && code <= 0x0d);
  if (code < 0xad) return code >= 0x7f && code <= 0x9f && code !== 0x85;
  return (
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f && code !== 0x200c && code !== 0x200d) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffc)
  );
}

export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The character as it stands in `article.text`: a space for any white space, nothing for what no text needs. */
export function keptCharacter(text: string, index: number): string {
  const code = text.charCodeAt(index);
  if (isSpace(code)) return ' ';
  if (isUnwanted(code)) return '';
  if (code >= 0xd800 && code <= 0xdfff) return isPaired(text, index, code) ? (text[index] ?? '') : '';
  return text[index] ?? '';
}

function isPaired(text: string, index: number, code: number): boolean {
  if (code <= 0xdbff) {
    const low = text.charCodeAt(index + 1);
    return low >= 0xdc00 && low <= 0xdfff;
  }
  const high = text.charCodeAt(index - 1);
  return high >= 0xd800 && high <= 0xdbff;
}

/** Matches what `collapse` would change, so that clean texts, which are most, are returned as they are. */
const UNCLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufff9-\ufffc]| {2}/;

/** Runs of white space become one space, also at the ends; unwanted characters and lone surrogates go. One pass. */
export function collapse(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  const parts: string[] = [];
  let start = 0;
  let wasSpace = false;
  for (let index = 0; index < text.length; index++) {
    const kept = keptCharacter(text, index);
    const isPlain = kept === text[index] && !(kept === ' ' && wasSpace);
    if (!isPlain) {
      if (index > start) parts.push(text.slice(start, index));
      start = index + 1;
      if (kept === ' ' && !wasSpace) parts.push(' ');
    }
    if (kept !== '') wasSpace = kept === ' ';
  }
  parts.push(text.slice(start));
  return parts.join('');
}

/** One line for display, at most `limit` code units, cut between words where it can be; null where nothing is left. */
export function cleanLine(value: string | null | undefined, limit = 300): string | null {
  if (typeof value !== 'string') return null;
  const line = collapse(value.slice(0, limit * 4)).trim();
  if (line === '') return null;
  if (line.length <= limit) return line;
  const space = line.lastIndexOf(' ', limit);
  const end = space > limit / 2 ? space : limit;
  return collapse(line.slice(0, end)).trim();
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Character references that were escaped twice, as in many `meta` elements. */
export function unescapeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const isCharacter = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : ' ';
  });
}

/** Whether each code unit is a letter or a digit of any script, as far as it was asked for: 0 unknown, 1 no, 2 yes. */
const wordUnits = new Uint8Array(0x10000);

/** False also of NaN, which stands after the end of a text. */
export function isWordUnit(code: number): boolean {
  if (Number.isNaN(code)) return false;
  let known = wordUnits[code];
  if (!known) {
    known = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 2 : 1;
    wordUnits[code] = known;
  }
  return known === 2;
}

/** Number of words, by runs of letters and digits of any script. */
export function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isPair = code >= 0xd800 && code <= 0xdbff && isPaired(text, index, code);
    const isWord = isPair ? /[\p{L}\p{N}]/u.test(text.slice(index, index + 2)) : isWordUnit(code);
    if (isPair) index++;
    if (isWord && !isInside) words++;
    isInside = isWord;
  }
  return words;
}

/** Letters and digits in lower case with single spaces between them: for comparing texts. */
export function foldWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** In lower case and without accents, as our lists of words are written. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words or phrases with `|` between them. */
export const phrasesIn = (list: string): string[] => list.split('|').map((phrase) => phrase.trim());
