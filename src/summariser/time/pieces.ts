/** The language in which rules are written (`language.ts`), read into pieces. Knows patterns; knows no text and no trie. */
import { type Lexicon, wordsOf } from './lexicon.ts';

/** A piece of a pattern: a word, a class, a border, or a choice among sequences (an optional part may be empty). */
export type Piece = { word: string } | { class: string } | { border: '<' | '>' } | { choice: Piece[][] };

export class PatternError extends Error {}

/** Ways in which one rule may be read; a rule with more is a mistake in the data. */
const WAYS_LIMIT = 4000;

/** A pattern as pieces. Throws a `PatternError` that names it. */
export function piecesOf(pattern: string, lexicon: Lexicon): Piece[] {
  const pieces = parse(pattern, lexicon);
  if (waysOf(pieces) > WAYS_LIMIT) throw new PatternError(`Too many ways in the pattern "${pattern}"`);
  return pieces;
}

const waysOf = (pieces: readonly Piece[]): number =>
  pieces.reduce(
    (ways, piece) => ways * ('choice' in piece ? piece.choice.reduce((sum, option) => sum + waysOf(option), 0) : 1),
    1,
  );

function parse(pattern: string, lexicon: Lexicon): Piece[] {
  const written = signsOf(pattern);
  const firstBorder = written.indexOf('<');
  let position = 0;
  const fail = (why: string): never => {
    throw new PatternError(`${why} in the pattern "${pattern}"`);
  };
  const sequences = (): Piece[][] => {
    const found: Piece[][] = [[]];
    for (; position < written.length; position++) {
      const piece = written[position] ?? '';
      if (piece === ']' || piece === ')') break;
      if (piece === '|') found.push([]);
      else found.at(-1)?.push(...read(piece));
    }
    return found;
  };
  const read = (piece: string): Piece[] => {
    if (piece === '[' || piece === '(') {
      position++;
      const inner = sequences();
      if (written[position] !== (piece === '[' ? ']' : ')')) fail('Missing bracket');
      return [{ choice: piece === '[' ? [[], ...inner] : inner }];
    }
    if (piece === '<' || piece === '>') return [{ border: piece }];
    if (piece.startsWith('\\')) return [{ word: piece.slice(1) }];
    if (piece.startsWith('{')) return readClass(piece.slice(1, -1));
    const words = piece.split('|');
    const [only = ''] = words;
    return words.length === 1 ? asWords(wordsOf(only)) : [{ choice: words.map((word) => asWords(wordsOf(word))) }];
  };
  // Before the first border words are compared, not classes, so a class of the language's own is written out there.
  const readClass = (name: string): Piece[] => {
    if (position > firstBorder) return [{ class: name }];
    if (!lexicon.isOwn(name)) fail('Only words and own classes may stand before "<"');
    return [{ choice: lexicon.formsOf(name).map(asWords) }];
  };
  const all = sequences();
  if (position < written.length) fail('Bracket too many');
  return [{ choice: all }];
}

const asWords = (words: readonly string[]): Piece[] => words.map((word) => ({ word }));

/** Words, classes, brackets and borders of a pattern. Inside brackets `|` separates sequences, outside only words. */
function signsOf(pattern: string): string[] {
  const signs: string[] = [];
  let depth = 0;
  for (const piece of pattern.match(/\\.|\{[a-zA-Z]+\}|[[\]()<>]|[^\s[\](){}<>\\]+/g) ?? []) {
    if (piece === '[' || piece === '(') depth++;
    if (piece === ']' || piece === ')') depth--;
    if (depth === 0 || !piece.includes('|')) signs.push(piece);
    else signs.push(...piece.split(/(\|)/).filter(Boolean));
  }
  return signs;
}
