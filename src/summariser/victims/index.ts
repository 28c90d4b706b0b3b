/**
 * What in a text identifies a child or a victim: names, schools, homes, relation to a named suspect. Knows which parts find
 * them; what is done with them is `safeguard.ts`'s matter. Where nobody was harmed, nobody is a victim and nothing is found.
 */
import type { Count, Span } from '../contract.ts';
import type { TextModel } from '../text/model.ts';
import type { VictimLanguage } from './language.ts';
import { lexiconOf, type VictimLexicon } from './lexicon.ts';
import { victimNames } from './names.ts';
import { othersIn, type TokenRun } from './people.ts';
import { findablePlaces } from './places.ts';
import { relationsTo } from './relations.ts';

export interface IdentifyingSpan extends Span {
  kind: 'name' | 'school' | 'home' | 'relation';
}

/** In order, without overlaps. `counts` are those of the text: their ages tell who is a child. Linear in the text. */
export function findIdentifying(
  model: TextModel,
  language: VictimLanguage,
  counts: readonly Count[],
): IdentifyingSpan[] {
  const lexicon = lexiconOf(language);
  if (!speaksOfHarm(model, lexicon)) return [];
  const { suspects, officials } = othersIn(model, lexicon);
  const names = victimNames(model, counts, lexicon, new Set([...suspects, ...officials]));
  const { schools, homes } = findablePlaces(model, lexicon);
  const relations = relationsTo(model, lexicon, suspects);
  const spans = [
    ...names.map((run) => spanOf(model, run, 'name')),
    ...schools.map((run) => spanOf(model, run, 'school')),
    ...homes.map((run) => spanOf(model, run, 'home')),
    ...relations.map((run) => spanOf(model, run, 'relation')),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: IdentifyingSpan[] = [];
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}

function speaksOfHarm({ tokens }: TextModel, lexicon: VictimLexicon): boolean {
  return tokens.some(
    ({ kind, lower }, index) => kind === 'word' && (lexicon.isHarm(lower) || lexicon.victims.at(tokens, index)),
  );
}

function spanOf({ text, tokens }: TextModel, { first, end }: TokenRun, kind: IdentifyingSpan['kind']): IdentifyingSpan {
  const start = tokens[first]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  return { start, end: stop, text: text.slice(start, stop), kind };
}
