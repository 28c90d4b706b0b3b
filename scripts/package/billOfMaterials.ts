/**
 * The bill of materials, in CycloneDX: every package that ships, with its hash and licence, as npm itself lists them from
 * the lock file (`npm sbom`). What only builds and tests is left to the lock file, which is among the sources: npm 11 leaves
 * some of those out of its list, and half a list is none. The data that ships is in `licences.txt`.
 */
import { spawnSync } from 'node:child_process';

interface Property {
  name: string;
  value: string;
}

interface Component {
  'bom-ref': string;
  scope?: string;
  properties: Property[];
  [key: string]: unknown;
}

interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Component & { name: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
  [key: string]: unknown;
}

/** What the bill is of: `package.json`, as far as it says what ships. */
export interface Product {
  name: string;
  version: string;
  dependencies: Record<string, string>;
}

/** The bill as text. Throws with npm's words where npm refuses. */
export function billOfMaterials(root: string, product: Product): string {
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'],
    // npm is npm.cmd on Windows, which only a shell starts.
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm sbom: ${error?.message ?? stderr.trim()}`);
  return `${JSON.stringify(settled(JSON.parse(stdout) as Bill, product), null, 2)}\n`;
}

/**
 * Cut down to what ships, with all below it; without what differs from run to run (serial number, time, npm's version, the
 * folder's name), and in one order.
 */
export function settled(bill: Bill, { name, version, dependencies }: Product): Bill {
  const { serialNumber: _serial, ...rest } = structuredClone(bill);
  const { timestamp: _time, tools: _tools, ...metadata } = rest.metadata;
  const shipped = Object.entries(dependencies).map(([dependency, pinned]) => `${dependency}@${pinned}`);
  const itself = `${name}@${version}`;
  const graph = new Map(rest.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  graph.set(itself, shipped);
  const ships = reachable(graph, itself);
  return {
    ...rest,
    metadata: { ...metadata, component: { ...withoutPath(metadata.component), name } },
    components: rest.components
      .filter((component) => ships.has(component['bom-ref']))
      .map((component) => ({ ...withoutPath(component), scope: 'required' }))
      .sort((one, other) => compare(one['bom-ref'], other['bom-ref'])),
    dependencies: [...ships]
      .sort(compare)
      .map((ref) => ({ ref, dependsOn: [...(graph.get(ref) ?? [])].sort(compare) })),
  };
}

/** npm 10 says where a package lies as well, npm 11 does not. */
const withoutPath = <Kind extends Component>(component: Kind): Kind => ({
  ...component,
  properties: component.properties.filter(({ name }) => name !== 'cdx:npm:package:path'),
});

/** By code unit: the same in every language of the machine. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function reachable(graph: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [from];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (reached.has(ref)) continue;
    reached.add(ref);
    waiting.push(...(graph.get(ref) ?? []));
  }
  return reached;
}
