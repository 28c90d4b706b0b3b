/** What the key-point chooser knows of Portuguese. */
import type { KeyPointLanguage } from '../../keypoints/language.ts';
import { words } from '../words.ts';

export const keyPoints: KeyPointLanguage = {
  reportingVerbs: words('disse diz disseram afirmou declarou explicou acrescentou referiu indicou informou'),
  graphicStems: [
    'decapit',
    'mutil',
    'violou',
    'violad',
    'estupr',
    'tortur',
    'esquartej',
    'estrangul',
    'esfaque',
    'degol',
  ],
  teaserOpeners: [
    'leia também',
    'leia mais',
    'saiba mais',
    'ver também',
    'subscreva',
    'assine',
    'siga-nos',
    'foto:',
    'vídeo:',
    'publicidade',
    'clique aqui',
    'partilhe',
    'compartilhe',
  ],
};
