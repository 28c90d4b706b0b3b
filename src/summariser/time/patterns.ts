/**
 * Rules compiled to one trie of words and classes. Knows the pattern language described in `language.ts`; knows no text.
 * Optional and alternative parts are written out, so that matching is a walk down the trie without backtracking over
 * anything but the few branches that fit.
 */
import type { Rule } from './language.ts';
import { type Lexicon, wordsOf } from './lexicon.ts';

/** A piece of a pattern: a word, a class, a border, or a choice among sequences (an optional part may be empty). */
type Piece = { word: string } | { class: string } | { border: '<' | '>' } | { choice: Piece[][] };

/** One way to read one rule, ready to match. */
export interface Variant {
  rule: Rule;
  /** Place of the rule in the data: earlier ones win. */
  order: number;
  /** Element indices [first, end) of each expression. */
  expressions: readonly (readonly [number, number])[];
  /** Words before the first expression. Any of these sequences must be there; empty where nothing is asked. */
  before: (readonly string[])[];
}

export interface PatternNode {
  words: Map<string, PatternNode>;
  classes: Map<string, PatternNode>;
  accepts: Variant[];
}

/** A place in the trie that a rule has come to while it is written in. */
interface State {
  node: PatternNode;
  /** Elements so far. */
  index: number;
  /** Words before the first border; null once that is passed. */
  before: readonly string[] | null;
  /** Words that were before it. */
  asked: readonly string[];
  start: number;
  expressions: readonly (readonly [number, number])[];
}

/** Ways in which one rule may be written out; a rule with more is a mistake in the data. */
const WAYS_LIMIT = 4000;

export class PatternError extends Error {}

const newNode = (): PatternNode => ({ words: new Map(), classes: new Map(), accepts: [] });

/** Compiles rules. Throws a `PatternError` that names the pattern. */
export function compileRules(rules: readonly Rule[], lexicon: Lexicon): PatternNode {
  const root = newNode();
  for (const [order, rule] of rules.entries()) {
    const pieces = parse(rule[0], lexicon);
    const hasBorder = rule[0].includes('<');
    const first: State = { node: root, index: 0, before: hasBorder ? [] : null, asked: [], start: 0, expressions: [] };
    const states = advance([first], pieces);
    if (states.length > WAYS_LIMIT) throw new PatternError(`Too many ways in the pattern "${rule[0]}"`);
    for (const state of states) if (state.index > 0) accept(state, rule, order);
  }
  return root;
}

function advance(states: readonly State[], pieces: readonly Piece[]): readonly State[] {
  let current = states;
  for (const piece of pieces) {
    current =
      'choice' in piece
        ? piece.choice.flatMap((option) => (option.length === 0 ? current : advance(current, option)))
        : current.map((state) => step(state, piece));
  }
  return current;
}

function step(state: State, piece: Exclude<Piece, { choice: Piece[][] }>): State {
  if ('border' in piece) {
    if (piece.border === '<') return { ...state, before: null, asked: state.before ?? state.asked, start: state.index };
    return { ...state, expressions: [...state.expressions, [state.start, state.index]] };
  }
  if (state.before && 'word' in piece) return { ...state, before: [...state.before, piece.word] };
  const children = 'word' in piece ? state.node.words : state.node.classes;
  const key = 'word' in piece ? piece.word : piece.class;
  let node = children.get(key);
  if (!node) {
    node = newNode();
    children.set(key, node);
  }
  return { ...state, node, index: state.index + 1 };
}

function accept({ node, index, asked, expressions }: State, rule: Rule, order: number): void {
  const spans = expressions.length > 0 ? expressions : [[0, index] as const];
  const last = node.accepts.at(-1);
  // The ways of one rule to one place differ in nothing but the words before it.
  const same = last?.rule === rule ? last : null;
  if (!same) node.accepts.push({ rule, order, expressions: spans, before: asked.length > 0 ? [asked] : [] });
  else if (asked.length === 0 || same.before.length === 0) same.before = [];
  else same.before.push(asked);
}

/** A pattern as pieces. */
function parse(pattern: string, lexicon: Lexicon): Piece[] {
  const written = piecesOf(pattern);
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
function piecesOf(pattern: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  for (const piece of pattern.match(/\\.|\{[a-zA-Z]+\}|[[\]()<>]|[^\s[\](){}<>\\]+/g) ?? []) {
    if (piece === '[' || piece === '(') depth++;
    if (piece === ']' || piece === ')') depth--;
    if (depth === 0 || !piece.includes('|')) pieces.push(piece);
    else pieces.push(...piece.split(/(\|)/).filter(Boolean));
  }
  return pieces;
}
