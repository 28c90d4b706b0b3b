/**
 * Where a text says how far the law has come, and whether it means it: a stage that is denied, merely possible or of
 * somebody's past does not count. Knows the guards; chooses nothing.
 */
import type { LegalStageId } from '../contract.ts';
import { oncePer } from '../kept.ts';
import type { LegalStageLanguage } from './language.ts';
import { type TermHit, TermIndex, termsIn } from './terms.ts';
import type { Word } from './words.ts';

type Guard = 'negation' | 'hypothetical' | 'earlier';

type Role =
  | { kind: 'stage'; stage: LegalStageId }
  | { kind: Guard }
  | { kind: 'matter' }
  | { kind: 'numeral' }
  | { kind: 'innocent' };

export interface StageMention {
  stage: LegalStageId;
  /** Indices into the words: first, and one after the last. */
  from: number;
  to: number;
  /** Index of the sentence; -1 in a headline. */
  sentence: number;
  /** Only a possibility, or of somebody's past. */
  guarded: boolean;
  /** A number of people stands right before it, or right after. */
  numbered: boolean;
}

/** How many words a guard may stand before the stage, and after it. */
const REACH: Readonly<Record<Guard, readonly [before: number, after: number]>> = {
  negation: [4, 0],
  hypothetical: [7, 1],
  earlier: [4, 2],
};

const indexOf = oncePer((language: LegalStageLanguage) => new TermIndex(rolesOf(language)));

function* rolesOf(language: LegalStageLanguage): Generator<[string[], Role]> {
  for (const [stage, list] of Object.entries(language.stages) as [LegalStageId, string][]) {
    yield [termsIn(list), { kind: 'stage', stage }];
  }
  const others: [Exclude<Role, { kind: 'stage' }>['kind'], string][] = [
    ['innocent', language.innocent],
    ['negation', language.negations],
    ['hypothetical', language.hypotheticals],
    ['earlier', language.earlier],
    ['matter', language.matters],
    ['numeral', language.numerals],
  ];
  for (const [kind, list] of others) yield [termsIn(list), { kind }];
}

export interface StageReading {
  mentions: StageMention[];
  /** How often crime, police or court is spoken of, apart from the stages. */
  matters: number;
}

export function stagesIn(words: readonly Word[], language: LegalStageLanguage): StageReading {
  const hits = indexOf(language).find(words);
  const mentions: StageMention[] = [];
  let matters = 0;
  for (const [position, { payload, from, to }] of hits.entries()) {
    if (payload.kind === 'matter') matters++;
    if (payload.kind !== 'stage') continue;
    const sentence = words[from]?.sentence ?? -1;
    const guarded = isGuarded(hits, position, words);
    mentions.push({ stage: payload.stage, from, to, sentence, guarded, numbered: isNumbered(hits, position, words) });
  }
  return { mentions, matters };
}

/** The neighbours are looked at as far as a guard reaches, which is a fixed number of words. */
function isGuarded(hits: readonly TermHit<Role>[], position: number, words: readonly Word[]): boolean {
  const hit = hits[position];
  if (!hit) return false;
  const sentence = words[hit.from]?.sentence;
  for (const step of [-1, 1]) {
    for (let index = position + step; ; index += step) {
      const other = hits[index];
      if (!other || words[other.from]?.sentence !== sentence) break;
      const distance = step < 0 ? hit.from - other.to : other.from - hit.to;
      if (distance > 8) break;
      const { kind } = other.payload;
      if (kind !== 'negation' && kind !== 'hypothetical' && kind !== 'earlier') continue;
      if (distance <= REACH[kind][step < 0 ? 0 : 1] - 1) return true;
    }
  }
  return false;
}

const DIGITS = /^\d+$/;

/** Three words before, down to the stage before: `two men arrested`; or the next word: `arrests two`. */
function isNumbered(hits: readonly TermHit<Role>[], position: number, words: readonly Word[]): boolean {
  const hit = hits[position];
  if (!hit) return false;
  const isNumber = (at: number): boolean => DIGITS.test(words[at]?.folded ?? '');
  const before = otherHit(hits, position, -1);
  if (before?.payload.kind === 'numeral' && hit.from - before.to <= 2) return true;
  const after = otherHit(hits, position, 1);
  if (after?.payload.kind === 'numeral' && after.from === hit.to) return true;
  return [hit.from - 1, hit.from - 2, hit.from - 3, hit.to].some(isNumber);
}

/** The hit before or after; a word that is a stage and a word of crime as well is two hits at one place. */
function otherHit(hits: readonly TermHit<Role>[], position: number, step: -1 | 1): TermHit<Role> | undefined {
  let index = position + step;
  while (hits[index]?.from === hits[position]?.from) index += step;
  return hits[index];
}
