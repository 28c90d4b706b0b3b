/** "Always detect", turned on and off by its button in the options, as a reader does. Knows the options; knows no page. */
import type { View } from '../../scripts/browsers/driver.ts';
import { press, type Stage, textWith, words } from './stage.ts';

const HOSTS = ['http://*/*', 'https://*/*'];

async function turn({ browser }: Stage, button: string, outcome: string): Promise<View> {
  const options = await browser.open(`${browser.extensionAddress}options.html`);
  await press(options, words(button));
  await textWith(options, words(outcome));
  return options;
}

/** With the permission that goes with it, for every site. Gives the options, which stay in the tab. */
export async function turnDetectionOn(stage: Stage): Promise<View> {
  await stage.browser.inside.grantHosts(HOSTS);
  return turn(stage, 'optionsDetectTurnOn', 'optionsDetectOn');
}

export async function turnDetectionOff(stage: Stage): Promise<void> {
  await turn(stage, 'optionsDetectTurnOff', 'optionsDetectOff');
}
