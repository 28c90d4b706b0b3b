import { beforeEach, describe, expect, it } from 'vitest';
import { answerMessages, askTab, isOwnContentScript, isOwnPage } from '../../src/browser/messenger.ts';
import { LedeError } from '../../src/errors.ts';
import { type ContentMessages, contentRequests } from '../../src/messages.ts';
import { fake, resetBrowser } from '../fakes/browser.ts';

const OWN_PAGE = { id: 'lede@test', url: 'moz-extension://lede/popup.html' };
const OWN_SCRIPT = { id: 'lede@test', url: 'https://paper.example/', tab: { id: 4 }, frameId: 0 };

const answering = () =>
  answerMessages<ContentMessages>(
    {
      read: () => ({ error: 'NO_ARTICLE' }),
      markAll: () => ({ found: 1 }),
      mark: () => ({ found: true }),
      clear: () => ({ cleared: true }),
      leave: () => ({ leaving: true }),
    },
    contentRequests,
    isOwnPage,
  );

const fire = (message: unknown, sender: object) => Promise.all(fake.browser.runtime.onMessage.fire(message, sender));

describe('answerMessages', () => {
  beforeEach(resetBrowser);

  it('answers our own pages', async () => {
    answering();
    expect(await fire({ type: 'read', selection: false }, OWN_PAGE)).toEqual([{ error: 'NO_ARTICLE' }]);
  });

  it.each([
    [
      'another extension',
      { type: 'read', selection: false },
      { id: 'other@test', url: 'moz-extension://lede/popup.html' },
    ],
    ['a content script', { type: 'read', selection: false }, OWN_SCRIPT],
    [
      'a page that looks like ours',
      { type: 'read', selection: false },
      { id: 'lede@test', url: 'https://lede/popup.html' },
    ],
    ['an unknown message', { type: 'steal' }, OWN_PAGE],
    ['a name of Object.prototype', { type: 'constructor' }, OWN_PAGE],
    ['a wrong shape', { type: 'mark', passage: 3 }, OWN_PAGE],
    ['no object', 'read', OWN_PAGE],
  ])('leaves %s unanswered', async (_, message, sender) => {
    answering();
    expect(await fire(message, sender)).toEqual([undefined]);
  });

  it('falls silent when released', async () => {
    answering()();
    expect(await fire({ type: 'read', selection: false }, OWN_PAGE)).toEqual([]);
  });
});

describe('isOwnContentScript', () => {
  it('knows top frames from others and from pages', () => {
    expect(isOwnContentScript(OWN_SCRIPT as never)).toBe(true);
    expect(isOwnContentScript({ ...OWN_SCRIPT, frameId: 3 } as never)).toBe(false);
    expect(isOwnContentScript({ ...OWN_PAGE, tab: { id: 1 }, frameId: 0 } as never)).toBe(false);
  });
});

describe('askTab', () => {
  beforeEach(resetBrowser);

  it('gives the answer', async () => {
    fake.state.tabAnswer = () => ({ found: true });
    await expect(askTab<ContentMessages, 'clear'>(1, 'clear', {})).resolves.toEqual({ found: true });
  });

  it('calls silence what it is: the page is gone', async () => {
    await expect(askTab<ContentMessages, 'clear'>(1, 'clear', {})).rejects.toEqual(new LedeError('PAGE_GONE'));
  });
});
