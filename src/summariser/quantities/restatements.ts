/**
 * A quantity said twice: "just under 296 hp (224 kW)", "lost 190 points, or 0.6%". What compares the first compares the second.
 * Knows mentions, brackets and the language's "or".
 */
import type { TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** The same mentions; one that says the one before it again takes its comparison and its rise or fall. */
export function shareComparisons(model: TextModel, mentions: readonly Mention[], lexicon: QuantityLexicon): Mention[] {
  const shared: Mention[] = [];
  for (const mention of mentions) {
    const before = shared.at(-1);
    shared.push(before && restates(model, before, mention, lexicon) ? takeFrom(before, mention) : mention);
  }
  return shared;
}

function takeFrom({ comparison, trend }: Mention, mention: Mention): Mention {
  if (mention.comparison !== '=' || mention.trend) return mention;
  return { ...mention, comparison, ...(trend ? { trend } : {}) };
}

function restates(model: TextModel, before: Mention, mention: Mention, lexicon: QuantityLexicon): boolean {
  if (before.unit === null || mention.unit === null || before.unit === mention.unit) return false;
  const { tokens } = model;
  const gap = mention.firstToken - before.endToken;
  const sign = tokens[before.endToken]?.text;
  if (gap === 1) return sign === '(' || (sign === '/' && tokens[mention.endToken]?.text === ')');
  // "190 points, or 0.6%".
  return sign === ',' && lexicon.rangeConnectors.at(tokens, before.endToken + 1)?.endToken === mention.firstToken;
}
