/** The directory for those who keep it: each service with its source and remarks. Nothing that readers are shown comes from here. */
import { provenance } from './data/provenance.ts';
import { directory } from './directory.ts';
import type { KeptService } from './service.ts';

/** Every service that is shipped, in the order of the directory. Throws where one has lost its source. */
export function keptDirectory(): KeptService[] {
  return directory.map((service) => {
    const known = provenance[service.id];
    if (!known) throw new Error(`${service.id} has no entry in data/provenance.ts: run scripts/import-resources.ts`);
    return { ...service, ...known };
  });
}
