/**
 * Nouns that a number shares with another: "four of them in the Balearic Islands" takes noun and verb of the count before,
 * "three or four men" the noun after. Knows mentions and connectors.
 */
import type { TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** Tokens between two numbers that share the noun after the second: "three or four men". */
const SHARED_GAP = 2;

/** The same mentions; a number without a noun takes that of the next one where a connector joins them. */
export function shareNouns(model: TextModel, mentions: readonly Mention[], lexicon: QuantityLexicon): Mention[] {
  const shared = [...mentions];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [mention, next] = [shared[index], shared[index + 1]];
    if (!mention || !next || mention.unit !== null || mention.concept.text !== '' || next.concept.words.length === 0)
      continue;
    const gap = next.firstToken - mention.endToken;
    const joins =
      lexicon.coordinators.at(model.tokens, mention.endToken) ??
      lexicon.rangeConnectors.at(model.tokens, mention.endToken);
    if (!joins || gap > SHARED_GAP || next.unit !== null) continue;
    shared[index] = { ...mention, kind: next.kind, concept: next.concept };
  }
  return shared;
}

/** The same mentions; parts carry the whole's noun before their own words. */
export function nameParts(mentions: readonly Mention[]): Mention[] {
  const named: Mention[] = [];
  let latest: Mention | null = null;
  let people: Mention | null = null;
  for (const mention of mentions) {
    // "412 people in nine countries, 27 of whom died": what happens to people is of the people.
    const whole: Mention | null = mention.concept.action?.people ? (people ?? latest) : latest;
    const part: Mention = whole && isPartOf(mention, whole) ? withNounOf(mention, whole) : mention;
    named.push(part);
    if (mention.concept.isPart || mention.unit !== null) continue;
    latest = part;
    if (part.kind === 'people' || part.concept.action?.people) people = part;
  }
  return named;
}

/**
 * "four of them"; and "Four people were killed and 35 wounded": what happened to people, without a noun, after people in
 * the same sentence.
 */
function isPartOf({ concept, sentence, unit }: Mention, whole: Mention): boolean {
  if (concept.isPart) return whole.sentence.index >= sentence.index - 1;
  if (unit !== null || concept.words.length > 0 || !concept.action?.people) return false;
  return whole.kind === 'people' && whole.sentence === sentence && whole.concept.words.length > 0;
}

function withNounOf(mention: Mention, whole: Mention): Mention {
  const { concept } = mention;
  if (concept.isPart && concept.noun !== '') return mention;
  const noun = concept.isPart ? whole.concept.text : whole.concept.noun;
  return {
    ...mention,
    // "Half of those" stays a share.
    kind: mention.kind === 'percentage' ? mention.kind : whole.kind,
    concept: {
      ...concept,
      text: [noun, concept.text].filter(Boolean).join(' '),
      noun: whole.concept.noun,
      words: [...whole.concept.words, ...concept.words],
      action: concept.action ?? whole.concept.action,
    },
  };
}
