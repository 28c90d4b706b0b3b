/**
 * Who a victim is to a suspect who is named: "his nine-year-old daughter", "Karl Berg's niece", "la hija de Karl Berg". Knows
 * the shapes; the words are the language's data.
 */
import type { TextModel } from '../text/model.ts';
import type { VictimLexicon } from './lexicon.ts';
import { nameAt, nameBefore, type TokenRun } from './people.ts';

/** Words between the possessive and the relative: "his nine-year-old". */
const REACH = 6;
/** Sentences after the one that names a suspect in which "his" may be the suspect's. */
const LATELY = 1;

/** Relatives of suspects whose names stand in the text. `suspects` are lower-case words of their names. */
export function relationsTo(model: TextModel, lexicon: VictimLexicon, suspects: ReadonlySet<string>): TokenRun[] {
  const { tokens } = model;
  const found: TokenRun[] = [];
  if (suspects.size === 0) return found;
  let namedIn = Number.NEGATIVE_INFINITY;
  for (const sentence of model.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++)
      if (suspects.has(tokens[index]?.lower ?? '')) namedIn = sentence.index;
    if (sentence.index - namedIn > LATELY) continue;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const kin = lexicon.kin.at(tokens, index);
      if (!kin) continue;
      const first = possessiveBefore(model, lexicon, index, sentence.firstToken, suspects);
      const end = first === null ? suspectAfter(model, kin.endToken, sentence.endToken, suspects) : kin.endToken;
      if (end !== null) found.push({ first: first ?? index, end });
      index = kin.endToken - 1;
    }
  }
  return found;
}

function possessiveBefore(
  model: TextModel,
  lexicon: VictimLexicon,
  kin: number,
  sentenceFirst: number,
  suspects: ReadonlySet<string>,
): number | null {
  const { tokens } = model;
  for (let index = kin - 1; index >= Math.max(sentenceFirst, kin - REACH); index--) {
    const token = tokens[index];
    if (!token || /^[,.;:()]$/.test(token.text)) return null;
    if (lexicon.possessives.at(tokens, index)) {
      const longer = index > sentenceFirst ? lexicon.possessives.at(tokens, index - 1) : null;
      return longer && longer.endToken > index ? index - 1 : index;
    }
    // "Karl Berg's niece".
    if (token.lower === 's' && tokens[index - 1]?.lower === "'") {
      const owner = nameBefore(model, index - 1, sentenceFirst);
      return owner && isSuspect(model, owner, suspects) ? owner.first : null;
    }
  }
  return null;
}

/** "la hija de Karl Berg": a small word or two and the suspect's name. */
function suspectAfter(model: TextModel, from: number, end: number, suspects: ReadonlySet<string>): number | null {
  for (let index = from; index < Math.min(end, from + 3); index++) {
    const owner = nameAt(model, index, end);
    if (owner) return isSuspect(model, owner, suspects) ? owner.end : null;
    const word = model.tokens[index]?.lower ?? '';
    if (!model.language.functionWords.has(word) && word !== "'") return null;
  }
  return null;
}

function isSuspect({ tokens }: TextModel, { first, end }: TokenRun, suspects: ReadonlySet<string>): boolean {
  for (let index = first; index < end; index++) if (suspects.has(tokens[index]?.lower ?? '')) return true;
  return false;
}
