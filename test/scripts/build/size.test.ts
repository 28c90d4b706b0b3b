/** Bundles stay small enough to open at once: issue 6 bounds the summariser with all languages, issue 7 the popup. */
import { expect, it } from 'vitest';
import { bundleSize } from '../../../scripts/build/size.ts';

/** Bytes, minified and gzipped. */
const BUNDLES = [
  { entry: 'src/summariser/index.ts', most: 250_000 },
  { entry: 'popup/main.tsx', most: 300_000 },
  { entry: 'src/content.ts', most: 60_000 },
];

it.each(BUNDLES)('$entry', async ({ entry, most }) => {
  const { gzipped } = await bundleSize(entry);
  expect(gzipped).toBeGreaterThan(10_000);
  expect(gzipped).toBeLessThanOrEqual(most);
});
