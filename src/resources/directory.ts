/** Look-ups in the directory, by id and by country. Knows nothing of topics or choices. */
import { emergencyNumbers } from './data/emergencyNumbers.ts';
import { services } from './data/services.ts';
import type { EmergencyNumber, Service } from './service.ts';

/** Every service that is shipped, in the order of the directory: international ones first, then by country. */
export const directory: readonly Service[] = services;

/** Codes of the directory that are no countries. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set(['INT', 'EU']);

const byId: ReadonlyMap<string, Service> = new Map(services.map((service) => [service.id, service]));
const byCountry: ReadonlyMap<string, readonly Service[]> = groupByCountry();
const numbers: ReadonlyMap<string, EmergencyNumber> = new Map(emergencyNumbers.map((entry) => [entry.country, entry]));

function groupByCountry(): Map<string, Service[]> {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const group = groups.get(service.country);
    if (group) group.push(service);
    else groups.set(service.country, [service]);
  }
  return groups;
}

/** The entry of that id; undefined where the directory has none. */
export const serviceById = (id: string): Service | undefined => byId.get(id);

/** Services of a country (ISO 3166-1 alpha-2), or of `INT` and `EU`; empty where there are none. */
export const servicesIn = (country: string): readonly Service[] => byCountry.get(country) ?? [];

/** ISO 3166-1 alpha-2 codes of the countries with at least one service, in alphabetical order. */
export const countriesWithServices = (): string[] =>
  [...byCountry.keys()].filter((country) => !NOT_COUNTRIES.has(country)).sort();

/** ISO 3166-1 alpha-2 codes (and `XK`) of the territories whose emergency number is known, in alphabetical order. */
export const countriesWithEmergencyNumbers = (): string[] => [...numbers.keys()].sort();

/** The emergency numbers of a country; null where it could not be established which number reaches whom: show none. */
export const emergencyNumberFor = (country: string | null): EmergencyNumber | null =>
  (country === null ? undefined : numbers.get(country)) ?? null;
