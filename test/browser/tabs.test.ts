import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  activeTabId,
  injectContentScript,
  loaded,
  onActiveTabChange,
  withinAnswerTime,
} from '../../src/browser/tabs.ts';
import { fake, resetBrowser } from '../fakes/browser.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the active tab', () => {
  beforeEach(() => {
    resetBrowser();
    fake.state.tabs = [
      { id: 1, status: 'complete', url: 'https://paper.example/' },
      { id: 2, status: 'loading' },
    ];
  });

  it('is the one of this window', async () => {
    expect(await activeTabId()).toBe(1);
    fake.state.tabs = [];
    await expect(activeTabId()).rejects.toMatchObject({ code: 'PAGE_GONE' });
  });

  it.each([
    ['a page that the browser keeps to itself', 1, 'Cannot access a chrome:// URL', 'PAGE_NOT_ALLOWED'],
    ['a tab that was not granted', 2, 'Missing host permission for the tab', 'PERMISSION_NEEDED'],
    ['a closed tab', 9, 'No tab with id: 9', 'PAGE_GONE'],
  ])('names the refusal of %s', async (_, tabId, message, code) => {
    fake.state.inject = () => {
      throw new Error(message);
    };
    await expect(injectContentScript(tabId, false)).rejects.toMatchObject({ code });
  });

  it('is refused for good where the click that grants it has just been made', async () => {
    fake.state.inject = () => {
      throw new Error('Missing host permission for the tab');
    };
    await expect(injectContentScript(2, true)).rejects.toMatchObject({ code: 'PAGE_NOT_ALLOWED' });
  });

  it('is refused where Firefox says nothing and injects nothing', async () => {
    fake.state.inject = () => null;
    await expect(injectContentScript(1, true)).rejects.toMatchObject({ code: 'PAGE_NOT_ALLOWED' });
  });

  it('is stale when it navigates, goes, or another comes to the front, and not when others do', async () => {
    const stale = vi.fn();
    const end = onActiveTabChange(stale);
    await settled();
    fake.browser.tabs.onUpdated.fire(2, { status: 'loading' });
    fake.browser.tabs.onRemoved.fire(2);
    expect(stale).toHaveBeenCalledTimes(0);
    fake.browser.tabs.onUpdated.fire(1, { status: 'loading' });
    fake.browser.tabs.onUpdated.fire(1, { status: 'complete' });
    expect(stale.mock.calls).toEqual([['navigated']]);
    fake.state.activeTab = 2;
    fake.browser.tabs.onActivated.fire({ tabId: 2 });
    await settled();
    expect(stale).toHaveBeenLastCalledWith('activated');
    fake.browser.tabs.onUpdated.fire(2, { url: 'https://paper.example/next' });
    expect(stale).toHaveBeenCalledTimes(3);
    end();
    fake.browser.tabs.onRemoved.fire(2);
    expect(stale).toHaveBeenCalledTimes(3);
  });

  it('is stale where it went elsewhere before the browser has told which one it is', async () => {
    const stale = vi.fn();
    const end = onActiveTabChange(stale);
    fake.browser.tabs.onUpdated.fire(2, { status: 'loading' });
    await settled();
    expect(stale).not.toHaveBeenCalled();
    end();
    const endNext = onActiveTabChange(stale);
    fake.browser.tabs.onUpdated.fire(1, { status: 'loading' });
    fake.browser.tabs.onUpdated.fire(1, { status: 'complete' });
    expect(stale).not.toHaveBeenCalled();
    await settled();
    expect(stale.mock.calls).toEqual([['navigated']]);
    endNext();
  });

  it('is stale at another address in the same document, which Firefox tells by a second completion', async () => {
    const stale = vi.fn();
    fake.state.tabs = [{ id: 1, status: 'loading' }];
    const end = onActiveTabChange(stale);
    await settled();
    fake.browser.tabs.onUpdated.fire(1, { status: 'complete' });
    expect(stale).not.toHaveBeenCalled();
    fake.browser.tabs.onUpdated.fire(1, { status: 'complete' });
    expect(stale.mock.calls).toEqual([['navigated']]);
    end();
  });

  it('waits for a tab that loads, and for none that is gone', async () => {
    const waiting = loaded(2);
    await settled();
    fake.browser.tabs.onUpdated.fire(2, { status: 'complete' });
    expect(await waiting).toBe(true);
    expect(await loaded(1)).toBe(true);
    expect(await loaded(9)).toBe(false);
  });

  it('waits no longer than a while for a picture that never arrives', async () => {
    vi.useFakeTimers();
    const waiting = loaded(2);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await waiting).toBe(true);
    vi.useRealTimers();
  });
});

describe('withinAnswerTime', () => {
  it('gives up on a page that never answers', async () => {
    vi.useFakeTimers();
    const late = expect(withinAnswerTime(new Promise(() => {}))).rejects.toMatchObject({ code: 'TIMEOUT' });
    await vi.advanceTimersByTimeAsync(20_000);
    await late;
    vi.useRealTimers();
  });
});
