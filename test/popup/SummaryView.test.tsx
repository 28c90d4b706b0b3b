// @vitest-environment happy-dom
/** One summary written by hand on the screen: what each part of the contract looks like in words. */
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SummaryView } from '../../popup/components/SummaryView.tsx';
import { WordsProvider, wordsOf } from '../../popup/words.ts';
import { type MockConnection, mockConnection } from './fixtures/connection.ts';
import { summary } from './fixtures/summary.ts';
import { screen } from './screen.ts';

describe('a summary on the screen', () => {
  let connection: MockConnection;
  beforeEach(() => {
    connection = mockConnection();
    render(
      <WordsProvider value={wordsOf(connection)}>
        <SummaryView
          summary={summary}
          connection={connection}
          length="normal"
          onLength={() => {}}
          announce={() => {}}
          selectedWords={12}
          onSelection={() => connection.done.push('selection')}
          onWhole={() => connection.done.push('whole')}
          sections={['key-points', 'numbers', 'timeline', 'support']}
          support={<p>Support</p>}
        />
      </WordsProvider>,
    );
  });
  afterEach(cleanup);

  it('marks every fact in the page with a legend, and takes the marks away again', async () => {
    expect(screen().queryByRole('list', { name: 'What the colours mean' })).toBeNull();
    fireEvent.click(screen().getByRole('button', { name: 'Mark all in the page' }));
    const legend = await screen().findByRole('list', { name: 'What the colours mean' });
    expect(legend.textContent).toBe('Key pointsNumbersTimeline');
    fireEvent.click(screen().getByRole('button', { name: 'Take the marks away' }));
    await screen().findByRole('button', { name: 'Mark all in the page' });
    expect(connection.done.filter((done) => /^(?:mark|clear)/.test(done))).toEqual([
      expect.stringMatching(/^mark all \d\d$/),
      'clear',
    ]);
  });

  it('has one fact marked in place of all', () => {
    fireEvent.click(screen().getByRole('button', { name: 'Mark all in the page' }));
    fireEvent.click(screen().getByRole('button', { name: /^more than 150\s+police officers$/ }));
    expect(screen().getByRole('button', { name: 'Mark all in the page' })).toBeTruthy();
  });

  it('offers to read what is selected instead', () => {
    fireEvent.click(screen().getByRole('button', { name: 'Show the facts of the selection' }));
    expect(connection.done).toEqual(['selection']);
  });

  it('keeps the comparison of a figure', () => {
    expect(screen().getByRole('button', { name: /^more than 150\s+police officers$/ })).toBeTruthy();
  });

  it('shows figures that differ side by side, none merged', () => {
    const note = screen().getByText('More than one figure in the article');
    const card = note.closest('li');
    expect(card?.textContent).toContain('73');
    expect(card?.textContent).toContain('71');
  });

  it('says what a list adds up to, what the article says, and what has no number', () => {
    const sum = screen().getByText(/The list adds up to 51; the article says 56\./);
    expect(sum.textContent).toMatch(/Cantabria.{0,2} is listed without a number\.$/);
  });

  it('gives dates at the precision that they have, and the reason for an ambiguous one', () => {
    const dates = screen().getAllByText(/^early 2015$|^10 November 2016$|^about 1 year, 6 months$/);
    const onTimeline = dates.filter((date) => date.closest('ol'));
    expect(onTimeline.map(({ textContent }) => textContent)).toEqual([
      'early 2015',
      'about 1 year, 6 months',
      '10 November 2016',
      '10 November 2016',
    ]);
    expect(document.body.textContent).toMatch(
      /Read this way because that is the usual order in the site’s country\. It could also mean 11 October 2016\./,
    );
  });

  it('says of the case that nobody is convicted yet', () => {
    expect(screen().getByText('Arrests: nobody convicted yet')).toBeTruthy();
  });
});
