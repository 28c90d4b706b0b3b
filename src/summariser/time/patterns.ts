/**
 * Rules as one trie of words and classes. Knows pieces; knows no text. Optional and alternative parts are written out, so that
 * matching is a walk down the trie without backtracking over anything but the few branches that fit; but only where a walk
 * comes: of what the rules could match, a text asks for very little.
 */
import type { Rule } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { type Piece, piecesOf } from './pieces.ts';

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

/** What may come at a place of the trie. */
interface Branches {
  words: ReadonlyMap<string, PatternNode>;
  classes: ReadonlyMap<string, PatternNode>;
  accepts: readonly Variant[];
}

/** The rest of a pattern. */
type Rest = { piece: Piece; next: Rest } | null;

/** A way of a rule that has come to a place of the trie. */
interface Way {
  rule: Rule;
  order: number;
  rest: Rest;
  /** Elements so far. */
  index: number;
  /** Words before the first border; null once that is passed. */
  before: readonly string[] | null;
  /** Words that were before it. */
  asked: readonly string[];
  start: number;
  expressions: readonly (readonly [number, number])[];
}

/** A place of the trie. */
export class PatternNode {
  readonly #ways: Way[] = [];
  #branches: Branches | null = null;

  /** A way that comes here, before anybody has asked for the branches. */
  add(way: Way): void {
    this.#ways.push(way);
  }

  branches(): Branches {
    this.#branches ??= branchesOf(this.#ways);
    return this.#branches;
  }
}

/** The trie of these rules. Throws a `PatternError` that names the pattern. */
export function compileRules(rules: readonly Rule[], lexicon: Lexicon): PatternNode {
  const root = new PatternNode();
  for (const [order, rule] of rules.entries()) {
    const rest = restOf(piecesOf(rule[0], lexicon), null);
    const before = rule[0].includes('<') ? [] : null;
    root.add({ rule, order, rest, index: 0, before, asked: [], start: 0, expressions: [] });
  }
  return root;
}

const restOf = (pieces: readonly Piece[], end: Rest): Rest =>
  pieces.reduceRight<Rest>((next, piece) => ({ piece, next }), end);

function branchesOf(ways: readonly Way[]): Branches {
  const words = new Map<string, PatternNode>();
  const classes = new Map<string, PatternNode>();
  const accepts: Variant[] = [];
  const go = (way: Way): void => {
    if (way.rest === null) {
      if (way.index > 0) accept(way, accepts);
      return;
    }
    const { piece, next: rest } = way.rest;
    if ('choice' in piece) {
      for (const option of piece.choice) go({ ...way, rest: restOf(option, rest) });
    } else if ('border' in piece) {
      if (piece.border === '<') go({ ...way, rest, before: null, asked: way.before ?? way.asked, start: way.index });
      else go({ ...way, rest, expressions: [...way.expressions, [way.start, way.index]] });
    } else if ('word' in piece) {
      if (way.before) go({ ...way, rest, before: [...way.before, piece.word] });
      else childOf(words, piece.word).add({ ...way, rest, index: way.index + 1 });
    } else childOf(classes, piece.class).add({ ...way, rest, index: way.index + 1 });
  };
  for (const way of ways) go(way);
  return { words, classes, accepts };
}

function childOf(children: Map<string, PatternNode>, key: string): PatternNode {
  const child = children.get(key) ?? new PatternNode();
  children.set(key, child);
  return child;
}

function accept({ rule, order, index, asked, expressions }: Way, accepts: Variant[]): void {
  const last = accepts.at(-1);
  // The ways of one rule to one place come one after the other, and differ in nothing but the words before it.
  if (last?.rule !== rule) {
    const spans = expressions.length > 0 ? expressions : [[0, index] as const];
    accepts.push({ rule, order, expressions: spans, before: asked.length > 0 ? [asked] : [] });
  } else if (asked.length === 0 || last.before.length === 0) last.before = [];
  else last.before.push(asked);
}
