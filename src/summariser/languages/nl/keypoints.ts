/** What the key-point chooser knows of Dutch. */
import type { KeyPointLanguage } from '../../keypoints/language.ts';
import { words } from '../words.ts';

export const keyPoints: KeyPointLanguage = {
  reportingVerbs: words('zei zegt zeggen zeiden vertelde vertelt meldde meldt aldus verklaarde liet voegde benadrukte'),
  graphicStems: ['onthoofd', 'verminkt', 'verkracht', 'gemarteld', 'marteling', 'gewurgd', 'doodgestoken', 'verbrand'],
  teaserOpeners: [
    'lees ook',
    'lees meer',
    'lees verder',
    'bekijk ook',
    'bekijk hier',
    'zie ook',
    'luister ook',
    'meer over',
    'volg ons',
    'schrijf je in',
    'meld je aan',
    'abonneer',
    'nieuwsbrief',
    'advertentie',
    'foto:',
    'beeld:',
    'video:',
    'deel dit',
  ],
};
