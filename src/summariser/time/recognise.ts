/**
 * Finds the expressions of a text: at every token, a walk down the trie of rules; the longest expression wins. Knows
 * classes and rules; knows nothing of what they mean. A walk looks at no more tokens than the longest rule has and never
 * leaves its sentence, so time is linear in the text.
 */
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';
import type { Token } from '../text/tokens.ts';
import { type ClassReader, classReader } from './classes.ts';
import { mayBeFigure } from './figures.ts';
import type { Rule } from './language.ts';
import type { ClassMatch, Lexicon } from './lexicon.ts';
import type { PatternNode, Variant } from './patterns.ts';

/** One place of a match: a class, or a plain word (`class` null). */
export interface Step {
  class: ClassMatch | null;
  endToken: number;
}

/** One expression of a match: what was captured in it, and its tokens [firstToken, endToken). */
export interface RecognisedExpression {
  firstToken: number;
  endToken: number;
  captures: ClassMatch[];
}

export interface Recognised {
  rule: Rule;
  expressions: RecognisedExpression[];
}

/** The best match so far at a token. */
interface Candidate {
  variant: Variant;
  steps: Step[];
  expressionEnd: number;
  totalEnd: number;
}

/** All matches in the order of the text, none overlapping another. */
export function recognise(
  model: TextModel,
  numerals: readonly Numeral[],
  lexicon: Lexicon,
  root: PatternNode,
): Recognised[] {
  const numeralAt = new Map<number, Numeral>();
  for (const numeral of numerals) numeralAt.set(numeral.firstToken, numeral);
  const walker = new Walker(model, classReader(model, numeralAt, lexicon), root);
  const found: Recognised[] = [];
  for (const sentence of model.sentences) {
    let index = sentence.firstToken;
    while (index < sentence.endToken) {
      if (!numeralAt.has(index) && !mayBegin(model.tokens[index], lexicon, root)) {
        index++;
        continue;
      }
      const best = walker.bestAt(index, sentence.firstToken, sentence.endToken);
      if (!best) {
        index++;
        continue;
      }
      found.push({ rule: best.variant.rule, expressions: expressionsOf(best, index) });
      index = Math.max(best.variant.rule[1] === 'none' ? best.totalEnd : best.expressionEnd, index + 1);
    }
  }
  return found;
}

/** Walks down the trie. One for a text, so that nothing is made anew at each of its tokens. */
class Walker {
  readonly #model: TextModel;
  readonly #classes: ClassReader;
  readonly #root: PatternNode;
  readonly #steps: Step[] = [];
  #best: Candidate | null = null;
  #start = 0;
  #first = 0;
  #last = 0;

  constructor(model: TextModel, classes: ClassReader, root: PatternNode) {
    this.#model = model;
    this.#classes = classes;
    this.#root = root;
  }

  /** The best match that begins at a token of the sentence [first, last), or null. */
  bestAt(start: number, first: number, last: number): Candidate | null {
    this.#best = null;
    this.#start = start;
    this.#first = first;
    this.#last = last;
    this.#walk(this.#root, start);
    return this.#best;
  }

  #walk(node: PatternNode, index: number): void {
    const steps = this.#steps;
    const { words, classes, accepts } = node.branches();
    for (const variant of accepts) this.#accept(variant);
    const token = this.#model.tokens[index];
    if (!token || index >= this.#last) return;
    const next = words.get(token.lower);
    if (next) {
      steps.push({ class: null, endToken: index + 1 });
      this.#walk(next, index + 1);
      steps.pop();
    }
    if (classes.size === 0) return;
    for (const match of this.#classes(index)) {
      const child = match.endToken <= this.#last ? classes.get(match.name) : undefined;
      if (!child) continue;
      steps.push({ class: match, endToken: match.endToken });
      this.#walk(child, match.endToken);
      steps.pop();
    }
  }

  #accept(variant: Variant): void {
    const steps = this.#steps;
    if (standsWeakAlone(variant, steps)) return;
    const end = variant.expressions.at(-1)?.[1] ?? 0;
    const expressionEnd = steps[end - 1]?.endToken ?? this.#start;
    const totalEnd = steps.at(-1)?.endToken ?? this.#start;
    if (this.#best && !isBetter(variant, expressionEnd, totalEnd, this.#best)) return;
    if (!precededBy(this.#model, variant, this.#start, this.#first)) return;
    this.#best = { variant, expressionEnd, totalEnd, steps: [...steps] };
  }
}

/** False for the many words that no expression begins with: no rule, no class, no Roman numeral. */
function mayBegin(token: Token | undefined, lexicon: Lexicon, root: PatternNode): boolean {
  if (!token) return false;
  if (token.kind === 'digits') return true;
  return root.branches().words.has(token.lower) || lexicon.begins(token.lower) || mayBeFigure(token);
}

/** The rule that explains most words, then the longer expression, then the one that asks for more, then the earlier. */
function isBetter(variant: Variant, expressionEnd: number, totalEnd: number, best: Candidate): boolean {
  if (totalEnd !== best.totalEnd) return totalEnd > best.totalEnd;
  if (expressionEnd !== best.expressionEnd) return expressionEnd > best.expressionEnd;
  const asksMore = Number(variant.before.length > 0) - Number(best.variant.before.length > 0);
  if (asksMore !== 0) return asksMore > 0;
  return variant.order < best.variant.order;
}

/** One of the sequences of words that the rule asks for stands before the expression, in its sentence. */
function precededBy(model: TextModel, variant: Variant, start: number, first: number): boolean {
  if (variant.before.length === 0) return true;
  return variant.before.some((words) => {
    const from = start - words.length;
    return from >= first && words.every((word, offset) => model.tokens[from + offset]?.lower === word);
  });
}

/** A form marked as never alone, and nothing else in the rule to bear it out. */
const standsWeakAlone = (variant: Variant, steps: readonly Step[]): boolean =>
  steps.length === 1 && steps[0]?.class?.weak === true && variant.before.length === 0;

function expressionsOf({ variant, steps }: Candidate, start: number): RecognisedExpression[] {
  return variant.expressions.map(([from, to]) => ({
    firstToken: steps[from - 1]?.endToken ?? start,
    endToken: steps[to - 1]?.endToken ?? start,
    captures: steps.slice(from, to).flatMap((step) => (step.class ? [step.class] : [])),
  }));
}
