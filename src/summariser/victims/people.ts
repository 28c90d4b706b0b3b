/**
 * Runs of capitalised words that may be names of persons, and which of them are suspects' or office holders'. Knows capitals
 * and a language's words; does not know who is a victim.
 */
import { isUpperCase } from '../text/characters.ts';
import type { TextModel } from '../text/model.ts';
import { hasCapital, type Token } from '../text/tokens.ts';
import type { VictimLexicon } from './lexicon.ts';

/** Tokens [first, end). */
export interface TokenRun {
  first: number;
  end: number;
}

/** Longest name, in words and the marks between them. */
const NAME_LENGTH = 6;
/** Words between a name and what the law does with its bearer: "Karl Berg, a teacher, was arrested". */
const STATUS_REACH = 6;

/** The name that begins at a token: capitalised words, with hyphens and initials; null where none begins. */
export function nameAt({ tokens, language }: TextModel, first: number, end: number): TokenRun | null {
  // "São Telmo": a small word with a capital before a name, where no sentence begins.
  const opensName = (index: number): boolean => {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (!token?.spaceBefore || tokens[index - 1]?.kind !== 'word' || token.text.length < 3) return false;
    return next?.kind === 'word' && isNameWord(next) && !language.functionWords.has(next.lower);
  };
  let last = first;
  for (let index = first; index < Math.min(end, first + NAME_LENGTH); index++) {
    const token = tokens[index];
    if (!token) break;
    const isPart = isNameWord(token) && (!language.functionWords.has(token.lower) || opensName(index));
    if (isPart) last = index + 1;
    else if (token.text === '.' && index > first && isInitial(tokens[index - 1]?.text)) last = index + 1;
    // "Anna-Lena".
    else if (token.text !== '-' || token.spaceBefore) break;
  }
  return last > first ? { first, end: last } : null;
}

const isNameWord = (token: Token): boolean => token.kind === 'word' && hasCapital(token);

const isInitial = (text: string | undefined): boolean => text !== undefined && text.length === 1 && isUpperCase(text);

/** The name that ends right before a token. */
export function nameBefore(model: TextModel, end: number, from: number): TokenRun | null {
  let first = end;
  while (first > from && end - first < NAME_LENGTH && nameAt(model, first - 1, end)?.end === end) first--;
  while (first < end && !nameAt(model, first, end)) first++;
  return first < end ? { first, end } : null;
}

/**
 * Lower-case words of the names of those who are no victims: suspects ("the suspect Karl Berg", "Karl Berg was charged") and
 * people in office ("Inspector Ana Ruiz").
 */
export function othersIn(model: TextModel, lexicon: VictimLexicon): { suspects: Set<string>; officials: Set<string> } {
  const suspects = new Set<string>();
  const officials = new Set<string>();
  const add = (into: Set<string>, run: TokenRun | null) => {
    for (let index = run?.first ?? 0; run && index < run.end; index++) {
      const token = model.tokens[index];
      if (token?.kind === 'word') into.add(token.lower);
    }
  };
  for (const sentence of model.sentences) {
    let lately: TokenRun | null = null;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = model.tokens[index];
      if (token?.kind !== 'word') continue;
      const office = lexicon.offices.at(model.tokens, index);
      if (office) {
        const named = nameAt(model, pastComma(model, office.endToken), sentence.endToken);
        add(officials, named);
        if (named) index = named.end - 1;
        continue;
      }
      if (lexicon.isSuspect(token.lower)) {
        const next = pastComma(model, index + 1);
        // "detuvo a Carlos Mena".
        const isSmall = model.language.functionWords.has(model.tokens[next]?.lower ?? '');
        const named = nameAt(model, isSmall ? next + 1 : next, sentence.endToken);
        if (named) add(suspects, named);
        else if (lately && index - lately.end <= STATUS_REACH) add(suspects, lately);
        continue;
      }
      if (lexicon.victims.at(model.tokens, index) || lexicon.children.at(model.tokens, index)) {
        // Whose case it is stands nearer to "the victim" than to "was arrested".
        const named = nameAt(model, pastComma(model, index + 1), sentence.endToken);
        if (named) index = named.end - 1;
        lately = null;
        continue;
      }
      const run = nameAt(model, index, sentence.endToken);
      if (!run) continue;
      if (run.end - run.first > 1) lately = run;
      index = run.end - 1;
    }
  }
  return { suspects, officials };
}

const pastComma = ({ tokens }: TextModel, index: number): number => (tokens[index]?.text === ',' ? index + 1 : index);
