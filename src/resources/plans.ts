/**
 * What a reader of an article on a topic may need, in order: one step, one service. Follows the `topicKinds` of the
 * compiled lexicon (`shared/resources/topic-lexicon.json`): reporting first, then help; on abuse, help first. Knows no
 * service and no country.
 */
import type { TopicId } from '../summariser/contract.ts';
import type { ServiceKind } from './service.ts';

/** `home`: the reader's country, or the article's where the reader's is not known; `article`: the article's, if another. */
export type Place = 'home' | 'article' | 'international';

export interface Step {
  /** Any of these does, the first one best. */
  kinds: readonly ServiceKind[];
  /** Where to look, in order; the first place with a service ends the search. */
  places: readonly Place[];
  /** At equal fit, a service that also does one of these comes first. */
  also?: readonly ServiceKind[];
  /** Services that do one of these do not fit: they are for something else. */
  not?: readonly ServiceKind[];
  /** May give way where a further topic needs room. */
  optional?: true;
  /** Prefers the police over others, or others over the police. */
  police?: 'preferred' | 'avoided';
}

const HOTLINE: Step = { kinds: ['report-csam'], places: ['home'], police: 'avoided' };
const HOTLINE_OF_ARTICLE: Step = { ...HOTLINE, places: ['article'], optional: true };
const INHOPE: Step = { kinds: ['report-csam'], places: ['international'] };
const POLICE: Step = { kinds: ['police'], places: ['home', 'international'], police: 'preferred', optional: true };
/** Police for everything: a unit for what happens online does not look for a child. */
const GENERAL_POLICE: Step = {
  ...POLICE,
  places: ['home'],
  not: ['report-csam', 'report-grooming', 'report-sextortion', 'trafficking'],
};
const HELPLINE: Step = { kinds: ['child-helpline', 'victim-support'], places: ['home', 'international'] };
const SUPPORT: Step = { kinds: ['victim-support'], places: ['home'], optional: true };
const IMAGES: Step = { kinds: ['remove-images'], places: ['home', 'international'] };
const PREVENTION: Step = { kinds: ['prevention'], places: ['home', 'international'] };

/** A helpline that knows what happens online is better there than one for everything. */
const ONLINE_HELPLINE: Step = { ...HELPLINE, also: ['report-grooming', 'report-sextortion'] };

export const plans: Readonly<Record<TopicId, readonly Step[]>> = {
  csam: [HOTLINE, POLICE, HOTLINE_OF_ARTICLE, INHOPE, HELPLINE, SUPPORT, IMAGES, PREVENTION],
  grooming: [
    { kinds: ['report-grooming', 'report-csam'], places: ['home', 'international'], police: 'avoided' },
    POLICE,
    { kinds: ['report-grooming'], places: ['article'], optional: true },
    ONLINE_HELPLINE,
    SUPPORT,
    IMAGES,
    PREVENTION,
  ],
  sextortion: [
    { kinds: ['report-sextortion'], places: ['home', 'international'], police: 'avoided' },
    POLICE,
    HOTLINE,
    { kinds: ['report-sextortion'], places: ['article'], optional: true },
    ONLINE_HELPLINE,
    SUPPORT,
    IMAGES,
  ],
  'child-trafficking': [
    { kinds: ['trafficking', 'report-csam'], places: ['home', 'international'], police: 'avoided' },
    POLICE,
    { kinds: ['trafficking'], places: ['article'], optional: true },
    HELPLINE,
    SUPPORT,
  ],
  'child-abuse': [HELPLINE, SUPPORT, POLICE, PREVENTION],
  'missing-child': [
    { kinds: ['missing-child'], places: ['home', 'international'] },
    GENERAL_POLICE,
    { kinds: ['missing-child'], places: ['article'], optional: true },
    HELPLINE,
    SUPPORT,
  ],
  'online-safety': [
    ONLINE_HELPLINE,
    { kinds: ['report-grooming', 'report-csam'], places: ['home', 'international'], police: 'avoided' },
    SUPPORT,
    IMAGES,
  ],
};

/** What stays reachable when everything else fails. */
export const alwaysPlan: readonly Step[] = [
  { ...HOTLINE, places: ['home', 'international'] },
  HELPLINE,
  IMAGES,
  PREVENTION,
];
