/**
 * Names of children and victims: beside a word for one, or beside an age below 18, and wherever they stand again. Knows the
 * shapes; which words those are is the language's data.
 */
import type { Count } from '../contract.ts';
import { sentenceAt, type TextModel, tokenIndexAt } from '../text/model.ts';
import { hasCapital } from '../text/tokens.ts';
import type { VictimLexicon } from './lexicon.ts';
import { besideNouns, HARM_REACH, nounAt } from './nounNames.ts';
import { nameAt, nameBefore, type TokenRun } from './people.ts';

/** The age from which nobody is a child (Convention on the Rights of the Child, article 1). */
const ADULT = 18;

/** Runs of tokens that name a victim or a child, in order. `others` are words of names that belong to somebody else. */
export function victimNames(
  model: TextModel,
  ages: readonly Count[],
  lexicon: VictimLexicon,
  others: ReadonlySet<string>,
): TokenRun[] {
  const beside = [...besideNouns(model, lexicon), ...besideAges(model, ages, lexicon)];
  const named = beside
    .flatMap((run) => withoutNoun(model, run, lexicon) ?? [])
    .filter(
      // A shared family name alone makes nobody somebody else.
      ({ first }) => !others.has(model.tokens[first]?.lower ?? '') && !lexicon.offices.at(model.tokens, first),
    );
  return everywhere(model, named, others);
}

/** "Girl Anna Berg, 9": the name without the noun before it, null where there is nothing else. */
function withoutNoun({ tokens }: TextModel, { first, end }: TokenRun, lexicon: VictimLexicon): TokenRun | null {
  const noun = nounAt(tokens, first, lexicon);
  if (!noun || noun.endToken > end) return { first, end };
  return noun.endToken < end ? { first: noun.endToken, end } : null;
}

/** "Anna Berg, 13", "Anna (13)", "13-year-old Anna Berg", "the 13-year-old, Anna Berg,"; "Anna, 13, was attacked". */
function besideAges(model: TextModel, ages: readonly Count[], lexicon: VictimLexicon): TokenRun[] {
  const { tokens } = model;
  const found: TokenRun[] = [];
  for (const { kind, value, unit, start, end } of ages) {
    if (typeof value !== 'number' || value < 1 || value >= ADULT) continue;
    const sentence = sentenceAt(model, start);
    if (!sentence) continue;
    const first = tokenIndexAt(model, start);
    let next = tokenIndexAt(model, end);
    // "Léa, 13 ans," may be taken for a time of thirteen years.
    const isBare = kind !== 'age' && (unit === null || unit === 'year');
    if (isBare && isHarmedBetweenCommas(model, first, next, lexicon)) {
      const name = nameBefore(model, first - 1, sentence.firstToken);
      if (name) found.push(name);
      continue;
    }
    if (kind !== 'age' && !(lexicon.bracketedAges && unit === null)) continue;
    // "9-year-old".
    while (next < sentence.endToken && tokens[next]?.spaceBefore === false && tokens[next]?.text !== ',') next++;
    const isNoun = tokens[next]?.text === ',' && tokens[next - 1]?.kind === 'word';
    const after = kind === 'age' ? nameAt(model, isNoun ? next + 1 : next, sentence.endToken) : null;
    if (after && (!isNoun || tokens[after.end]?.text === ',')) {
      found.push(after);
      continue;
    }
    let before = lexicon.ageLinks.before(tokens, first)?.firstToken ?? first;
    const mark = tokens[before - 1]?.text ?? '';
    if (mark === '(' || (mark === ',' && kind === 'age')) before--;
    const run = before < first ? nameBefore(model, before, sentence.firstToken) : null;
    if (run && (kind === 'age' || run.end - run.first > 1)) found.push(run);
  }
  return found;
}

/** "Anna, 13, was abducted", and no list of places with figures. */
function isHarmedBetweenCommas(
  { tokens, language }: TextModel,
  first: number,
  end: number,
  lexicon: VictimLexicon,
): boolean {
  if (tokens[first - 1]?.text !== ',' || tokens[end]?.text !== ',') return false;
  for (let index = end + 1; index <= end + HARM_REACH; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (hasCapital(token) && !language.nounsAreCapitalised) return false;
    if (lexicon.isHarm(token.lower)) return true;
  }
  return false;
}

/** The names again wherever their first words stand, and family names that nobody else bears. */
function everywhere(model: TextModel, named: readonly TokenRun[], others: ReadonlySet<string>): TokenRun[] {
  const words = new Set<string>();
  for (const { first, end } of named) {
    for (let index = first; index < end; index++) {
      const token = model.tokens[index];
      if (token?.kind === 'word' && token.text.length > 1 && !others.has(token.lower)) words.add(token.text);
    }
  }
  const runs: TokenRun[] = [...named];
  if (words.size === 0) return runs;
  for (const sentence of model.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      if (!words.has(model.tokens[index]?.text ?? '')) continue;
      const run = nameAt(model, index, sentence.endToken) ?? { first: index, end: index + 1 };
      runs.push(run);
      index = run.end - 1;
    }
  }
  return runs;
}
