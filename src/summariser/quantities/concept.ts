/**
 * What a number counts, as the article words it: the noun phrase after it, and what happened to it. Knows function words and
 * a language's verbs by data; parses nothing. Looks at a fixed number of tokens.
 */
import type { CountKind } from '../contract.ts';
import type { Numeral } from '../numbers/index.ts';
import { isUpperCase } from '../text/characters.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import type { Token } from '../text/tokens.ts';
import { comparisonStart } from './comparison.ts';
import type { Action } from './language.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { nounStart } from './nounStart.ts';
import { INNER, PHRASE_LIMIT, phraseAt, textOf, wordsIn } from './phrase.ts';

export interface Concept {
  text: string;
  /** The noun phrase alone. */
  noun: string;
  /** Words of the phrase, lower-case, the noun's own without what happened to it. */
  words: string[];
  /** Indices of the noun phrase's first token and of the one after its last. */
  firstToken: number;
  endToken: number;
  action: Action | null;
  kind: CountKind | null;
  /** "of them": a part of the count before. */
  isPart: boolean;
}

/** How far the verb of a noun phrase may stand, in tokens. */
const VERB_REACH = 10;

const BREAKS = new Set([';', ':', '(', ')', '“', '”', '"']);

/** A quantity in tokens [first, end), `many` where it is more than one, `measured` where it has a unit, and the next numeral. */
export interface Counted {
  first: number;
  end: number;
  many: boolean;
  measured: boolean;
  following: Numeral | undefined;
}

/**
 * The concept of the quantity in tokens [first, end) of a sentence; `many` where it is more than one. Empty where the text
 * does not say what is counted.
 */
export function conceptOf(
  model: TextModel,
  sentence: Sentence,
  { first, end, many, measured, following }: Counted,
  lexicon: QuantityLexicon,
): Concept {
  const { tokens } = model;
  const part = lexicon.ofThem.at(tokens, end);
  if (part) return partConcept(model, sentence, part.endToken, lexicon);
  const start = nounStart(model, end, lexicon);
  // "three of the twelve men": the second number is not the noun.
  const isOfMore = following !== undefined && start > end && following.firstToken === start;
  const isSome = start > end && lexicon.nounLinks.at(tokens, end) !== null;
  const from = isOfMore ? following.endToken : start;
  const phrase = phraseAt(
    model,
    lexicon.nounShape === 'last' ? upTo(sentence, following, from, tokens) : sentence,
    from,
    many || isSome,
    lexicon,
  );
  const words = wordsIn(model, phrase.first, phrase.end);
  const verb = phrase.action ? null : followingAction(model, sentence, phrase.end, lexicon);
  const kind = kindOfWords(words, lexicon);
  const before =
    phrase.action || verb
      ? null
      : words.length === 0
        ? measured
          ? null
          : governingAction(model, first, lexicon)
        : precedingAction(model, sentence, first, kind, lexicon);
  const noun = textOf(model, phrase.first, phrase.end);
  const happened = phrase.action ?? verb ?? before;
  const place = placeAfter(model, sentence, phrase.action?.endToken ?? verb?.endToken ?? -1, lexicon);
  return {
    text: [noun, happened?.word, place].filter(Boolean).join(' '),
    words,
    noun,
    firstToken: phrase.first,
    endToken: phrase.end,
    action: happened?.action ?? null,
    kind,
    isPart: false,
  };
}

/**
 * "70 firefighters needed four hours": where the noun is the last plural, the next number word begins a phrase of its own, unless
 * it is joined ("new two-bedroom flats"). Other shapes end at their noun by themselves.
 */
function upTo(sentence: Sentence, next: Numeral | undefined, from: number, tokens: readonly Token[]): Sentence {
  if (next?.form !== 'words' || next.article || next.ordinal || next.firstToken <= from) return sentence;
  const isJoined = tokens[next.endToken]?.text === '-' || tokens[next.firstToken - 1]?.text === '-';
  return isJoined ? sentence : { ...sentence, endToken: Math.min(sentence.endToken, next.firstToken) };
}

/** "in the Balearic Islands" after what happened: a preposition, small words and a name. */
function placeAfter(model: TextModel, sentence: Sentence, from: number, lexicon: QuantityLexicon): string {
  const preposition = from < 0 ? null : lexicon.partPrepositions.at(model.tokens, from);
  if (!preposition) return '';
  let end = preposition.endToken;
  let lastName = -1;
  while (end < Math.min(sentence.endToken, from + PHRASE_LIMIT)) {
    const token = model.tokens[end];
    if (token?.kind !== 'word') break;
    if (isUpperCase(token.text.charAt(0))) lastName = end;
    else if (!model.language.functionWords.has(token.lower)) break;
    end++;
  }
  return lastName < 0 ? '' : textOf(model, from, lastName + 1);
}

/** "of them in the Balearic Islands": the rest of the clause says which part; "of those cases" has a noun of its own. */
function partConcept(model: TextModel, sentence: Sentence, from: number, lexicon: QuantityLexicon): Concept {
  const { tokens } = model;
  if (isNoun(model, from, lexicon)) {
    const { end } = phraseAt(model, sentence, from, true, lexicon);
    const words = wordsIn(model, from, end);
    const noun = textOf(model, from, end);
    const kind = kindOfWords(words, lexicon);
    return { text: noun, words, noun, firstToken: from, endToken: end, action: null, kind, isPart: true };
  }
  let end = from;
  while (end < Math.min(sentence.endToken, from + PHRASE_LIMIT + 2)) {
    const token = tokens[end];
    if (!token || (token.kind === 'symbol' && !INNER.has(token.text)) || lexicon.coordinators.at(tokens, end)) break;
    end++;
  }
  // Cut off in the middle of a phrase, it would end in words that lead to nothing.
  while (end > from && model.language.functionWords.has(tokens[end - 1]?.lower ?? '')) end--;
  const action = actionIn(model, from, end, lexicon);
  return {
    text: textOf(model, from, end),
    words: wordsIn(model, from, end),
    noun: '',
    firstToken: from,
    endToken: end,
    action,
    kind: null,
    isPart: true,
  };
}

/** Whether a noun in the plural stands there, and no verb. */
function isNoun({ tokens, language }: TextModel, index: number, lexicon: QuantityLexicon): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || language.functionWords.has(token.lower)) return false;
  // "children", "Kinder": plurals without an ending that tells.
  return (
    (lexicon.isPlural(token.lower) || lexicon.kindOf(token.lower) === 'people') &&
    lexicon.actionOf(token.lower) === null &&
    !lexicon.endsLikeVerb(token.lower) &&
    !lexicon.verbs.at(tokens, index)
  );
}

/**
 * The verb after the noun: "56 men have been arrested". Stops at a mark and at another number. What "and" joins to the noun
 * has a subject of its own: "they arrested 56 men and seized 173 drives".
 */
function followingAction(model: TextModel, sentence: Sentence, from: number, lexicon: QuantityLexicon) {
  if (lexicon.coordinators.at(model.tokens, from)) return null;
  for (let index = from; index < Math.min(sentence.endToken, from + VERB_REACH); index++) {
    const token = model.tokens[index];
    if (token?.kind !== 'word') return null;
    const action = lexicon.actionOf(token.lower);
    if (action) return { action, word: token.text, endToken: index + 1 };
    if (index > from && lexicon.prepositions.at(model.tokens, index)) return null;
  }
  return null;
}

/**
 * The verb that governs the number: "seizing home computers, 173 hard drives", "police identified 73 people". A preposition
 * or a bracket between them breaks the tie.
 */
function precedingAction(
  model: TextModel,
  sentence: Sentence,
  first: number,
  kind: CountKind | null,
  lexicon: QuantityLexicon,
) {
  const start = comparisonStart(model.tokens, first, lexicon);
  for (let index = start - 1; index >= Math.max(sentence.firstToken, start - VERB_REACH); index--) {
    const token = model.tokens[index];
    if (!token || BREAKS.has(token.text) || lexicon.partPrepositions.at(model.tokens, index)) return null;
    const action = token.kind === 'word' ? lexicon.actionOf(token.lower) : null;
    if (!action) continue;
    // "arrested 21 smugglers": what happens to people only makes people of a noun that no list knows.
    const fits = action.people === (kind === 'people') || (kind === null && action.people && !action.things);
    return fits ? { action, word: action.done ?? '' } : null;
  }
  return null;
}

/** What happened to people, right before a number that leaves out its noun: "and injured at least 35". */
function governingAction({ tokens }: TextModel, first: number, lexicon: QuantityLexicon) {
  const verb = tokens[comparisonStart(tokens, first, lexicon) - 1];
  const action = verb?.kind === 'word' ? lexicon.actionOf(verb.lower) : null;
  return action?.people ? { action, word: action.done ?? '' } : null;
}

function actionIn(model: TextModel, from: number, end: number, lexicon: QuantityLexicon): Action | null {
  for (let index = from; index < end; index++) {
    const action = lexicon.actionOf(model.tokens[index]?.lower ?? '');
    if (action) return action;
  }
  return null;
}

function kindOfWords(words: readonly string[], lexicon: QuantityLexicon): CountKind | null {
  const fromEnd = lexicon.nounShape !== 'first';
  for (let index = 0; index < words.length; index++) {
    const kind = lexicon.kindOf(words.at(fromEnd ? -1 - index : index) ?? '');
    if (kind) return kind;
  }
  return null;
}
