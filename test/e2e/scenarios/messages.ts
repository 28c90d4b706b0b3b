/** P17 inside the browsers: thousands of random messages to the real handlers, and whoever may not ask gets no answer. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json, View } from '../../../scripts/browsers/driver.ts';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { backgroundRequests, contentRequests } from '../../../src/messages.ts';
import { anyMessage, RIGHT_MESSAGES } from '../../fixtures/messages.ts';
import { askTabs, tabInFront } from '../asking.ts';
import { type ExtensionApi, marked, openPage, openPanel, type Stage } from '../stage.ts';
import { askExtension, PROBER } from './prober.ts';
import { expectSummary } from './reading.ts';
import { figure, story } from './story.ts';

export const pages: MadePages = new Map([
  [
    'asked.html',
    story(1717, { after: '<iframe src="/inner.html" title="Advertisement" width="90" height="20"></iframe>' }),
  ],
  ['inner.html', '<!DOCTYPE html><title>inner</title><p>Nothing.</p>'],
]);

type Message = { [key: string]: Json };

/** Five thousand to each side. Only what survives the way as JSON can be checked on both ends. */
const RUNS = 5000;
const random = (seed: number): Json[] =>
  fc
    .sample(anyMessage, { numRuns: RUNS, seed })
    .map((message) =>
      JSON.stringify(message, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
    )
    .map((text) => (text === undefined ? null : (JSON.parse(text) as Json)));

const isRight = (checks: Record<string, (request: Record<string, unknown>) => boolean>, message: Json): boolean => {
  if (typeof message !== 'object' || message === null) return false;
  const { type } = message as Message;
  return typeof type === 'string' && Object.hasOwn(checks, type) && (checks[type]?.(message as Message) ?? false);
};

export function messages(stage: () => Stage): void {
  describe('messages', () => {
    describe('of any shape', () => {
      let popup: View;
      let tabId: number;

      // The popup closes after every test, and its click is what lets Lede into the page.
      beforeEach(async () => {
        await openPage(stage(), 'asked.html');
        popup = await expectSummary(stage(), 1717);
        tabId = await tabInFront(popup);
      });

      it('from a page of ours to the content script: answered where the shape is right, and only there', async () => {
        const sent = random(1);
        const answers = await askTabs(
          popup,
          sent.map((question) => ({ tabId, question })),
        );
        const answered = answers.map((answer) => answer !== null);
        expect(answered).toEqual(sent.map((message) => isRight(contentRequests, message)));
        expect(answered.filter(Boolean).length).toBeGreaterThan(0);
      });

      it('from the content script to our pages and the background: only a right "detected" is answered', async () => {
        const sent = random(2);
        expect(await fromContent(popup, tabId, sent, false)).toEqual(
          sent.map((message) => isRight(backgroundRequests, message)),
        );
      });

      it('right ones: of the content script’s only "detected", and none of a frame’s', async () => {
        expect(await fromContent(popup, tabId, RIGHT_MESSAGES, false)).toEqual(
          RIGHT_MESSAGES.map(({ type }) => type === 'detected'),
        );
        expect(await fromContent(popup, tabId, RIGHT_MESSAGES, true)).toEqual(RIGHT_MESSAGES.map(() => false));
      });
    });

    describe('from others', () => {
      let folder: string;
      let prober: string;

      beforeAll(async () => {
        folder = await mkdtemp(join(tmpdir(), 'lede-prober-'));
        for (const [name, text] of Object.entries(PROBER)) await writeFile(join(folder, name), text);
        prober = await stage().browser.lifecycle.add(folder);
      });
      afterAll(async () => {
        await stage().browser.closePanel();
        await rm(folder, { recursive: true, force: true });
      });

      it('another extension gets no answer, though our panel and background are there', async () => {
        const { browser } = stage();
        await openPage(stage(), 'asked.html');
        await openPanel(stage(), await expectSummary(stage(), 1717));
        const page = await browser.open(`${prober}prober.html`);
        const ours = browser.name === 'firefox' ? 'lede@lede.example' : new URL(browser.extensionAddress).host;
        expect(await askExtension(page, ours)).toEqual({
          answers: RIGHT_MESSAGES.map(() => 'none'),
          connected: 'none',
        });
        const itself = browser.name === 'firefox' ? 'prober@prober.example' : new URL(prober).host;
        expect(await askExtension(page, itself)).toEqual({
          answers: RIGHT_MESSAGES.map(() => 'here'),
          connected: 'here',
        });
      });

      it('a page gets no answer, and no file of ours', async () => {
        const { browser } = stage();
        const page = await openPage(stage(), 'asked.html');
        const popup = await expectSummary(stage(), 1717);
        const heard = await page.evaluate(
          async (sent: Json[], files: string) => {
            const got: string[] = [];
            addEventListener('message', ({ data }) => {
              if (data?.asked !== true) got.push(JSON.stringify(data));
            });
            const { runtime } = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome ?? {};
            if (runtime?.sendMessage) got.push('a way to send messages');
            for (const message of sent) {
              postMessage({ ...(message as object), asked: true }, '*');
              document.dispatchEvent(new CustomEvent('message', { detail: message }));
            }
            for (const name of ['popup.html', 'content.js', 'icons/16.png', 'manifest.json'])
              await fetch(files + name).then(
                () => got.push(name),
                () => {},
              );
            await new Promise((resolve) => setTimeout(resolve, 400));
            return got;
          },
          RIGHT_MESSAGES,
          browser.extensionAddress,
        );
        expect(heard).toEqual([]);
        expect(await marked(page)).toEqual({});
        expect(await popup.text()).toContain(figure(1717));
      });
    });
  });
}

/** Sends from Lede's own world in the page, or in the frame that stands in it; says which were answered. */
function fromContent(popup: View, tabId: number, sent: readonly Json[], inFrame: boolean): Promise<boolean[]> {
  return popup.evaluate(
    async (all: Json[], id: number, isFrame: boolean) => {
      const { scripting } = (globalThis as unknown as ExtensionApi).chrome;
      const results = await scripting.executeScript({
        target: { tabId: id, allFrames: true },
        args: [all, isFrame],
        func: async (given: unknown[], isForFrame: boolean) => {
          if ((window !== top) !== isForFrame) return null;
          const { runtime } = (
            globalThis as unknown as { chrome: { runtime: { sendMessage(it: unknown): Promise<unknown> } } }
          ).chrome;
          const answers = await Promise.all(given.map((message) => runtime.sendMessage(message).catch(() => null)));
          return answers.map((answer) => answer !== undefined && answer !== null);
        },
      });
      return results.map(({ result }) => result).find((result) => Array.isArray(result)) as boolean[];
    },
    [...sent],
    tabId,
    inFrame,
  );
}
