/** A page of Chromium as tests see and use it. Knows puppeteer's page; knows nothing of tabs or of Lede. */
import { Buffer } from 'node:buffer';
import type { KeyInput, Page } from 'puppeteer-core';
import { accessibleNodes } from './chromiumAccessible.ts';
import type { View } from './driver.ts';
import { expressionOf } from './expression.ts';

export const viewOf = (page: Page): View => ({
  text: async () => (await page.evaluate('document.body.innerText')) as string,
  evaluate: async (body, ...values) => (await page.evaluate(expressionOf(body, values))) as never,
  click: async (selector) => {
    try {
      // Puppeteer scrolls it into view and clicks its middle with the mouse.
      await page.click(selector);
    } catch (error) {
      // What the click did may close the document before the button is up. The class is not among puppeteer's types.
      if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    }
  },
  press: async (keys) => {
    const held = keys.split('+');
    const key = held.pop() as KeyInput;
    for (const modifier of held as KeyInput[]) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    for (const modifier of held as KeyInput[]) await page.keyboard.up(modifier);
  },
  screenshot: async () => Buffer.from(await page.screenshot()),
  accessibleNodes: () => accessibleNodes(page),
});
