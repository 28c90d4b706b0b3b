/** The machinery of `npm run bench`, with our own tools alone: the others' packages are installed for the command only. */
import { expect, it } from 'vitest';
import { buildTool, growthOf } from '../../../scripts/bench/measure.ts';
import type { ToolName } from '../../../scripts/bench/tools.ts';

it.each<ToolName>(['dates', 'page'])('%s is built, and measured in a process of its own', async (tool) => {
  const grown = await growthOf(await buildTool(tool), [1000, 2000]);
  expect(grown.map(({ characters }) => characters)).toEqual([1000, 2000]);
  for (const { time, peak } of grown) {
    expect(time.processor).toBeGreaterThan(0);
    expect(time.wall).toBeGreaterThan(0);
    expect(peak).toBeGreaterThan(1e6);
  }
});
