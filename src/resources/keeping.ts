/** The directory for those who keep it: each entry with its source and remarks. Nothing that readers are shown comes from here. */
import { emergencyNumberProvenance } from './data/emergencyNumberProvenance.ts';
import { emergencyNumbers } from './data/emergencyNumbers.ts';
import { provenance } from './data/provenance.ts';
import { directory } from './directory.ts';
import type { KeptEmergencyNumber, KeptService } from './service.ts';

/** Every service that is shipped, in the order of the directory. Throws where nothing says where one was read. */
export const keptDirectory = (): KeptService[] =>
  directory.map((service) => ({ ...service, ...knownOf(service.id, provenance) }));

/** Every emergency number that is shipped, by country. Throws where nothing says where one was read. */
export const keptEmergencyNumbers = (): KeptEmergencyNumber[] =>
  emergencyNumbers.map((entry) => ({ ...entry, ...knownOf(entry.country, emergencyNumberProvenance) }));

function knownOf<Known>(id: string, all: Readonly<Record<string, Known>>): Known {
  const known = all[id];
  if (!known) {
    const table = 'data/provenance.ts (an emergency number in data/emergencyNumberProvenance.ts)';
    throw new Error(`nothing says where ${id} was read: enter it in ${table}, or run scripts/import-resources.ts`);
  }
  return known;
}
