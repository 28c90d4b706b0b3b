/**
 * Rules compiled to one trie of words and classes. Knows the pattern language described in `language.ts`; knows no text.
 * Optional and alternative parts are written out, so that matching is a walk down the trie without backtracking over
 * anything but the few branches that fit.
 */
import type { Rule } from './language.ts';
import { type Lexicon, wordsOf } from './lexicon.ts';

/** A word of a pattern, or the name of a class in it. */
type Element = { word: string } | { class: string } | { border: '<' | '>' };

/** One way to read one rule, ready to match. */
export interface Variant {
  rule: Rule;
  /** Place of the rule in the data: earlier ones win. */
  order: number;
  /** Element indices [first, end) of each expression. */
  expressions: (readonly [number, number])[];
  /** Words before the first expression. Any of these sequences must be there; empty where nothing is asked. */
  before: string[][];
}

export interface PatternNode {
  words: Map<string, PatternNode>;
  classes: Map<string, PatternNode>;
  accepts: Variant[];
}

/** Ways in which one rule may be written out; a rule with more is a mistake in the data. */
const WAYS_LIMIT = 4000;

export class PatternError extends Error {}

const newNode = (): PatternNode => ({ words: new Map(), classes: new Map(), accepts: [] });

/** Compiles rules. Throws a `PatternError` that names the pattern. */
export function compileRules(rules: readonly Rule[], lexicon: Lexicon): PatternNode {
  const root = newNode();
  for (const [order, rule] of rules.entries()) {
    for (const way of waysOf(rule[0], lexicon)) insert(root, way, rule, order);
  }
  return root;
}

function insert(root: PatternNode, way: readonly Element[], rule: Rule, order: number): void {
  const opening = way.findIndex((element) => 'border' in element);
  const before = opening < 0 ? [] : way.slice(0, opening).map((element) => ('word' in element ? element.word : ''));
  let node = root;
  let index = 0;
  let start = 0;
  const expressions: [number, number][] = [];
  for (const element of way.slice(Math.max(opening, 0))) {
    if ('border' in element) {
      if (element.border === '<') start = index;
      else expressions.push([start, index]);
      continue;
    }
    const [children, key] = 'word' in element ? [node.words, element.word] : [node.classes, element.class];
    let child = children.get(key);
    if (!child) {
      child = newNode();
      children.set(key, child);
    }
    node = child;
    index++;
  }
  if (opening < 0) expressions.push([0, index]);
  const same = node.accepts.find((variant) => variant.rule === rule && areSame(variant.expressions, expressions));
  if (!same) node.accepts.push({ rule, order, expressions, before: before.length > 0 ? [before] : [] });
  else if (before.length === 0 || same.before.length === 0) same.before = [];
  else same.before.push(before);
}

const areSame = (left: Variant['expressions'], right: Variant['expressions']): boolean =>
  left.length === right.length &&
  left.every(([from, to], index) => from === right[index]?.[0] && to === right[index]?.[1]);

/** A pattern written out: every sequence of words and classes that it stands for. */
function waysOf(pattern: string, lexicon: Lexicon): Element[][] {
  const pieces = piecesOf(pattern);
  let position = 0;
  const fail = (why: string): never => {
    throw new PatternError(`${why} in the pattern "${pattern}"`);
  };
  const sequence = (): Element[][] => {
    let ways: Element[][] = [[]];
    let alternatives: Element[][] = [];
    for (; position < pieces.length; position++) {
      const piece = pieces[position] ?? '';
      if (piece === ']' || piece === ')') break;
      if (piece === '|') {
        alternatives = [...alternatives, ...ways];
        ways = [[]];
        continue;
      }
      const next = options(piece);
      ways = ways.flatMap((way) => next.map((option) => [...way, ...option]));
      if (ways.length > WAYS_LIMIT) fail('Too many ways');
    }
    return [...alternatives, ...ways];
  };
  const options = (piece: string): Element[][] => {
    if (piece === '[' || piece === '(') {
      position++;
      const inner = sequence();
      if (pieces[position] !== (piece === '[' ? ']' : ')')) fail('Missing bracket');
      return piece === '[' ? [[], ...inner] : inner;
    }
    if (piece === '<' || piece === '>') return [[{ border: piece }]];
    if (piece.startsWith('\\')) return [[{ word: piece.slice(1) }]];
    if (piece.startsWith('{')) return classOptions(piece.slice(1, -1));
    return piece.split('|').map((word) => wordsOf(word).map((part) => ({ word: part })));
  };
  // Before the first border words are compared, not classes, so a class of the language's own is written out there.
  const classOptions = (name: string): Element[][] => {
    const isOutside = pieces.indexOf('<') > position;
    if (isOutside && !lexicon.isOwn(name)) fail('Only words and own classes may stand before "<"');
    if (!isOutside) return [[{ class: name }]];
    return lexicon.formsOf(name).map((words) => words.map((word) => ({ word })));
  };
  const ways = sequence();
  if (position < pieces.length) fail('Bracket too many');
  return ways.filter((way) => way.some((element) => !('border' in element)));
}

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
