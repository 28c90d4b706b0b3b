/** The interface in each of its languages: the right words, and none so long that they break the layout. Chromium alone has them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browsers/driver.ts';
import { control } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/index.ts';
import { RecordingServer } from '../../scripts/browsers/server.ts';

const LANGUAGES = readdirSync('popup/_locales');
/** The narrowest panel that is promised, in CSS pixels. */
const NARROW = 280;

/** What is wider than the room that it has, by class and text. */
const cutOff = (popup: View, width: number | null) =>
  popup.evaluate((narrow: number | null) => {
    if (narrow !== null) document.body.style.width = `${narrow}px`;
    const room = document.body.getBoundingClientRect();
    const isCut = (box: Element) => {
      const { left, right, width: wide, height } = box.getBoundingClientRect();
      return wide > 1 && height > 1 && (left < room.left - 1 || right > room.right + 1);
    };
    const boxes = [...document.querySelectorAll('button, a, h1, h2, p, li, select, summary')];
    return boxes.filter(isCut).map((box) => `${box.className}: ${(box.textContent ?? '').slice(0, 40)}`);
  }, width);

describe.each(LANGUAGES)('in %s', (language) => {
  it('has its own words, and room for them', async () => {
    const messages = JSON.parse(readFileSync(`popup/_locales/${language}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >;
    const server = await RecordingServer.start('test/fixtures/pages');
    const browser = await launch('chromium', { proxy: server.host, language });
    try {
      await browser.open(server.address('operation-en.html'));
      const popup = await browser.clickAction();
      await control(popup, { role: 'heading', name: messages.keyPoints?.message ?? '' });
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await cutOff(popup, null)).toEqual([]);
      expect(await cutOff(popup, NARROW)).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
