import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerMessages,
  answerQuestions,
  askTab,
  type Handlers,
  isOwnContentScript,
  isOwnPage,
} from '../../src/browser/messenger.ts';
import { LedeError } from '../../src/errors.ts';
import { type ContentMessages, contentRequests } from '../../src/messages.ts';
import { FakePort, fake, resetBrowser } from '../fakes/browser.ts';

const OWN_PAGE = { id: 'lede@test', url: 'moz-extension://lede/popup.html' };
const OWN_SCRIPT = { id: 'lede@test', url: 'https://paper.example/', tab: { id: 4 }, frameId: 0 };

const handlers: Handlers<ContentMessages> = {
  read: () => ({ error: 'NO_ARTICLE' }),
  markAll: () => ({ found: 1 }),
  mark: () => ({ found: true }),
  clear: () => ({ cleared: true }),
  leave: () => ({ leaving: true }),
};
const answering = () => answerMessages(handlers, contentRequests, isOwnPage);

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

describe('answerQuestions', () => {
  beforeEach(resetBrowser);

  const READ = { type: 'read', selection: false };

  /** Connects from there and asks; gives our end of the port. */
  const asked = (question: unknown, sender: object, given = handlers): FakePort => {
    answerQuestions(given, contentRequests, isOwnPage);
    const port = new FakePort(sender);
    fake.browser.runtime.onConnect.fire(port);
    port.onMessage.fire(question);
    return port;
  };

  it('answers our own pages, and ends the connection', async () => {
    const port = asked(READ, OWN_PAGE);
    await vi.waitFor(() => expect(port.isOpen).toBe(false));
    expect(port.posted).toEqual([{ error: 'NO_ARTICLE' }]);
  });

  it.each([
    ['a content script', READ, OWN_SCRIPT],
    ['another extension', READ, { ...OWN_PAGE, id: 'other@test' }],
    ['a wrong shape', { type: 'mark', passage: 3 }, OWN_PAGE],
  ])('ends the connection of %s without an answer', async (_, question, sender) => {
    const port = asked(question, sender);
    await vi.waitFor(() => expect(port.isOpen).toBe(false));
    expect(port.posted).toEqual([]);
  });

  it('does what it was asked by a surface that has closed meanwhile, and tells nobody', async () => {
    let finish = () => {};
    const read = vi.fn(
      () => new Promise<{ error: 'NO_ARTICLE' }>((resolve) => (finish = () => resolve({ error: 'NO_ARTICLE' }))),
    );
    const port = asked(READ, OWN_PAGE, { ...handlers, read });
    port.drop();
    finish();
    await Promise.resolve();
    expect(read).toHaveBeenCalledOnce();
    expect(port.posted).toEqual([]);
  });

  it('falls silent when released', () => {
    answerQuestions(handlers, contentRequests, isOwnPage)();
    expect(fake.browser.runtime.onConnect.listeners.size).toBe(0);
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

  it('says what the browser says of it', async () => {
    fake.state.tabAnswer = () => {
      throw new Error('Receiving end does not exist');
    };
    const refused = askTab<ContentMessages, 'clear'>(1, 'clear', {});
    await expect(refused).rejects.toEqual(new LedeError('PAGE_GONE', 'Receiving end does not exist'));
  });
});
