// @vitest-environment happy-dom
/** The connection of a surface to the tab in front, over a substituted browser: who is asked, and what a refusal is called. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../popup/connect.ts';
import type { Surface } from '../../popup/connection.ts';
import { fake, resetBrowser } from '../fakes/browser.ts';

const READING = { reading: { article: { text: 'Twelve boats were counted.' } } };
const PASSAGE = { quote: { exact: 'Twelve boats', prefix: '', suffix: '' } };
/** Every listener has heard what was fired, and every promise that was settled has gone on. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What the content scripts were asked: `read 1` is the reading of tab 1. */
let asked: string[];

beforeEach(() => {
  resetBrowser();
  asked = [];
  fake.state.tabs = [
    { id: 1, status: 'complete', url: 'https://paper.example/' },
    { id: 2, status: 'complete' },
  ];
  answerWith({ read: READING, mark: { found: true }, clear: { cleared: true }, leave: { leaving: true } });
});

function answerWith(answers: Record<string, unknown>): void {
  fake.state.tabAnswer = (tabId, message) => {
    const { type } = message as { type: string };
    asked.push(`${type} ${tabId}`);
    return answers[type];
  };
}

const refuse = (message: string) => {
  fake.state.inject = () => {
    throw new Error(message);
  };
};

describe('the page in front', () => {
  it('is read at once, before anybody asks, and once', async () => {
    const { read } = await connect('popup');
    await settled();
    expect(asked).toEqual(['read 1']);
    expect(await read(false)).toEqual(READING.reading);
    expect(asked).toEqual(['read 1']);
  });

  it('is read anew where the tab has changed meanwhile', async () => {
    const { read } = await connect('popup');
    await settled();
    fake.browser.tabs.onUpdated.fire(1, { status: 'loading' });
    await read(false);
    expect(asked).toEqual(['read 1', 'read 1']);
  });

  it('tells the panel that the icon was clicked here, when it is the popup that read it', async () => {
    await (await connect('popup')).read(false);
    expect(fake.state.sent).toEqual([{ type: 'granted', tabId: 1 }]);
    fake.state.sent = [];
    await (await connect('panel')).read(false);
    expect(fake.state.sent).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a failure of ours', { error: 'NO_ARTICLE' }, 'NO_ARTICLE'],
    ['what only calls itself a failure', { error: 'toString' }, 'SUMMARY_FAILED'],
    ['silence', undefined, 'PAGE_GONE'],
  ])('may answer with %s', async (_, read, code) => {
    answerWith({ read });
    await expect((await connect('popup')).read(false)).rejects.toMatchObject({ code });
  });

  it.each<[Surface, string]>([
    ['popup', 'PAGE_NOT_ALLOWED'],
    ['panel', 'PERMISSION_NEEDED'],
  ])('that refuses: to the %s it is %s', async (surface, code) => {
    fake.state.activeTab = 2;
    refuse('Missing host permission for the tab');
    await expect((await connect(surface)).read(false)).rejects.toMatchObject({ code });
  });

  it('needs another click once the tab has gone elsewhere, also for the popup', async () => {
    fake.state.activeTab = 2;
    const { read } = await connect('popup');
    await settled();
    fake.browser.tabs.onUpdated.fire(2, { status: 'loading' });
    refuse('Missing host permission for the tab');
    await expect(read(false)).rejects.toMatchObject({ code: 'PERMISSION_NEEDED' });
  });

  it('is gone where its tab closes while the panel waits for it to load', async () => {
    fake.state.tabs = [{ id: 1, status: 'loading' }];
    const { read } = await connect('panel');
    const answer = read(false);
    await settled();
    fake.browser.tabs.onRemoved.fire(1);
    await expect(answer).rejects.toMatchObject({ code: 'PAGE_GONE' });
    expect(asked).toEqual([]);
  });
});

describe('marks', () => {
  it('go to the tab that was read, also where another is in front by now', async () => {
    const { read, mark, clearMark } = await connect('panel');
    await read(false);
    fake.state.activeTab = 2;
    expect(await mark(PASSAGE)).toEqual({ found: true });
    await clearMark();
    expect(asked).toEqual(['read 1', 'mark 1', 'clear 1']);
  });

  it('have nowhere to go where nothing was read', async () => {
    answerWith({ read: { error: 'NO_ARTICLE' } });
    const { mark } = await connect('popup');
    await expect(mark(PASSAGE)).rejects.toMatchObject({ code: 'PAGE_GONE' });
  });
});

describe('leaving', () => {
  it('puts the address in the page’s place, by the page’s own script', async () => {
    const { leavePage } = await connect('popup');
    await leavePage('https://weather.example/');
    expect(asked).toContain('leave 1');
    expect(fake.state.opened).toEqual([]);
  });

  it('sends the tab on where the page has no script of ours', async () => {
    answerWith({});
    const { leavePage } = await connect('popup');
    await leavePage('https://weather.example/');
    expect(fake.state.opened).toEqual(['https://weather.example/']);
  });
});

describe('changes of the tab', () => {
  it('are told from the start, and a click on the icon to the panel alone', async () => {
    const heard = { popup: vi.fn(), panel: vi.fn() };
    const ends = [];
    for (const surface of ['popup', 'panel'] as const) ends.push((await connect(surface)).onTabChange(heard[surface]));
    await settled();
    const ownPage = { id: 'lede@test', url: 'moz-extension://lede/popup.html' };
    fake.browser.runtime.onMessage.fire({ type: 'granted', tabId: 1 }, ownPage);
    fake.browser.tabs.onRemoved.fire(1);
    expect(heard.popup.mock.calls).toEqual([['closed']]);
    expect(heard.panel.mock.calls).toEqual([['granted'], ['closed']]);
    for (const end of ends) end();
    fake.browser.tabs.onRemoved.fire(1);
    fake.browser.runtime.onMessage.fire({ type: 'granted', tabId: 1 }, ownPage);
    expect(heard.panel).toHaveBeenCalledTimes(2);
  });
});
