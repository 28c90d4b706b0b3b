/** What the key-point chooser knows of German. */
import type { KeyPointLanguage } from '../../keypoints/language.ts';
import { words } from '../words.ts';

export const keyPoints: KeyPointLanguage = {
  reportingVerbs: words('sagte sagt sagten erklärte teilte berichtete hieß fügte betonte'),
  graphicStems: [
    'enthaupt',
    'verstümmel',
    'vergewaltig',
    'gefolter',
    'folter',
    'zerstückel',
    'erwürg',
    'erdrossel',
    'erstach',
  ],
  teaserOpeners: [
    'lesen sie auch',
    'mehr zum thema',
    'weiterlesen',
    'jetzt abonnieren',
    'newsletter',
    'foto:',
    'bild:',
    'anzeige',
    'video:',
    'folgen sie uns',
  ],
};
