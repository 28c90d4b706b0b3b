/** Shift three times within five seconds, and nothing else. */
import { describe, expect, it, vi } from 'vitest';
import { pressCounter } from '../../popup/quickExit.ts';

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
