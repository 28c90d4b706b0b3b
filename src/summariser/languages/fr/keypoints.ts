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
};
