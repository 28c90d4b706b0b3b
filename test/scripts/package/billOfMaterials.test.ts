import { expect, it } from 'vitest';
import { settled } from '../../../scripts/package/billOfMaterials.ts';

const component = (ref: string) => ({
  'bom-ref': ref,
  scope: 'required',
  name: ref,
  properties: [{ name: 'cdx:npm:package:path', value: `node_modules/${ref}` }],
});
const bill = (serialNumber: string, timestamp: string, folder: string, refs: readonly string[]) => ({
  bomFormat: 'CycloneDX',
  serialNumber,
  metadata: {
    timestamp,
    tools: [{ name: 'cli', version: '11' }],
    component: { ...component('product@1'), name: folder },
  },
  components: refs.map(component),
  dependencies: [
    { ref: 'product@1', dependsOn: ['shown@1', 'builder@2'] },
    { ref: 'shown@1', dependsOn: ['under@3'] },
    { ref: 'under@3', dependsOn: ['shown@1'] },
    { ref: 'builder@2', dependsOn: [] },
  ],
});
const product = { name: 'product', version: '1', dependencies: { shown: '1' } };

it('is the same whenever, wherever and in whichever order npm lists it', () => {
  const one = settled(bill('urn:uuid:1', '2026-01-01', 'product', ['shown@1', 'under@3', 'builder@2']), product);
  const other = settled(bill('urn:uuid:2', '2026-02-02', 'elsewhere', ['builder@2', 'under@3', 'shown@1']), product);
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(JSON.stringify(one)).not.toMatch(/urn:uuid|2026|cli|node_modules/);
});

it('lists what ships, with all below it, and not what only builds', () => {
  const { components, dependencies } = settled(bill('', '', '', ['shown@1', 'under@3', 'builder@2']), product);
  expect(components.map(({ 'bom-ref': ref }) => ref)).toEqual(['shown@1', 'under@3']);
  expect(dependencies).toEqual([
    { ref: 'product@1', dependsOn: ['shown@1'] },
    { ref: 'shown@1', dependsOn: ['under@3'] },
    { ref: 'under@3', dependsOn: ['shown@1'] },
  ]);
});
