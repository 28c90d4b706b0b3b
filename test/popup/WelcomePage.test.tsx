// @vitest-environment happy-dom
/** The first-run page: one screen of words, no link, and the way to the options. */
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { WelcomePage } from '../../popup/WelcomePage.tsx';
import { mockConnection } from './fixtures/connection.ts';
import { screen } from './screen.ts';

afterEach(cleanup);

it('says what Lede does and never does, with the keys as they are, and leads nowhere but to the options', async () => {
  const connection = mockConnection();
  render(<WelcomePage connection={connection} />);
  await screen().findByText(/By the keyboard: Alt\+Shift\+L\./);
  screen().getByText('It sends nothing to anybody. There is no account and no server.');
  expect(document.title).toBe('Welcome to Lede');
  expect(document.querySelectorAll('a')).toHaveLength(0);
  fireEvent.click(screen().getByRole('button', { name: 'Options' }));
  expect(connection.done).toEqual(['open options']);
});
