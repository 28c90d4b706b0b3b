/**
 * What a part counts, after "of them" and "of those": a noun of its own, or where and what happened. Knows function words and a
 * language's verbs by data; parses nothing. Looks at a fixed number of tokens.
 */
import type { Sentence, TextModel } from '../text/model.ts';
import type { Concept } from './concept.ts';
import { kindOfWords } from './kinds.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { PHRASE_LIMIT, phraseEnd, textOf, wordsIn } from './phrase.ts';
import { INNER, isNoPlural } from './wordRun.ts';

/** "of them in the Balearic Islands": the words up to a verb say which part; "of those cases" has a noun of its own. */
export function partConcept(model: TextModel, sentence: Sentence, from: number, lexicon: QuantityLexicon): Concept {
  // "sechs davon kleine Kinder".
  const hasAdjective = lexicon.nounShape === 'capitalised' && isSmall(model, from);
  if (isNoun(model, hasAdjective ? from + 1 : from, lexicon)) {
    const end = phraseEnd(model, sentence, from, { many: true, counted: false }, lexicon);
    const words = wordsIn(model, from, end);
    const noun = textOf(model, from, end);
    const kind = kindOfWords(words, lexicon);
    return { text: noun, words, noun, firstToken: from, endToken: end, action: null, kind, isPart: true };
  }
  const clause = clauseEnd(model, sentence, from, lexicon);
  const happened = actionIn(model, from, clause, lexicon);
  const end = wordsEnd(model, from, happened?.index ?? clause, lexicon);
  const isNext = happened !== null && end === happened.index;
  const word = happened && !isNext ? (model.tokens[happened.index]?.text ?? '') : '';
  const last = isNext ? wordsEnd(model, from, clause, lexicon) : end;
  return {
    text: [textOf(model, from, last), word].filter(Boolean).join(' '),
    words: [...wordsIn(model, from, last), ...(word ? [word.toLowerCase()] : [])],
    noun: '',
    firstToken: from,
    endToken: last,
    action: happened?.action ?? null,
    kind: null,
    isPart: true,
  };
}

function clauseEnd({ tokens }: TextModel, sentence: Sentence, from: number, lexicon: QuantityLexicon): number {
  let end = from;
  while (end < Math.min(sentence.endToken, from + PHRASE_LIMIT + 2)) {
    const token = tokens[end];
    if (!token || (token.kind === 'symbol' && !INNER.has(token.text)) || lexicon.coordinators.at(tokens, end)) break;
    end++;
  }
  return end;
}

/** Up to a verb that tells no more than that the clause goes on, and without the words before it that lead to nothing. */
function wordsEnd(model: TextModel, from: number, limit: number, lexicon: QuantityLexicon): number {
  const { tokens } = model;
  let end = from;
  // "dos de ellos no existían", but "dos de ellos en la región": after a preposition, the ending says nothing.
  let isBare = true;
  // "a third of those screened".
  if (end < limit && lexicon.endsLikeVerb(tokens[end]?.lower ?? '')) end++;
  while (end < limit && !isVerb(model, end, limit, lexicon) && !(isBare && isNoPlural(model, end, limit, lexicon))) {
    isBare &&= !lexicon.prepositions.at(tokens, end);
    end++;
  }
  while (end > from && model.language.functionWords.has(model.tokens[end - 1]?.lower ?? '')) end--;
  return end;
}

function isVerb(model: TextModel, index: number, limit: number, lexicon: QuantityLexicon): boolean {
  const { tokens, language } = model;
  const token = tokens[index];
  if (token?.kind !== 'word' || lexicon.actionOf(token.lower) !== null) return false;
  if (lexicon.verbs.at(tokens, index)) return true;
  const next = index + 1 < limit ? tokens[index + 1] : undefined;
  const hasNext = next?.kind === 'word' && !language.functionWords.has(next.lower);
  // Where nouns have capitals, a small word before none of them.
  const isLost = lexicon.nounShape === 'capitalised' && isSmall(model, index);
  return !hasNext && (isLost || lexicon.endsLikeVerb(token.lower));
}

/** A word without a capital that is no function word. */
function isSmall({ tokens, language }: TextModel, index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && token.text === token.lower && !language.functionWords.has(token.lower);
}

/** Whether a noun in the plural stands there, and no verb. */
function isNoun({ tokens, language }: TextModel, index: number, lexicon: QuantityLexicon): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || language.functionWords.has(token.lower)) return false;
  // "children", "Kinder": plurals without an ending that tells.
  // "dos de ellos graves": where adjectives agree with their noun, a plural that no list knows says of which sort.
  const mayBeAdjective = lexicon.nounShape === 'first' && lexicon.kindOf(token.lower) === null;
  return (
    !mayBeAdjective &&
    (lexicon.isPlural(token.lower) || lexicon.kindOf(token.lower) === 'people') &&
    lexicon.actionOf(token.lower) === null &&
    !lexicon.endsLikeVerb(token.lower) &&
    !lexicon.verbs.at(tokens, index)
  );
}

function actionIn({ tokens }: TextModel, from: number, end: number, lexicon: QuantityLexicon) {
  for (let index = from; index < end; index++) {
    const action = lexicon.actionOf(tokens[index]?.lower ?? '');
    if (action) return { action, index };
  }
  return null;
}
