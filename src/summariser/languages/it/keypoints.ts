/** What the key-point chooser knows of Italian. */
import type { KeyPointLanguage } from '../../keypoints/language.ts';
import { words } from '../words.ts';

export const keyPoints: KeyPointLanguage = {
  reportingVerbs: words('detto dichiarato affermato spiegato aggiunto sottolineato riferito'),
  graphicStems: ['decapit', 'mutil', 'stupr', 'violentat', 'tortur', 'smembr', 'strangol', 'accoltell', 'sgozz'],
  teaserOpeners: [
    'leggi anche',
    'leggi tutto',
    'iscriviti',
    'abbonati',
    'seguici',
    'foto:',
    'video:',
    'pubblicità',
    'clicca qui',
    'condividi',
  ],
};
