/**
 * Whom a service does not fit: the warnings of the directory's notes and audiences as data, by the id of the entry.
 * Knows restrictions alone. A refresh of the directory says which notes changed; a test holds that every note that
 * reads like a warning is answered here.
 */
import type { TopicId } from '../summariser/contract.ts';

export interface Limit {
  /** Never chosen by itself; still in the directory for whoever knows its id. */
  neverChosen?: true;
  /** ISO 3166-2 code (or the name where there is none) of the only part of the country that it serves. */
  region?: string;
  /** For adults only, so not for a child and not for images of one. */
  adultsOnly?: true;
  /** For people who look after a child, not for the child. */
  forParents?: true;
  /** For adults who were abused as children. */
  forSurvivors?: true;
  /** The only topics that it fits. */
  topics?: readonly TopicId[];
  /** Id of the service that must stand beside it: this one is closed at times. */
  pairWith?: string;
}

export const limits: ReadonlyMap<string, Limit> = new Map<string, Limit>([
  // "Shows objects and places only. Not a place to report a site."
  ['eu-europol-trace', { neverChosen: true }],
  // A list of the national police pages; Europol itself takes no reports from the public.
  ['eu-europol-report', { topics: ['csam', 'grooming', 'sextortion'] }],
  // "Do not show it for a country without its own entry", and a country with one has that.
  ['eu-116111', { neverChosen: true }],
  // A finished project, whose advice (keep the page open) is not that of the hotlines.
  ['int-cport', { neverChosen: true }],
  // A page of a report of 2022, not the list of portals of today.
  ['int-iwf-portals', { neverChosen: true }],
  // "Not for images of under-18s: use Take It Down or Report Remove."
  ['int-stopncii', { adultsOnly: true }],
  ['gb-rph', { adultsOnly: true }],
  ['gb-napac', { forSurvivors: true, topics: ['child-abuse'] }],
  ['de-ngk-eltern', { forParents: true }],
  ['es-anar-familia', { forParents: true }],
  ['gb-nspcc', { forParents: true }],
  ['pl-800100100', { forParents: true }],
  // "Closed at night: pair it with ANAR (24 h)."
  ['es-incibe-017', { pairWith: 'es-anar' }],
  ['es-infancia-respon', { region: 'ES-CT' }],
  ['es-mossos', { region: 'ES-CT' }],
  ['pk-1121', { region: 'PK-PB' }],
  ['iq-116', { region: 'IQ-KR' }],
  ['ae-dfwac', { region: 'AE-DU' }],
  // A portal for what is online.
  ['fr-pharos', { topics: ['csam', 'grooming', 'sextortion', 'child-trafficking', 'online-safety'] }],
  // Abuse at home, not what happens online.
  ['nl-veiligthuis', { topics: ['child-abuse'] }],
]);

const NONE: Limit = {};

export const limitOf = (id: string): Limit => limits.get(id) ?? NONE;
