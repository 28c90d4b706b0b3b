/** What the key-point chooser knows of English. */
import type { KeyPointLanguage } from '../../keypoints/language.ts';
import { words } from '../words.ts';

export const keyPoints: KeyPointLanguage = {
  reportingVerbs: words('said says saying told tells added adds'),
  graphicStems: [
    'dismember',
    'decapit',
    'mutilat',
    'raped',
    'raping',
    'sodom',
    'gore',
    'grueso',
    'stabb',
    'strangl',
    'torture',
    'molest',
  ],
  teaserOpeners: [
    'read more',
    'read also',
    'see also',
    'scroll down',
    'click here',
    'sign up',
    'subscribe',
    'follow us',
    'share this',
    'related:',
    'watch:',
    'image:',
    'image caption',
    'photo:',
    'picture:',
    'pictured',
    'copyright',
    'getty images',
    'advertisement',
  ],
};
