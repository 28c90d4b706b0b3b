/**
 * Finds the expressions of a text: at every token, a walk down the trie of rules; the longest expression wins. Knows
 * classes and rules; knows nothing of what they mean. A walk looks at no more tokens than the longest rule has and never
 * leaves its sentence, so time is linear in the text.
 */
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';
import { figuresAt } from './figures.ts';
import type { Rule } from './language.ts';
import type { ClassMatch, Lexicon } from './lexicon.ts';
import { numericDateAt } from './numericDates.ts';
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

interface Candidate {
  variant: Variant;
  steps: Step[];
  expressionEnd: number;
  totalEnd: number;
}

/** Longest path through the trie, in tokens; a rule never comes near. */
const DEPTH_LIMIT = 24;

/** All matches in the order of the text, none overlapping another. */
export function recognise(
  model: TextModel,
  numerals: readonly Numeral[],
  lexicon: Lexicon,
  root: PatternNode,
): Recognised[] {
  const classes = classReader(model, numerals, lexicon);
  const found: Recognised[] = [];
  for (const sentence of model.sentences) {
    let index = sentence.firstToken;
    while (index < sentence.endToken) {
      const best = opens(model, classes, root, index)
        ? bestAt(model, classes, root, index, sentence.firstToken, sentence.endToken)
        : null;
      if (!best) {
        index++;
        continue;
      }
      const expressions = expressionsOf(best, index);
      found.push({ rule: best.variant.rule, expressions });
      index = Math.max(best.variant.rule[1] === 'none' ? best.totalEnd : best.expressionEnd, index + 1);
    }
  }
  return found;
}

const NOTHING: readonly ClassMatch[] = [];

type ClassReader = (index: number) => readonly ClassMatch[];

/** Classes at a token, worked out once. */
function classReader(model: TextModel, numerals: readonly Numeral[], lexicon: Lexicon): ClassReader {
  const { tokens } = model;
  const numeralAt = new Map<number, Numeral>();
  for (const numeral of numerals) numeralAt.set(numeral.firstToken, numeral);
  const cache: (readonly ClassMatch[] | undefined)[] = new Array(tokens.length);
  return (index) => {
    const known = cache[index];
    if (known) return known;
    const matches: ClassMatch[] = [];
    const sentence = model.sentences[model.sentenceOfToken[index] ?? 0];
    lexicon.matchesAt(tokens, index, sentence?.firstToken === index, matches);
    figuresAt(tokens, index, matches);
    numericDateAt(tokens, index, matches);
    const numeral = numeralAt.get(index);
    if (numeral) addNumeral(numeral, matches);
    cache[index] = matches.length > 0 ? matches : NOTHING;
    return matches;
  };
}

function addNumeral(numeral: Numeral, into: ClassMatch[]): void {
  const { value, endToken, ordinal, vague, article, form } = numeral;
  const add = (name: string, amount: number | string) => into.push({ name, value: amount, endToken, weak: false });
  if (ordinal) {
    add('ordinal', value);
    if (form !== 'digits' && Number.isInteger(value) && value >= 1 && value <= 31) add('day', value);
    return;
  }
  if (!isYearLike(numeral)) add('number', vague ? 'X' : value);
  if (form === 'words' && !vague && Number.isInteger(value)) {
    if (!article && value >= 1 && value <= 31) add('dayWord', value);
    if (value >= 1 && value <= 12) add('hourWord', value);
    if (value >= 1500 && value < 2100) add('yearWord', value);
  }
}

/** A year rather than a number: "the 1988 quarter" is no 1988 quarters; "2000 years" may be. */
const isYearLike = ({ value, form, firstToken, endToken }: Numeral): boolean =>
  form === 'digits' && endToken === firstToken + 1 && value >= 1900 && value < 2100 && value % 100 !== 0;

/** Whether any rule begins at a token: most tokens of a text stop here. */
function opens(model: TextModel, classes: ClassReader, root: PatternNode, index: number): boolean {
  if (root.words.has(model.tokens[index]?.lower ?? '')) return true;
  return classes(index).some(({ name }) => root.classes.has(name));
}

function bestAt(
  model: TextModel,
  classes: ClassReader,
  root: PatternNode,
  start: number,
  first: number,
  last: number,
): Candidate | null {
  const { tokens } = model;
  let best: Candidate | null = null;
  const steps: Step[] = [];
  const accept = (variant: Variant) => {
    if (!precededBy(model, variant, start, first)) return;
    const end = variant.expressions.at(-1)?.[1] ?? 0;
    const candidate = {
      variant,
      expressionEnd: steps[end - 1]?.endToken ?? start,
      totalEnd: steps.at(-1)?.endToken ?? start,
    };
    if (standsWeakAlone(variant, steps)) return;
    if (!best || isBetter(candidate, best)) best = { ...candidate, steps: [...steps] };
  };
  const walk = (node: PatternNode, index: number) => {
    if (steps.length > 0) for (const variant of node.accepts) accept(variant);
    const token = tokens[index];
    if (!token || index >= last || steps.length >= DEPTH_LIMIT) return;
    const next = node.words.get(token.lower);
    if (next) {
      steps.push({ class: null, endToken: index + 1 });
      walk(next, index + 1);
      steps.pop();
    }
    if (node.classes.size === 0) return;
    for (const match of classes(index)) {
      const child = node.classes.get(match.name);
      if (!child || match.endToken > last) continue;
      steps.push({ class: match, endToken: match.endToken });
      walk(child, match.endToken);
      steps.pop();
    }
  };
  walk(root, start);
  return best;
}

function isBetter(candidate: Omit<Candidate, 'steps'>, best: Candidate): boolean {
  if (candidate.totalEnd !== best.totalEnd) return candidate.totalEnd > best.totalEnd;
  if (candidate.expressionEnd !== best.expressionEnd) return candidate.expressionEnd > best.expressionEnd;
  const asksMore = Number(candidate.variant.before.length > 0) - Number(best.variant.before.length > 0);
  if (asksMore !== 0) return asksMore > 0;
  return candidate.variant.order < best.variant.order;
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
  steps.length === 1 && steps[0]?.class?.weak === true && variant.before.length === 0 && variant.rule[1] !== 'none';

function expressionsOf({ variant, steps }: Candidate, start: number): RecognisedExpression[] {
  return variant.expressions.map(([from, to]) => ({
    firstToken: from === 0 ? start : (steps[from - 1]?.endToken ?? start),
    endToken: steps[to - 1]?.endToken ?? start,
    captures: steps.slice(from, to).flatMap((step) => (step.class ? [step.class] : [])),
  }));
}
