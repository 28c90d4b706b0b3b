/**
 * Time expressions of a text with their TIMEX3 values: recognise, normalise, resolve. Knows the order of the steps; the
 * steps know the rest.
 */
import type { TimeExpression } from '../contract.ts';
import { oncePer } from '../kept.ts';
import type { Language } from '../languages/language.ts';
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';
import { dateLineDay } from './dateLine.ts';
import { tellsHistory } from './history.ts';
import type { TimeLanguage } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { isBuiltInClass, normalise, type Unresolved } from './normalise.ts';
import { orderOfOthers } from './numericOrder.ts';
import { compileRules, type PatternNode } from './patterns.ts';
import { PatternError } from './pieces.ts';
import { publicationFrom } from './publication.ts';
import { recognise } from './recognise.ts';
import { asRepeated } from './repeatedTimes.ts';
import { Resolver } from './resolve.ts';
import { firstRules, implicitRules } from './rules.ts';
import { type TenseReader, tenseAround, tenseReaderFor } from './tense.ts';
import { asPresent, isUndated } from './today.ts';

/** What is known of the article besides its text. */
export interface TimeContext {
  /** ISO 8601 at the precision known, or null. */
  publishedTime: string | null;
  /** ISO 3166-1 alpha-2 country of the site or of the language tag, or null: decides 10/11/16 with the language. */
  region: string | null;
}

interface Compiled {
  lexicon: Lexicon;
  root: PatternNode;
  tense: TenseReader;
}

const compile = oncePer((language: TimeLanguage): Compiled => {
  const hidden = Object.keys(language.words ?? {}).find(isBuiltInClass);
  if (hidden) throw new PatternError(`The class "${hidden}" has a meaning of its own: call the words otherwise`);
  const lexicon = lexiconOf(language);
  const root = compileRules([...firstRules, ...(language.rules ?? []), ...implicitRules], lexicon);
  return { lexicon, root, tense: tenseReaderFor(language) };
});

/** Expressions in the order of the text, none overlapping another. Every value is a valid TIMEX3 value. Linear in the text. */
export function findTimeExpressions(
  model: TextModel,
  language: Language,
  numerals: readonly Numeral[],
  context: TimeContext,
): TimeExpression[] {
  const { lexicon, root, tense } = compile(language.time);
  const unresolved = asRepeated(model, recognise(model, numerals, lexicon, root).flatMap(normalise));
  const stated = publicationFrom(context.publishedTime)?.day ?? null;
  const evidence = {
    publication: stated,
    region: context.region,
    language: language.time.dateOrder ?? null,
    others: orderOfOthers(unresolved.flatMap(({ parts }) => parts.numeric ?? [])),
  };
  const day = dateLineDay(model, tense, unresolved, evidence) ?? stated;
  const isHistory = day !== null && tellsHistory(unresolved, day.year);
  const resolver = new Resolver({ day, isHistory }, evidence);
  const expressions: TimeExpression[] = [];
  const meant = isUndated(model, unresolved) ? unresolved.map(asPresent) : unresolved;
  for (const [index, each] of meant.entries()) {
    const expression = resolveOne(model, tense, resolver, each, neighbour(model, each, meant[index + 1]));
    if (expression) expressions.push(expression);
  }
  return expressions;
}

/** Tokens between an expression and the next that may say which day it is on. */
const NEIGHBOUR_REACH = 7;

function neighbour(model: TextModel, each: Unresolved, next: Unresolved | undefined): Unresolved | null {
  if (!next || next.firstToken - each.endToken > NEIGHBOUR_REACH) return null;
  return model.sentenceOfToken[next.firstToken] === model.sentenceOfToken[each.firstToken] ? next : null;
}

function resolveOne(
  model: TextModel,
  reader: TenseReader,
  resolver: Resolver,
  each: Unresolved,
  next: Unresolved | null,
): TimeExpression | null {
  const first = model.tokens[each.firstToken];
  const last = model.tokens[each.endToken - 1];
  if (!first || !last) return null;
  const resolved = resolver.resolve(each, {
    tense: () => tenseAround(model, reader, each.firstToken, each.endToken),
    sentence: model.sentenceOfToken[each.firstToken] ?? 0,
    next,
  });
  if (!resolved) return null;
  return { start: first.start, end: last.end, text: model.text.slice(first.start, last.end), ...resolved };
}
