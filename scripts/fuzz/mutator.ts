/**
 * Other pages and texts out of one: its tags, words and marks are the tokens that edits move, drop, repeat and replace.
 * Knows tokens; knows nothing of what makes a page good or bad.
 */
import fc from 'fast-check';

/** One change; `at` and `from` are places among the tokens, taken modulo their number. */
export interface Edit {
  kind: 'drop' | 'repeat' | 'insert' | 'replace' | 'move' | 'cut';
  at: number;
  from: number;
  /** Tokens changed. */
  length: number;
  /** Copies made by `repeat`. */
  times: number;
  /** What `insert` and `replace` put there. */
  piece: string;
}

/** Longest result, in UTF-16 code units. */
const LONGEST = 300_000;
const MOST_TOKENS_CHANGED = 40;
const MOST_EDITS = 12;

/** Tags, words, runs of white space and single marks, which joined are the source again. */
export const tokensOf = (source: string): string[] => source.match(/<[^<>]*>?|[\p{L}\p{N}_]+|\s+|[\s\S]/gu) ?? [];

/** Arbitrary edits that put in some of `pieces`. */
export function editsOf(pieces: readonly string[]): fc.Arbitrary<Edit[]> {
  const edit: fc.Arbitrary<Edit> = fc.record({
    kind: fc.constantFrom<Edit['kind'][]>('drop', 'repeat', 'repeat', 'insert', 'insert', 'replace', 'move', 'cut'),
    at: fc.nat(1_000_000),
    from: fc.nat(1_000_000),
    length: fc.integer({ min: 1, max: MOST_TOKENS_CHANGED }),
    times: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }) },
      { weight: 1, arbitrary: fc.integer({ min: 50, max: 400 }) },
    ),
    piece: fc.constantFrom(...pieces),
  });
  return fc.array(edit, { minLength: 1, maxLength: MOST_EDITS });
}

/** The source after the edits, in order; never much longer than 300,000 code units. */
export function mutate(source: string, edits: readonly Edit[]): string {
  let tokens = tokensOf(source);
  for (const edit of edits) {
    if (tokens.length === 0) break;
    tokens = applied(tokens, edit);
    if (tokens.length > LONGEST) tokens.length = LONGEST;
  }
  return tokens.join('').slice(0, LONGEST);
}

function applied(tokens: readonly string[], { kind, at, from, length, times, piece }: Edit): string[] {
  const start = at % tokens.length;
  const end = Math.min(tokens.length, start + length);
  const [before, changed, after] = [tokens.slice(0, start), tokens.slice(start, end), tokens.slice(end)];
  switch (kind) {
    case 'drop':
      return [...before, ...after];
    case 'repeat':
      return [...before, ...Array.from({ length: times }, () => changed).flat(), ...after];
    case 'insert':
      return [...before, piece, ...changed, ...after];
    case 'replace':
      return [...before, piece, ...after];
    case 'move': {
      const source = from % tokens.length;
      return [...before, ...tokens.slice(source, source + length), ...changed, ...after];
    }
    case 'cut':
      // The end of a page is lost more often than its middle.
      return from % 4 === 0 ? before : [...before, changed.join('').slice(0, 1), ...after];
  }
}
