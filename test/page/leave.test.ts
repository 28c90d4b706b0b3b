// @vitest-environment happy-dom
/** The page is replaced after the answer has gone out, and cannot ask to stay. */
import { expect, it, vi } from 'vitest';
import { leavePage } from '../../src/page/index.ts';

it('replaces the page, later, and hears no objection', async () => {
  const asked = vi.fn();
  const replace = vi.fn();
  const page = new EventTarget() as unknown as Window;
  const shown = document.implementation.createHTMLDocument();
  shown.body.append('Names that nobody should see any more');
  Object.assign(page, {
    document: shown,
    location: { replace },
    setTimeout: globalThis.setTimeout.bind(globalThis),
  });
  page.addEventListener('beforeunload', asked);
  leavePage(page, 'about:blank');
  expect(replace).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(replace).toHaveBeenCalledWith('about:blank'));
  expect(shown.documentElement?.textContent ?? '').toBe('');
  page.dispatchEvent(new Event('beforeunload'));
  expect(asked).not.toHaveBeenCalled();
});
