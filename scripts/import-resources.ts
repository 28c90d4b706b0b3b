/**
 * Takes the compiled directory over as data: `npx tsx scripts/import-resources.ts FOLDER`. FOLDER holds
 * `reporting-resources.json` and `emergency-numbers.json`. Writes `src/resources/data/`, keeps the date of the last live
 * check of every entry that did not change, and says which entries came, went, or have another note than before:
 * notes hold warnings, and what they restrict belongs in `src/resources/limits.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptDirectory, keptEmergencyNumbers } from '../src/resources/index.ts';
import type { Confidence, KeptEmergencyNumber, KeptService, ServiceKind } from '../src/resources/service.ts';

interface SourceService extends Omit<KeptService, 'confidence' | 'email' | 'note' | 'lastCheckedLive' | 'kinds'> {
  kinds: ServiceKind[];
  confidence: Confidence | 'low';
  email?: string;
  note?: string;
}

interface SourceNumber extends Omit<KeptEmergencyNumber, 'general' | 'confidence' | 'sourceDate' | 'lastCheckedLive'> {
  general: string | null;
  confidence: Confidence | 'low';
}

const oldServices = keptDirectory();
const oldNumbers = keptEmergencyNumbers();
const folder = process.argv[2];
if (!folder) throw new Error('Name the folder with reporting-resources.json and emergency-numbers.json.');

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Never ships what may have changed or is in doubt. */
const isShipped = <Entry extends { confidence: Confidence | 'low' }>(
  entry: Entry,
): entry is Entry & { confidence: Confidence } => entry.confidence !== 'low';

/** The date of the last live check survives as long as nothing that a reader uses has changed. */
function lastCheckOf(entry: { id: string; url: string | null; phone: string | null }): string | null {
  const old = oldServices.find(({ id }) => id === entry.id);
  return old && old.url === entry.url && old.phone === entry.phone ? old.lastCheckedLive : null;
}

function serviceFrom(entry: SourceService & { confidence: Confidence }): KeptService {
  return {
    id: entry.id,
    name: entry.name,
    organisation: entry.organisation,
    country: entry.country,
    kinds: entry.kinds,
    url: entry.url,
    phone: entry.phone,
    phoneDisplay: entry.phoneDisplay,
    email: entry.email ?? null,
    emergency: entry.emergency,
    languages: entry.languages,
    anonymous: entry.anonymous,
    hours: entry.hours,
    audience: entry.audience,
    memberOf: entry.memberOf,
    source: entry.source,
    sourceDate: entry.sourceDate,
    confidence: entry.confidence,
    note: entry.note ?? null,
    lastCheckedLive: lastCheckOf(entry),
  };
}

function numberFrom(
  entry: SourceNumber & { confidence: Confidence; general: string },
  date: string,
): KeptEmergencyNumber {
  const old = oldNumbers.find(({ country }) => country === entry.country);
  return {
    country: entry.country,
    general: entry.general,
    police: entry.police,
    ambulance: entry.ambulance,
    fire: entry.fire,
    sources: entry.sources,
    confidence: entry.confidence,
    sourceDate: date,
    lastCheckedLive: old?.general === entry.general ? old.lastCheckedLive : null,
  };
}

/** One line an entry and field, so that a refresh is read as a difference. */
function write(name: string, shape: string, data: object): void {
  const [type] = /[A-Z]\w*(?=\[|>)/.exec(shape) ?? [];
  const text = `/** Written by \`scripts/import-resources.ts\`: refresh by that script, do not edit. */
import type { ${type} } from '../service.ts';

export const ${name}: ${shape} = ${JSON.stringify(data, null, 1)};
`;
  writeFileSync(new URL(`../src/resources/data/${name}.ts`, import.meta.url), text);
}

function report(services: readonly KeptService[]): void {
  const say = (what: string, ids: readonly string[]) => process.stdout.write(`${what}: ${ids.join(' ') || 'none'}\n`);
  const oldById = new Map(oldServices.map((service) => [service.id, service]));
  const ids = new Set(services.map(({ id }) => id));
  const came = services.filter(({ id }) => !oldById.has(id)).map(({ id }) => id);
  const noted = services.filter(({ id, note }) => oldById.has(id) && oldById.get(id)?.note !== note);
  process.stdout.write(`${services.length} services\n`);
  say('new, read their notes', came);
  const gone = oldServices.filter(({ id }) => !ids.has(id));
  say(
    'gone',
    gone.map(({ id }) => id),
  );
  say(
    'with another note, read it',
    noted.map(({ id }) => id),
  );
}

const services = (read('reporting-resources.json') as SourceService[]).filter(isShipped).map(serviceFrom);
const { compiled, entries } = read('emergency-numbers.json') as { compiled: string; entries: SourceNumber[] };
const numbers = entries
  .filter(isShipped)
  .flatMap(({ general, ...entry }) => (general === null ? [] : [numberFrom({ ...entry, general }, compiled)]));
report(services);
write(
  'services',
  'readonly Service[]',
  services.map(({ email: _, audience: _a, source: _s, note: _n, ...shown }) => shown),
);
write(
  'provenance',
  'Readonly<Record<string, Provenance>>',
  Object.fromEntries(services.map(({ id, email, audience, source, note }) => [id, { email, audience, source, note }])),
);
write(
  'emergencyNumbers',
  'readonly EmergencyNumber[]',
  numbers.map(({ country, general }) => ({ country, general })),
);
write(
  'emergencyNumberProvenance',
  'Readonly<Record<string, EmergencyNumberProvenance>>',
  Object.fromEntries(numbers.map(({ country, general: _, ...known }) => [country, known])),
);
