/**
 * The interface in the browser's own language, by the browser's own messages: Chromium alone has other languages built in. That
 * each language has room for its words is in `everyState.ts`, which needs no browser of its own for each.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { control } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/index.ts';
import { RecordingServer } from '../../scripts/browsers/server.ts';

it('speaks German in a German browser', async () => {
  const messages = JSON.parse(readFileSync('popup/_locales/de/messages.json', 'utf8')) as Record<
    string,
    { message: string }
  >;
  const server = await RecordingServer.start('test/fixtures/pages');
  const browser = await launch('chromium', { proxy: server.host, language: 'de' });
  try {
    await browser.open(server.address('operation-en.html'));
    const popup = await browser.clickAction();
    await control(popup, { role: 'heading', name: messages.keyPoints?.message ?? '' });
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
  } finally {
    await browser.close();
    await server.close();
  }
});
