import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isWhole } from '../../src/page/index.ts';

/** As much of a document as counts here. */
class Page extends EventTarget {
  readyState: DocumentReadyState = 'loading';
  get document(): Document {
    return this as unknown as Document;
  }
}

let page: Page;

beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is whole at once where the browser has read it to its end', async () => {
  page.readyState = 'interactive';
  expect(await isWhole(page.document)).toBe(true);
});

it('waits for the end of a document, and takes no event of the page for it', async () => {
  const answer = vi.fn();
  void isWhole(page.document).then(answer);
  page.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.advanceTimersByTimeAsync(1500);
  expect(answer).not.toHaveBeenCalled();
  page.readyState = 'interactive';
  page.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.advanceTimersByTimeAsync(0);
  expect(answer).toHaveBeenCalledWith(true);
});

it('waits two seconds at most, and says that there is more to come', async () => {
  const answer = vi.fn();
  void isWhole(page.document).then(answer);
  await vi.advanceTimersByTimeAsync(1900);
  expect(answer).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(answer).toHaveBeenCalledWith(false);
  expect(vi.getTimerCount()).toBe(0);
});
