/** Without a display: Lede's popup and side panel as text and as pictures, light and dark. Knows the words on two screens. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Scheme, View } from '../browsers/driver.ts';
import { control, textWith } from '../browsers/find.ts';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Opens the page, clicks the icon, prints the summary and writes the pictures to a folder. */
export async function takePictures(browser: Browser, address: string, folder: string): Promise<void> {
  const messages = JSON.parse(await readFile('popup/_locales/en/messages.json', 'utf8')) as Messages;
  const words = (key: string) => messages[key]?.message ?? key;
  await mkdir(folder, { recursive: true });
  await browser.open(address);
  const popup = await browser.clickAction();
  await textWith(popup, words('promise'));
  await popup.evaluate(shown, words('reading'));
  console.log(`${(await popup.text()).trim()}\n`);
  await picture(browser, popup, 'popup', folder);
  await popup.click(await control(popup, { role: 'button', name: words('openPanel') }));
  const panel = await browser.panel();
  await textWith(panel, words('promise'));
  await panel.evaluate(shown, words('reading'));
  await picture(browser, panel, 'panel', folder);
}

type Messages = Record<string, { message: string } | undefined>;

/** Resolves when the sentence that something is being read has gone from the screen, or after ten seconds. */
async function shown(reading: string): Promise<void> {
  for (let turn = 0; turn < 200 && document.body.innerText.includes(reading); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function picture(browser: Browser, view: View, name: string, folder: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await browser.setScheme(scheme);
    // Two frames, so that the new colours are on the screen.
    await view.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
    const path = join(folder, `${name}-${scheme}.png`);
    await writeFile(path, await view.screenshot());
    console.log(path);
  }
}
