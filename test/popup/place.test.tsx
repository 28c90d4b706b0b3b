// @vitest-environment happy-dom
/** The place in each summary: found again with the same text, and with none other. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePlace } from '../../popup/place.ts';

function Surface({ text }: { text: string | null }) {
  usePlace(text);
  return null;
}

let height = 0;
const scrollTo = vi.fn();
beforeEach(() => {
  height = 0;
  scrollTo.mockClear();
  vi.stubGlobal('scrollTo', scrollTo);
  Object.defineProperty(window, 'scrollY', { configurable: true, get: () => height });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, 'scrollY');
});

function scroll(to: number): void {
  height = to;
  window.dispatchEvent(new Event('scroll'));
}

it('is where the reader was, back in the same text', () => {
  const { rerender } = render(<Surface text="one" />);
  scroll(420);
  rerender(<Surface text={null} />);
  scroll(0);
  rerender(<Surface text="two" />);
  expect(scrollTo).not.toHaveBeenCalled();
  rerender(<Surface text="one" />);
  expect(scrollTo).toHaveBeenCalledWith(0, 420);
});

it('is forgotten of the oldest of many', () => {
  const { rerender } = render(<Surface text="first" />);
  scroll(99);
  for (let text = 0; text < 25; text++) {
    rerender(<Surface text={String(text)} />);
    scroll(text + 1);
  }
  rerender(<Surface text="first" />);
  expect(scrollTo).not.toHaveBeenCalled();
});
