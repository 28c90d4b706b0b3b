/** Which services of a place fit a step, best first. Knows the limits of services; knows nothing of other steps. */
import type { TopicId } from '../summariser/contract.ts';
import { servicesIn } from './directory.ts';
import { EUROPEAN_UNION } from './european.ts';
import { limitOf } from './limits.ts';
import type { Step } from './plans.ts';
import { sectionOf } from './sections.ts';
import type { Service, ServiceKind } from './service.ts';

const REPORTING: ReadonlySet<ServiceKind> = new Set([
  'report-csam',
  'report-grooming',
  'report-sextortion',
  'trafficking',
] as const);

/** International services that a reader of a country may turn to: those for the Union come first in the Union. */
export function internationalFor(country: string | null): readonly Service[] {
  const everywhere = servicesIn('INT');
  return country !== null && EUROPEAN_UNION.has(country) ? [...servicesIn('EU'), ...everywhere] : everywhere;
}

/** Services of one list for a step and a topic (null: whatever the topic), best first; regional ones apart by the caller. */
export function candidatesFor(services: readonly Service[], step: Step, topic: TopicId | null): Service[] {
  return services
    .filter((service) => fits(service, step, topic))
    .map((service, index) => ({ service, ranks: [...ranksOf(service, step), index] }))
    .sort((left, right) => compare(left.ranks, right.ranks))
    .map(({ service }) => service);
}

/** A service that another country's reader can use: short codes do not reach across a border. */
export const reachableFromAbroad = ({ url }: Service): boolean => url !== null;

export const isRegional = ({ id }: Service): boolean => limitOf(id).region !== undefined;

function fits(service: Service, step: Step, topic: TopicId | null): boolean {
  const { neverChosen, adultsOnly, forSurvivors, forParents, topics } = limitOf(service.id);
  if (neverChosen || adultsOnly) return false;
  if (topics && (topic === null || !topics.includes(topic))) return false;
  if ((forSurvivors || forParents) && step.kinds.includes('child-helpline')) return false;
  // The emergency number is shown by itself, before all services.
  if (service.emergency && service.kinds.every((kind) => kind === 'police')) return false;
  if (step.not?.some((kind) => service.kinds.includes(kind))) return false;
  return step.kinds.some((kind) => service.kinds.includes(kind));
}

/** Smaller is better, the first difference decides; the order of the directory is last. */
function ranksOf(service: Service, step: Step): number[] {
  const kind = step.kinds.findIndex((wanted) => service.kinds.includes(wanted));
  const isPolice = service.kinds.includes('police');
  const wantsPolice = step.police === 'preferred';
  const forReporting = step.kinds.some((name) => REPORTING.has(name));
  return [
    kind,
    // Whoever takes reports before whoever gives advice.
    forReporting && sectionOf(service) !== 'report' ? 1 : 0,
    step.police && isPolice !== wantsPolice ? 1 : 0,
    // The police unit for this matter before the general one.
    wantsPolice && !service.kinds.some((name) => name.startsWith('report-')) ? 1 : 0,
    step.also?.some((name) => service.kinds.includes(name)) ? 0 : 1,
    service.kinds[0] === step.kinds[kind] ? 0 : 1,
    limitOf(service.id).forSurvivors ? 1 : 0,
    service.confidence === 'high' ? 0 : 1,
    service.memberOf.length > 0 ? 0 : 1,
  ];
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, rank] of left.entries()) {
    const difference = rank - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
