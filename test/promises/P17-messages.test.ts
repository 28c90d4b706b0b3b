/** P17: messages are answered only to our own senders and in the exact shapes. Ten thousand random ones, and forged senders. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerMessages, answerQuestions, isOwnContentScript, isOwnPage } from '../../src/browser/messenger.ts';
import {
  type BackgroundMessages,
  backgroundRequests,
  type ContentMessages,
  contentRequests,
  type PanelMessages,
  panelRequests,
} from '../../src/messages.ts';
import { FakePort, fake, resetBrowser } from '../fakes/browser.ts';
import { anyMessage, RIGHT_MESSAGES } from '../fixtures/messages.ts';

const OWN_PAGE = { id: 'lede@test', url: 'moz-extension://lede/popup.html' };
const OWN_SCRIPT = { id: 'lede@test', url: 'https://paper.example/', tab: { id: 4 }, frameId: 0 };
const FORGED = [
  {},
  { id: 'other@test', url: 'moz-extension://lede/popup.html' },
  { id: 'lede@test', url: 'moz-extension://other/popup.html' },
  { id: 'lede@test', url: 'https://paper.example/#moz-extension://lede/popup.html', tab: { id: 4 }, frameId: 3 },
  { id: 'lede@test', tab: { id: 4 }, frameId: 1 },
];
const RUNS = 10_000;

let handled: string[] = [];
const note =
  <Answer>(type: string, answer: Answer) =>
  (): Answer => {
    handled.push(type);
    return answer;
  };

beforeEach(() => {
  resetBrowser();
  handled = [];
  answerQuestions<ContentMessages>(
    {
      read: note('read', { error: 'NO_ARTICLE' }),
      mark: note('mark', { found: false }),
      markAll: note('markAll', { found: 0 }),
      clear: note('clear', { cleared: true }),
      leave: note('leave', { leaving: true }),
    },
    contentRequests,
    isOwnPage,
  );
  answerMessages<PanelMessages>({ granted: note('granted', { noted: true }) }, panelRequests, isOwnPage);
  answerMessages<BackgroundMessages>(
    { detected: note('detected', { noted: true }) },
    backgroundRequests,
    isOwnContentScript,
  );
});
afterEach(resetBrowser);

/** Sends it as a message and asks it by a port; gives how many answers came. */
const send = async (message: unknown, sender: object): Promise<number> => {
  const answers = fake.browser.runtime.onMessage.fire(message, sender).filter((answer) => answer !== undefined);
  const port = new FakePort(sender);
  fake.browser.runtime.onConnect.fire(port);
  await Promise.all(port.onMessage.fire(message));
  expect(port.isOpen).toBe(false);
  return answers.length + port.posted.length;
};

it('never throws and answers nothing of another shape, whatever our own pages and scripts are made to send', async () => {
  await fc.assert(
    fc.asyncProperty(anyMessage, fc.constantFrom(OWN_PAGE, OWN_SCRIPT), async (sent, sender) => {
      handled = [];
      expect(await send(sent, sender)).toBe(handled.length);
      // "clear" has no fields that could be wrong; of the others only a right shape may pass.
      const { type, selection, isArticle } = Object(sent) as Record<string, unknown>;
      for (const name of handled) {
        expect(name).toBe(type);
        if (name === 'read') expect(typeof selection).toBe('boolean');
        if (name === 'detected') expect(typeof isArticle).toBe('boolean');
      }
    }),
    { numRuns: RUNS },
  );
});

it('answers no forged sender, even where the message is right', async () => {
  for (const sender of FORGED) for (const sent of RIGHT_MESSAGES) expect(await send(sent, sender)).toBe(0);
  expect(handled).toEqual([]);
  // The control: the same messages from whom they may come.
  for (const sent of RIGHT_MESSAGES) {
    await send(sent, OWN_PAGE);
    await send(sent, OWN_SCRIPT);
  }
  expect(handled).toEqual(RIGHT_MESSAGES.map(({ type }) => type));
});
