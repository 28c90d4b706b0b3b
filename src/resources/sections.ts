/** The sections in which services are shown, and which service belongs where. Knows no words of the interface. */
import type { ResourceChoice } from '../summariser/contract.ts';
import { emergencyNumberFor, serviceById } from './directory.ts';
import type { EmergencyNumber, Service } from './service.ts';

/** In the order of the screen; somebody in danger now (`emergency`) stands before them all. */
export const SECTIONS = ['report', 'help', 'images', 'prevention'] as const;

/**
 * `report`: hotline, police, missing children, trafficking. `help`: for a child, a victim, a parent. `images`: images of
 * yourself. `prevention`: worried about your own thoughts or somebody else's.
 */
export type ResourceSection = (typeof SECTIONS)[number];

/** Why a service was chosen. */
export type ResourceReason = 'reader-country' | 'article-country' | 'international';

export interface ShownService {
  service: Service;
  reason: ResourceReason;
}

export interface ResourceGroup {
  section: ResourceSection;
  services: ShownService[];
}

export interface GroupedResources {
  /** The reader's own number for somebody in danger now; null where it is not known: show nothing. */
  emergency: EmergencyNumber | null;
  /** Sections with at least one service, in the order of the screen. */
  groups: ResourceGroup[];
}

/** Where a service is shown: by the first thing it does. A support line that also takes reports of material is for reporting. */
export function sectionOf({ kinds }: Service): ResourceSection {
  const [main] = kinds;
  if (main === 'remove-images') return 'images';
  if (main === 'prevention') return 'prevention';
  if (main === 'child-helpline') return 'help';
  if (main === 'victim-support') return kinds.includes('report-csam') ? 'report' : 'help';
  return 'report';
}

const REASONS: ReadonlySet<string> = new Set<ResourceReason>(['reader-country', 'article-country', 'international']);
const isReason = (reason: string): reason is ResourceReason => REASONS.has(reason);

/**
 * The choices as the screen shows them, each service once, for a reader in `country` (ISO 3166-1 alpha-2, or null).
 * Choices that the directory does not know are left out.
 */
export function groupResources(choices: readonly ResourceChoice[], country: string | null): GroupedResources {
  const shown = new Map<string, ShownService>();
  for (const { id, reason } of choices) {
    const service = serviceById(id);
    if (service && isReason(reason) && !shown.has(id)) shown.set(id, { service, reason });
  }
  const groups = SECTIONS.map((section) => ({
    section,
    services: [...shown.values()].filter(({ service }) => sectionOf(service) === section),
  }));
  return { emergency: emergencyNumberFor(country), groups: groups.filter(({ services }) => services.length > 0) };
}
