/** Two dates that bound one stretch: "from 3 to 5 May", "between March and June". Knows the language's words between them. */
import type { TimeExpression } from '../contract.ts';
import { type TextModel, tokenIndexAt } from '../text/model.ts';
import type { TimeLanguage } from '../time/language.ts';
import { precisionOf, sortKey } from './values.ts';

/** A date or an interval of the text, with the expressions it is made of. */
export interface Stretch extends TimeExpression {
  /** Offset at which its last expression begins. */
  lastStart: number;
}

/** Most tokens between the two dates: "hasta el día". */
const GAP = 3;

const listOf = (list: string | undefined): ReadonlySet<string> =>
  new Set(
    (list ?? '')
      .split('|')
      .map((word) => word.trim())
      .filter(Boolean),
  );

/** Expressions with pairs that bound an interval made one, in the order of the text. */
export function joinIntervals(
  model: TextModel,
  language: TimeLanguage,
  expressions: readonly TimeExpression[],
): Stretch[] {
  const connectors = listOf(language.rangeConnectors);
  const openers = listOf(language.pairOpeners);
  const pairs = listOf(language.pairConnectors);
  const stretches: Stretch[] = [];
  for (const expression of expressions) {
    const previous = stretches.at(-1);
    const isPair = previous !== undefined && areJoined(model, previous, expression, connectors, openers, pairs);
    if (!previous || !isPair) {
      stretches.push({ ...expression, lastStart: expression.start });
      continue;
    }
    const { mod: _mod, ambiguity: _ambiguity, ...rest } = previous;
    stretches[stretches.length - 1] = {
      ...rest,
      end: expression.end,
      text: model.text.slice(previous.start, expression.end),
      value: `${previous.value}/${expression.value}`,
      lastStart: expression.start,
    };
  }
  return stretches;
}

function areJoined(
  model: TextModel,
  left: Stretch,
  right: TimeExpression,
  connectors: ReadonlySet<string>,
  openers: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
): boolean {
  if (!precisionOf(left.value) || !precisionOf(right.value)) return false;
  const from = tokenIndexAt(model, left.end);
  const to = tokenIndexAt(model, right.start);
  if (to - from > GAP || to <= from) return false;
  if (model.sentenceOfToken[from] !== model.sentenceOfToken[to]) return false;
  if (sortKey(left.value) > sortKey(right.value)) return false;
  const between = model.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  if (connectors.has(between)) return true;
  const first = tokenIndexAt(model, left.start);
  return (
    pairs.has(between) &&
    (openers.has(model.tokens[first - 1]?.lower ?? '') || openers.has(model.tokens[first]?.lower ?? ''))
  );
}
