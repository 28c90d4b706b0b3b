/**
 * Names told beside a word for a victim, a child or a younger relative: "the victim, Anna Berg", "boy, 9, named as Tom Hale". Knows
 * the shapes; which words those are is the language's data.
 */
import type { Sentence, TextModel } from '../text/model.ts';
import { hasCapital, type Token } from '../text/tokens.ts';
import type { VictimLexicon } from './lexicon.ts';
import { nameAt, nameBefore, type TokenRun } from './people.ts';

/** How far from the noun the name may be told, in tokens. */
const NAMING_REACH = 12;
/** How soon it is said what happened to whoever a name or an age stands after, in tokens. */
export const HARM_REACH = 4;

/** "the victim, Anna Berg", "a girl called Anna", "his daughter Anna"; "Anna Berg, the victim". */
export function besideNouns(model: TextModel, lexicon: VictimLexicon): TokenRun[] {
  const { tokens } = model;
  const found: TokenRun[] = [];
  for (const sentence of model.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const noun = nounAt(tokens, index, lexicon);
      if (!noun) continue;
      const isKin = lexicon.kin.at(tokens, index) !== null;
      // A relative is a victim where the sentence says what happened.
      if (isKin && !isHarmed(model, sentence, lexicon)) continue;
      found.push(...namesAfter(model, index, noun.endToken, sentence.firstToken, sentence.endToken, lexicon));
      const later = isKin ? null : namedLater(model, noun.endToken, sentence.endToken, lexicon);
      if (later) found.push(later);
      // "Anna Berg, the victim": a comma and one small word between.
      const comma = [index - 1, index - 2].find((place) => tokens[place]?.text === ',');
      const before = isKin || comma === undefined ? null : nameBefore(model, comma, sentence.firstToken);
      if (before && before.end - before.first > 1) found.push(before);
      index = noun.endToken - 1;
    }
  }
  return found;
}

/** A word for a victim, a child or a younger relative. */
export const nounAt = (tokens: readonly Token[], index: number, lexicon: VictimLexicon) =>
  lexicon.victims.at(tokens, index) ?? lexicon.children.at(tokens, index) ?? lexicon.kin.at(tokens, index);

function isHarmed({ tokens }: TextModel, { firstToken, endToken }: Sentence, lexicon: VictimLexicon): boolean {
  for (let index = firstToken; index < endToken; index++) if (lexicon.isHarm(tokens[index]?.lower ?? '')) return true;
  return false;
}

function namesAfter(
  model: TextModel,
  noun: number,
  nounEnd: number,
  sentenceFirst: number,
  sentenceEnd: number,
  lexicon: VictimLexicon,
): TokenRun[] {
  const { tokens } = model;
  const naming = lexicon.naming.at(tokens, nounEnd);
  const hasComma = tokens[nounEnd]?.text === ',';
  const hasBracket = tokens[nounEnd]?.text === '(';
  const start = naming?.endToken ?? (hasComma || hasBracket ? nounEnd + 1 : nounEnd);
  const afterComma = hasComma ? lexicon.naming.at(tokens, start) : null;
  // "Victim Support", "Girls Aloud": a capital that no rule asks for makes the noun a part of a name itself.
  const isPartOfName = hasCapital(tokens[noun]) && !isCapitalByRule(model, noun, sentenceFirst);
  const run = nameAt(model, afterComma?.endToken ?? start, sentenceEnd);
  if (!run || isPartOfName) return [];
  if (naming || afterComma) return [run];
  // "the victim (Anna Berg)"; one word alone is as often who says so: "victims (Europol)".
  if (hasBracket) return run.end - run.first > 1 && tokens[run.end]?.text === ')' ? [run] : [];
  // "the victim, London police said"; "dem Kind Geschenke": one word has to stand apart, or be no noun.
  const isClosed = /^[,(]$/.test(tokens[run.end]?.text ?? '');
  if (run.end - run.first < 2 && (hasComma ? !isClosed : model.language.nounsAreCapitalised)) return [];
  if (noun !== sentenceFirst || hasComma || model.language.nounsAreCapitalised) return [run];
  return isNamedFirst(model, noun, run, lexicon) ? [run] : [];
}

/**
 * "Girl Anna Berg was attacked": at the beginning of a sentence the noun's capital says nothing. Two words are a name, unless
 * the noun begins those of organisations ("Child Rescue Alliance"); those, and one word, need to be said to have been harmed.
 */
function isNamedFirst(model: TextModel, noun: number, run: TokenRun, lexicon: VictimLexicon): boolean {
  const { tokens, language } = model;
  if (run.end - run.first > 1 && !lexicon.inNames.at(tokens, noun)) return true;
  for (let index = run.end; index < run.end + HARM_REACH; index++) {
    const token = tokens[index];
    if (lexicon.isHarm(token?.lower ?? '')) return index > run.end;
    if (token?.text !== ',' && token?.kind !== 'digits' && !language.functionWords.has(token?.lower ?? ''))
      return false;
  }
  return false;
}

/** "Boy, 9, named as Tom Hale", "boy killed in the attack is named as": no other noun right before. */
function namedLater(model: TextModel, from: number, sentenceEnd: number, lexicon: VictimLexicon): TokenRun | null {
  const { tokens, language } = model;
  for (let index = from; index < Math.min(sentenceEnd, from + NAMING_REACH); index++) {
    const token = tokens[index];
    if (!token || /^[.;:()]$/.test(token.text)) return null;
    const naming = lexicon.naming.at(tokens, index);
    if (!naming) continue;
    const before = tokens[index - 1];
    // "niño de 9 años identificado como".
    const isOfChild =
      before?.text === ',' ||
      tokens[index - 2]?.kind === 'digits' ||
      language.functionWords.has(before?.lower ?? '') ||
      lexicon.isHarm(before?.lower ?? '');
    return isOfChild ? nameAt(model, naming.endToken, sentenceEnd) : null;
  }
  return null;
}

const isCapitalByRule = ({ language }: TextModel, index: number, sentenceFirst: number): boolean =>
  index === sentenceFirst || language.nounsAreCapitalised === true;
