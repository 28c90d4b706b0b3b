/** What every scenario does: click, wait for the summary, and look at what is on the screen. */
import { expect } from 'vitest';
import type { View } from '../../../scripts/browsers/driver.ts';
import { control, type Stage, textWith, words } from '../stage.ts';
import { figure } from './story.ts';

/** Clicks the icon and waits for the summary that holds this figure; gives the popup. */
export async function expectSummary({ browser }: Stage, crates: number): Promise<View> {
  const popup = await browser.clickAction();
  await control(popup, { role: 'heading', name: words('keyPoints') });
  expect(await popup.text()).toContain(figure(crates));
  return popup;
}

/** The popup says why there is no summary, and the services are at hand. */
export async function expectNotice(popup: View, error: string): Promise<void> {
  await textWith(popup, words(`error_${error}_title`));
  const text = await popup.text();
  expect(text).not.toContain(words('keyPoints'));
  await expectServices(popup);
}

/** The way to the services is on the screen, and quick exit too. */
export async function expectServices(popup: View): Promise<void> {
  await control(popup, { role: 'button', name: words('supportFolded') });
  await control(popup, { role: 'button', name: words('exit') });
}

/** Milliseconds of nothing. */
export const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
