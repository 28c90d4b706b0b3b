// @vitest-environment happy-dom
/** Shift three times within five seconds, and nothing else; then the marks or the page go, and the surface closes. */
import { describe, expect, it, vi } from 'vitest';
import { leaveSurface, pressCounter } from '../../popup/quickExit.ts';
import { LedeError } from '../../src/errors.ts';

function pressed(...presses: [string, number][]): number {
  const leave = vi.fn();
  const count = pressCounter(leave);
  for (const [key, time] of presses) count(key, time);
  return leave.mock.calls.length;
}

describe('the key for leaving', () => {
  it('leaves at the third press', () => {
    expect(pressed(['Shift', 0], ['Shift', 2000])).toBe(0);
    expect(pressed(['Shift', 0], ['Shift', 2000], ['Shift', 5000])).toBe(1);
  });

  it('forgets presses of more than five seconds ago', () => {
    expect(pressed(['Shift', 0], ['Shift', 3000], ['Shift', 5001])).toBe(0);
    expect(pressed(['Shift', 0], ['Shift', 3000], ['Shift', 5001], ['Shift', 7000])).toBe(1);
  });

  it('does not take typed capitals for it', () => {
    expect(pressed(['Shift', 0], ['A', 1], ['Shift', 2], ['B', 3], ['Shift', 4], ['C', 5])).toBe(0);
  });
});

describe('leaving', () => {
  const connectionWhere = (work: () => Promise<void>) => ({
    clearMark: vi.fn(work),
    leavePage: vi.fn((_address: string) => work()),
    closeSurface: vi.fn(),
  });

  it('takes the marks away and closes', async () => {
    const connection = connectionWhere(() => Promise.resolve());
    leaveSurface(connection, null);
    await vi.waitFor(() => expect(connection.closeSurface).toHaveBeenCalledOnce());
    expect(connection.clearMark).toHaveBeenCalledOnce();
    expect(connection.leavePage).not.toHaveBeenCalled();
  });

  it('puts the reader’s address in the page’s place', async () => {
    const connection = connectionWhere(() => Promise.resolve());
    leaveSurface(connection, 'about:blank');
    expect(connection.leavePage).toHaveBeenCalledWith('about:blank');
    await vi.waitFor(() => expect(connection.closeSurface).toHaveBeenCalledOnce());
  });

  it('closes also where the page cannot be reached, or never answers', async () => {
    const gone = connectionWhere(() => Promise.reject(new LedeError('PAGE_GONE')));
    leaveSurface(gone, null);
    await vi.waitFor(() => expect(gone.closeSurface).toHaveBeenCalledOnce());
    const silent = connectionWhere(() => new Promise(() => {}));
    leaveSurface(silent, 'about:blank');
    await vi.waitFor(() => expect(silent.closeSurface).toHaveBeenCalledOnce());
  });
});
