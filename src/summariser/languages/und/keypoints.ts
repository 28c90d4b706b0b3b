/** Key points where the language is not covered: chosen without a word, by place, names and figures. */
import type { KeyPointLanguage } from '../../keypoints/language.ts';

export const keyPoints: KeyPointLanguage = { reportingVerbs: new Set(), graphicStems: [], teaserOpeners: [] };
