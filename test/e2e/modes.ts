/** Light, dark and forced colours, and what axe and the contrast say in each. Knows media features; knows no screen. */
import { type View, waitFor } from '../../scripts/browsers/driver.ts';
import { settled } from '../stand/index.ts';
import { violations } from './axe.ts';
import { contrast } from './contrast.ts';
import type { Stage } from './stage.ts';

type Mode = 'light' | 'dark' | 'forced colours';
const MODES: readonly Mode[] = ['light', 'dark', 'forced colours'];

/** The media features reach documents by and by: waits until they are there and all is drawn. */
async function setMode({ browser }: Stage, view: View, mode: Mode): Promise<void> {
  await browser.setScheme(mode === 'dark' ? 'dark' : 'light');
  await browser.setWishes({ forcedColours: mode === 'forced colours' });
  await waitFor(mode, () =>
    view.evaluate(
      (isDark: boolean, isForced: boolean) =>
        matchMedia('(prefers-color-scheme: dark)').matches === isDark &&
        matchMedia('(forced-colors: active)').matches === isForced
          ? true
          : null,
      mode === 'dark',
      mode === 'forced colours',
    ),
  );
  await settled(view);
}

/**
 * Every fault of access in every mode, with the mode before it; of a `variant` of what was looked at elsewhere, axe looks at
 * what is no matter of colour, and our own contrast at the rest. Leaves the browser light.
 */
export async function faultsInEveryMode(stage: Stage, view: View, variant = false): Promise<string[]> {
  const faults: string[] = [];
  for (const mode of MODES) {
    await setMode(stage, view, mode);
    // What is no matter of colour is the same in every mode: axe looks at it once.
    const scope = variant ? 'structure' : mode === 'light' ? 'all' : 'colour';
    const ofAxe = variant && mode !== 'light' ? [] : await violations(view, scope);
    faults.push(...[...(await contrast(view)).faults, ...ofAxe].map((fault) => `${mode}: ${fault}`));
  }
  await setMode(stage, view, 'light');
  return faults;
}
