/** P5: the permissions are such that no browser warns of them. Which ones they are is held by `P05-permissions.test.ts`. */
import { expect, it } from 'vitest';
import type { Stage } from '../e2e/stage.ts';

export function warnings(stage: () => Stage): void {
  it('P5: the browser warns of nothing when Lede is installed', async () => {
    expect(await stage().browser.inside.installWarnings()).toEqual([]);
  });
}

/** On the build that has one permission more. */
export function warningsControl(stage: () => Stage): void {
  it('P5: a permission to read the history would be warned of', async () => {
    expect(await stage().browser.inside.installWarnings()).toEqual([expect.stringMatching(/history/i)]);
  });
}
