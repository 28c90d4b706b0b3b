// @vitest-environment happy-dom
/** The App on a connection to nothing: what it shows in each state, and what it asks for. No browser. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../popup/App.tsx';
import { LedeError } from '../../src/errors.ts';
import type { Reading } from '../../src/summariser/contract.ts';
import { type MockOptions, mockConnection } from './fixtures/connection.ts';
import { article, listReading, reading } from './fixtures/summary.ts';
import { screen } from './screen.ts';

afterEach(cleanup);

function open(options: MockOptions = {}) {
  const connection = mockConnection(options);
  render(<App connection={connection} />);
  return connection;
}

/** Opens on the article and waits for its summary. */
async function openOnArticle(options: MockOptions = {}) {
  const connection = open(options);
  await screen().findByRole('heading', { name: 'Key points' });
  return connection;
}

const fact = (name: RegExp) => screen().getAllByRole('button', { name })[0] as HTMLElement;

describe('the popup on an article', () => {
  it('marks the sentence of a fact, and says that it did', async () => {
    const connection = await openOnArticle();
    fireEvent.click(fact(/^173 hard drives/));
    await screen().findByText(/^Marked in the page, paragraph 3\.$/);
    expect(connection.passages[0]?.quote.exact).toMatch(/^More than 150 police officers took part .* were seized\.$/);
    expect(connection.done[0]).toMatch(/^mark 173/);
  });

  it('says so where the passage is not in the page any more', async () => {
    await openOnArticle({ mark: () => Promise.resolve({ found: false }) });
    fireEvent.click(fact(/^173 hard drives/));
    await screen().findByText('This passage is not in the page any more.');
  });

  it('keeps the length that the reader chooses', async () => {
    const connection = await openOnArticle();
    fireEvent.click(screen().getByLabelText('Short'));
    await waitFor(() => expect(connection.done).toContain('save {"summaryLength":"short"}'));
  });

  it('copies the summary as Markdown', async () => {
    const connection = await openOnArticle();
    fireEvent.click(screen().getAllByRole('button', { name: 'Markdown' })[0] as HTMLElement);
    await screen().findByText('Copied as Markdown.');
    expect(connection.copied[0]).toContain('173 hard drives');
  });

  it('shows a page’s markup as the characters that it is', async () => {
    const title = '<img src=x onerror=alert(1)> & <b>bold</b>';
    await openOnArticle({ read: () => Promise.resolve({ ...reading, article: { ...article, title } }) });
    expect(screen().getByRole('heading', { level: 1 }).textContent).toContain(title);
    expect(document.querySelectorAll('img, b')).toHaveLength(0);
  });

  it('speaks the reader’s language around the article’s own words', async () => {
    open({ language: 'es' });
    await screen().findByRole('heading', { name: 'Puntos clave' });
    expect(document.body.textContent).toContain('has arrested 56 men');
  });
});

describe('the popup without a summary', () => {
  it('says that a list is no article, and reads it where the reader wants', async () => {
    open({ read: () => Promise.resolve(listReading) });
    await screen().findByRole('heading', { name: 'No article here' });
    fireEvent.click(screen().getByRole('button', { name: 'Read it all the same' }));
    await screen().findByRole('heading', { name: 'Key points' });
  });

  it.each([
    ['PAGE_NOT_ALLOWED', 'Lede cannot read this page'],
    ['UNSUPPORTED_DOCUMENT', 'This is not a web page'],
    ['ARTICLE_IN_FRAME', 'The article is inside a frame'],
    ['TIMEOUT', 'The page does not answer'],
  ] as const)('names the failure %s, with the services at hand', async (code, title) => {
    open({ read: () => Promise.reject(new LedeError(code)) });
    await screen().findByRole('heading', { name: title });
    expect(screen().getByText('Hotlines and helplines for your country')).toBeTruthy();
  });

  it('drops what it shows when the tab goes elsewhere, and an answer that comes too late', async () => {
    let answer: (reading: Reading) => void = () => {};
    const connection = open({ read: () => new Promise((resolve) => (answer = resolve)) });
    await screen().findByRole('heading', { name: 'Reading the page…' });
    connection.change('navigated');
    await screen().findByRole('heading', { name: 'The tab went elsewhere' });
    answer(reading);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.body.textContent).not.toContain('56 men');
  });
});

describe('quick exit', () => {
  it('covers everything, clears the mark and closes', async () => {
    const connection = await openOnArticle();
    fireEvent.click(screen().getByRole('button', { name: 'Quick exit' }));
    await waitFor(() => expect(document.body.textContent).not.toContain('56 men'));
    await waitFor(() => expect(connection.done).toEqual(['clear', 'close']));
  });

  it('covers first, and then puts the reader’s address in the page’s place', async () => {
    const connection = await openOnArticle({ settings: { exitTarget: 'https://weather.example/' } });
    fireEvent.click(screen().getByRole('button', { name: 'Quick exit' }));
    await screen().findByText('Closed. Your browser’s history still has the page.');
    expect(screen().getByRole('main').textContent).toBe(document.querySelector('.cover')?.textContent);
    await waitFor(() => expect(connection.done).toEqual(['leave https://weather.example/', 'close']));
  });
});

describe('the reader’s sections', () => {
  it('come in the reader’s order, in the bar too, without those that were taken out', async () => {
    await openOnArticle({ settings: { sections: ['support', 'timeline', 'key-points'] } });
    const names = screen()
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Reporting and support', 'Timeline', 'Key points']);
    const bar = screen().getByRole('navigation', { name: 'Parts of the summary' });
    expect([...bar.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
      'Support',
      'Timeline',
      'Key points',
    ]);
  });
});
