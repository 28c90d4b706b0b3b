/**
 * Few services out of many: topic × reader's country × article's country × whom it is for. Takes the steps of the
 * topic's plan one after the other, one service each. Knows no words of the interface.
 */
import type { Jurisdiction, ResourceChoice, Topic, TopicId } from '../summariser/contract.ts';
import { candidatesFor, internationalFor, isRegional, reachableFromAbroad } from './candidates.ts';
import { serviceById, servicesIn } from './directory.ts';
import { limitOf } from './limits.ts';
import { alwaysPlan, type Place, plans, type Step } from './plans.ts';
import type { ResourceReason } from './sections.ts';
import type { Service } from './service.ts';

/** More than this is no help to anybody in need. */
const MOST_CHOICES = 8;
/** Topics of an article that get a step of their own. */
const MOST_TOPICS = 3;

export interface Reader {
  /** ISO 3166-1 alpha-2, as the reader chose it; null where nobody has. */
  country: string | null;
}

export interface Facts {
  topics: readonly Topic[];
  jurisdictions: readonly Jurisdiction[];
}

interface Choice extends ResourceChoice {
  reason: ResourceReason;
  optional: boolean;
}

/** What the search for one reader and article stands on. */
interface Situation {
  reader: string | null;
  /** The first country of the article that is not the reader's and has services. */
  article: string | null;
}

/**
 * The services to offer, best first, at most eight; none where the article has no topic. The first topic gives the
 * order, further ones add their most important service. `reason` is `reader-country`, `article-country` or
 * `international`.
 */
export function chooseResources({ topics, jurisdictions }: Facts, { country }: Reader): ResourceChoice[] {
  const [first, ...others] = topics;
  if (!first) return [];
  const abroad = jurisdictions.map((entry) => entry.country).filter((code) => code !== country);
  const situation: Situation = {
    reader: country,
    article: abroad.find((code) => servicesIn(code).length > 0) ?? null,
  };
  const choices = follow(plans[first.id], first.id, situation, []);
  for (const { id } of others.slice(0, MOST_TOPICS - 1)) {
    const added = follow(plans[id].slice(0, 1), id, situation, choices);
    choices.splice(1, 0, ...added.map((choice) => ({ ...choice, optional: false })));
  }
  return trimmed(choices).map(({ id, reason }) => ({ id, reason }));
}

/** The short list that every state of the interface can show, whatever failed: hotline, helpline, images, prevention. */
export function alwaysReachable(country: string | null): ResourceChoice[] {
  const situation: Situation = { reader: country, article: null };
  return follow(alwaysPlan, null, situation, []).map(({ id, reason }) => ({ id, reason }));
}

/** One service a step that no step before has chosen, and whatever must stand beside it. */
function follow(
  plan: readonly Step[],
  topic: TopicId | null,
  situation: Situation,
  before: readonly Choice[],
): Choice[] {
  const choices: Choice[] = [];
  const taken = new Set(before.map(({ id }) => id));
  for (const step of plan) {
    for (const choice of take(step, topic, situation, taken)) {
      choices.push(choice);
      taken.add(choice.id);
    }
  }
  return choices;
}

function take(step: Step, topic: TopicId | null, situation: Situation, taken: ReadonlySet<string>): Choice[] {
  for (const place of step.places) {
    const { services, reason } = servicesOf(place, situation);
    const candidates = candidatesFor(services, step, topic).filter((service) => !isRegional(service));
    // One international service of a kind is enough: they serve the same people.
    if (place === 'international' && candidates.some(({ id }) => taken.has(id))) return [];
    const best = candidates.find(({ id }) => !taken.has(id));
    if (best) {
      const choice: Choice = { id: best.id, reason, optional: step.optional ?? false };
      if (place === 'home')
        return [choice, ...partnersOf(best, taken).map(({ id }) => ({ ...choice, id, optional: true }))];
      return place === 'international' ? [choice, ...regionalOf(step, topic, situation, taken)] : [choice];
    }
    // Chosen before for something else, and this is its main work.
    if (candidates.some(({ kinds }) => kinds[0] && step.kinds.includes(kinds[0]))) return [];
  }
  return regionalOf(step, topic, situation, taken);
}

/** Where the country has nothing for everybody: the service of one of its regions, beside what is international. */
function regionalOf(step: Step, topic: TopicId | null, situation: Situation, taken: ReadonlySet<string>): Choice[] {
  if (!step.places.includes('home') || step.optional) return [];
  const { services, reason } = servicesOf('home', situation);
  const [regional] = candidatesFor(services, step, topic).filter(({ id }) => !taken.has(id));
  return regional ? [{ id: regional.id, reason, optional: true }] : [];
}

function partnersOf({ id }: Service, taken: ReadonlySet<string>): Service[] {
  const partner = serviceById(limitOf(id).pairWith ?? '');
  return partner && !taken.has(partner.id) ? [partner] : [];
}

function servicesOf(
  place: Place,
  { reader, article }: Situation,
): { services: readonly Service[]; reason: ResourceReason } {
  if (place === 'international') return { services: internationalFor(reader ?? article), reason: 'international' };
  if (place === 'home' && reader !== null) return { services: servicesIn(reader), reason: 'reader-country' };
  // Without a reader's country the article's stands in for it, once.
  if (article === null || (place === 'article' && reader === null)) return { services: [], reason: 'article-country' };
  return { services: servicesIn(article).filter(reachableFromAbroad), reason: 'article-country' };
}

/** Down to the most that is shown: what may give way does, the last first. */
function trimmed(choices: readonly Choice[]): Choice[] {
  const kept = [...choices];
  for (let index = kept.length - 1; index >= 0 && kept.length > MOST_CHOICES; index--) {
    if (kept[index]?.optional) kept.splice(index, 1);
  }
  return kept.slice(0, MOST_CHOICES);
}
