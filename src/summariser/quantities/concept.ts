/**
 * What a number counts, as the article words it: the noun phrase after it, and what happened to it. Knows function words and
 * a language's verbs by data; parses nothing. Looks at a fixed number of tokens.
 */
import type { CountKind, TimeExpression } from '../contract.ts';
import type { Numeral } from '../numbers/index.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import { hasCapital, type Token } from '../text/tokens.ts';
import { comparisonStart } from './comparison.ts';
import { kindOfWords } from './kinds.ts';
import type { Action } from './language.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { nounStart } from './nounStart.ts';
import { partConcept } from './partConcept.ts';
import { PHRASE_LIMIT, phraseEnd, textOf, wordsIn } from './phrase.ts';

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
  isAge: boolean;
  following: Numeral | undefined;
  /** The date or time that is told next. */
  time: TimeExpression | undefined;
}

/**
 * The concept of the quantity in tokens [first, end) of a sentence; `many` where it is more than one. Empty where the text
 * does not say what is counted.
 */
export function conceptOf(
  model: TextModel,
  sentence: Sentence,
  { first, end, many, measured, isAge, following, time }: Counted,
  lexicon: QuantityLexicon,
): Concept {
  const { tokens } = model;
  const part = lexicon.ofThem.at(tokens, end);
  if (part) return partConcept(model, sentence, part.endToken, lexicon);
  const start = nounStart(model, end, lexicon);
  // "three of the twelve men": the second number is not the noun.
  const isOfMore = following !== undefined && start > end && following.firstToken === start;
  const isSome = lexicon.nounLinks.at(tokens, end) !== null;
  const from = isOfMore ? following.endToken : start;
  const reach = lexicon.nounShape === 'last' ? upTo(sentence, following, from, tokens) : sentence;
  // A number word is no verb, whatever it ends in.
  const counted = many && (!measured || isAge) && !isSome && following?.firstToken !== from;
  const phrase = phraseEnd(model, reach, from, { many: many || isSome, counted }, lexicon);
  // "12 million euros last year": a time is no noun.
  const isTime = time && (tokens[phrase - 1]?.end ?? 0) <= time.end && (tokens[from]?.start ?? 0) >= time.start;
  const nounEnd = isTime ? from : phrase;
  const words = wordsIn(model, from, nounEnd);
  const verb = followingAction(model, sentence, nounEnd, lexicon);
  const kind = kindOfWords(words, lexicon);
  const before = words.length > 0 ? precedingAction(model, sentence, first, kind, lexicon) : null;
  const governing = words.length > 0 || measured ? null : governingAction(model, first, lexicon);
  const happened = verb ?? before ?? governing;
  const noun = textOf(model, from, nounEnd);
  const place = verb ? placeAfter(model, sentence, verb.endToken, lexicon) : '';
  return {
    text: [noun, happened?.word, place].filter(Boolean).join(' '),
    words,
    noun,
    firstToken: from,
    endToken: nounEnd,
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
  const preposition = lexicon.partPrepositions.at(model.tokens, from);
  if (!preposition) return '';
  let end = preposition.endToken;
  let lastName = -1;
  while (end < Math.min(sentence.endToken, from + PHRASE_LIMIT)) {
    const token = model.tokens[end];
    if (hasCapital(token)) lastName = end;
    else if (!model.language.functionWords.has(token?.lower ?? '')) break;
    end++;
  }
  return textOf(model, from, lastName + 1);
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
