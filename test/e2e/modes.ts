/** Light, dark and forced colours, and what ground, contrast and axe say in each. Knows media features; knows no screen. */
import { type View, waitFor } from '../../scripts/browsers/driver.ts';
import { settled } from '../stand/index.ts';
import { violations } from './axe.ts';
import { contrast } from './contrast.ts';
import type { Stage } from './stage.ts';

type Mode = 'light' | 'dark' | 'forced colours';
/** Light comes last: so the browser is left. */
const MODES: readonly Mode[] = ['dark', 'forced colours', 'light'];

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

/** What is wrong with how light the ground is, 0 black to 1 white. In forced colours it is the reader's. */
function groundFault(mode: Mode, ground: number): string[] {
  const isRight = mode === 'forced colours' || (mode === 'light' ? ground > 0.8 : ground < 0.1);
  return isRight ? [] : [`a ground of ${ground.toFixed(2)}`];
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
    const { ground, faults: ofContrast } = await contrast(view);
    faults.push(...[...groundFault(mode, ground), ...ofContrast, ...ofAxe].map((fault) => `${mode}: ${fault}`));
  }
  return faults;
}
