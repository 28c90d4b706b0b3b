// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ServiceItem } from '../../popup/components/ServiceItem.tsx';
import { WordsProvider, wordsOf } from '../../popup/words.ts';
import { directory } from '../../src/resources/index.ts';
import { mockConnection } from './fixtures/connection.ts';
import { screen } from './screen.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T12:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(lastCheckedLive: string | null): HTMLElement {
  const [service] = directory;
  if (!service) throw new Error('the directory is empty');
  render(
    <WordsProvider value={wordsOf(mockConnection())}>
      <ServiceItem service={{ ...service, sourceDate: null, lastCheckedLive }} />
    </WordsProvider>,
  );
  return screen().getByText(/live web/);
}

it('marks an entry whose check is too old, and says so', () => {
  const text = show('2026-05-29');
  expect(text.textContent).toBe(
    'Last checked on the live web: 29 May 2026. That is long ago, and it may have changed.',
  );
  expect(text.className).toContain('service-old');
});

it.each([
  ['2026-05-30', 'Checked on the live web: 30 May 2026.'],
  [null, 'Not yet checked on the live web.'],
])('has no mark where the check is of %s', (day, words) => {
  const text = show(day);
  expect(text.textContent).toBe(words);
  expect(text.className).not.toContain('service-old');
});
