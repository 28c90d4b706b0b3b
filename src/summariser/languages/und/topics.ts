/** No topic is told in a language that is not covered. */
import type { TopicLanguage } from '../../topics/language.ts';

export const topics: TopicLanguage = {
  terms: {},
  classes: {
    child: '',
    sexual: '',
    material: '',
    pornography: '',
    sexualAbuse: '',
    harm: '',
    grooming: '',
    extortion: '',
    trafficking: '',
    missing: '',
    online: '',
    protection: '',
  },
  contexts: { innocent: '', works: '', animals: '', goods: '' },
};
