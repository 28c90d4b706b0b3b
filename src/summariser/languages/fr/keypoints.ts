/** What the key-point chooser knows of French. */
import type { KeyPointLanguage } from '../../keypoints/language.ts';
import { words } from '../words.ts';

export const keyPoints: KeyPointLanguage = {
  reportingVerbs: words('dit déclaré affirmé expliqué indiqué ajouté précisé souligné assuré estime'),
  graphicStems: ['décapit', 'mutil', 'violé', 'tortur', 'démembr', 'étrangl', 'poignard', 'égorg'],
  teaserOpeners: [
    'lire aussi',
    'à lire aussi',
    'lire la suite',
    'abonnez-vous',
    'inscrivez-vous',
    'photo :',
    'photo:',
    'crédit photo',
    'vidéo',
    'publicité',
    'suivez-nous',
    'à voir aussi',
  ],
  // Learned by scripts/train-keypoints.ts from 170 article-summary pairs (2026-11-24): +0.7 on held-out folds.
  weights: {
    position: 3.2,
    centrality: 1.44,
    headline: 0.5,
    names: 0.064,
    figures: 0.04,
    keyCounts: 0.1,
    tooLong: -0.016,
    tooShort: -0.32,
    paragraphStart: -0.08,
    dependent: -0.25,
    quotation: -0.25,
    reporting: -0.05,
    graphic: -0.4,
    redundancy: 0.8,
    words: 54,
  },
};
