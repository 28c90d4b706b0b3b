import type { KeyPointLanguage } from '../../keypoints/language.ts';

export const keyPoints: KeyPointLanguage = { reportingVerbs: new Set(), graphicStems: [], teaserOpeners: [] };
