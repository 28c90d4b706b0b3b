/** "Four of them in the Balearic Islands": a part takes the noun and the verb of the count before. Knows mentions only. */
import type { Mention } from './mentions.ts';

/** The same mentions; parts carry the whole's noun before their own words. */
export function nameParts(mentions: readonly Mention[]): Mention[] {
  let whole: Mention | null = null;
  return mentions.map((mention) => {
    if (!mention.concept.isPart) {
      if (mention.unit === null) whole = mention;
      return mention;
    }
    if (!whole || whole.sentence.index < mention.sentence.index - 1) return mention;
    const { concept } = mention;
    return {
      ...mention,
      kind: whole.kind,
      concept: {
        ...concept,
        text: [whole.concept.text, concept.text].filter(Boolean).join(' '),
        words: [...whole.concept.words, ...concept.words],
        action: concept.action ?? whole.concept.action,
      },
    };
  });
}
