/** What the key-point chooser knows of Catalan. */
import type { KeyPointLanguage } from '../../keypoints/language.ts';
import { words } from '../words.ts';

export const keyPoints: KeyPointLanguage = {
  reportingVerbs: words('dit diu digué afirmat declarat explicat afegit assegurat indicat apuntat'),
  graphicStems: ['decapit', 'mutil', 'violad', 'tortur', 'esquarter', 'estrangul', 'apunyal', 'degoll'],
  teaserOpeners: [
    'llegiu també',
    'llegeix també',
    'llegiu més',
    'subscriu',
    'segueix-nos',
    'foto:',
    'imatge:',
    'vídeo:',
    'publicitat',
    'comparteix',
    'més informació',
  ],
};
