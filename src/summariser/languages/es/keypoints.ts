/** What the key-point chooser knows of Spanish. */
import type { KeyPointLanguage } from '../../keypoints/language.ts';
import { words } from '../words.ts';

export const keyPoints: KeyPointLanguage = {
  reportingVerbs: words('dijo dice dijeron dicho afirmó señaló añadió explicó aseguró indicó declaró agregó'),
  graphicStems: [
    'descuartiz',
    'decapit',
    'mutil',
    'violó',
    'violar',
    'violad',
    'tortur',
    'apuñal',
    'estrangul',
    'degoll',
    'sodom',
  ],
  teaserOpeners: [
    'lea también',
    'leer más',
    'lee también',
    'te puede interesar',
    'vea también',
    'ver también',
    'suscríbete',
    'síguenos',
    'comparte',
    'haz clic',
    'foto:',
    'imagen:',
    'vídeo:',
    'video:',
    'publicidad',
    'más información',
  ],
};
