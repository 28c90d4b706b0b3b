/**
 * Is this page one article? Knows the weights of the features and says why; knows nothing of how they are measured.
 *
 * The weights are those of a logistic regression over 300 labelled pages of public benchmarks (the development half of
 * the extraction bench), rounded: in ten-fold cross-validation precision 0.94 at recall 0.93, where
 * isProbablyReaderable has 0.60 at 0.99 and JSON-LD or `og:type` alone 0.88 at 0.78.
 */
import type { Block } from './blocks.ts';
import { type Features, measurePage } from './features.ts';
import type { Metadata } from './metadata.ts';

export interface Detection {
  isArticle: boolean;
  /** Machine-readable, strongest first: those for the verdict. */
  articleReasons: string[];
}

const BIAS = -3;
/**
 * Weight of each feature, and its name where it speaks for an article, and where its presence or its lack speaks against. The
 * one without a name corrects others: nobody would take whole sentences for a reason against.
 */
const WEIGHTS: readonly { feature: keyof Features; weight: number; reason?: string; lack?: string }[] = [
  { feature: 'mass', weight: 1.75, reason: 'paragraphs', lack: 'few-paragraphs' },
  { feature: 'signed', weight: 1.6, reason: 'author', lack: 'no-author' },
  { feature: 'kindArticle', weight: 1.55, reason: 'og:article' },
  { feature: 'slug', weight: 1.45, reason: 'address' },
  { feature: 'share', weight: 1.2, reason: 'text-share', lack: 'small-text-share' },
  { feature: 'near', weight: 1.1, reason: 'heading-and-body' },
  { feature: 'datedAddress', weight: 0.8, reason: 'dated-address' },
  { feature: 'statedArticle', weight: 0.55, reason: 'json-ld' },
  { feature: 'dated', weight: 0.5, reason: 'date', lack: 'no-date' },
  { feature: 'headline', weight: 0.45, reason: 'headline' },
  { feature: 'shop', weight: -1.5, reason: 'shop' },
  { feature: 'root', weight: -1.35, reason: 'home-address' },
  { feature: 'otherAddress', weight: -1.3, reason: 'list-address' },
  { feature: 'cards', weight: -0.6, reason: 'repeated-cards' },
  { feature: 'teasers', weight: -0.4, reason: 'linked-headings' },
  { feature: 'links', weight: -0.3, reason: 'link-density' },
  { feature: 'sentences', weight: -0.45 },
];

/** Contributions below this say nothing worth telling. */
const TELLING = 0.1;

/** The verdict on a page that was measured. */
export function judgePage(blocks: readonly Block[], metadata: Metadata, address: string): Detection {
  const features = measurePage(blocks, metadata, address);
  let score = BIAS;
  const forIt: { reason: string; strength: number }[] = [];
  const against: { reason: string; strength: number }[] = [];
  for (const { feature, weight, reason, lack } of WEIGHTS) {
    const value = features[feature];
    score += weight * value;
    if (!reason) continue;
    const name = reason === 'json-ld' ? `json-ld:${metadata.data.article?.type ?? ''}` : reason;
    (weight > 0 ? forIt : against).push({ reason: name, strength: Math.abs(weight) * value });
    if (lack) against.push({ reason: lack, strength: weight * (1 - value) });
  }
  const isArticle = score > 0;
  const articleReasons = (isArticle ? forIt : against)
    .filter(({ strength }) => strength > TELLING)
    .sort((a, b) => b.strength - a.strength)
    .map(({ reason }) => reason);
  return { isArticle, articleReasons };
}
