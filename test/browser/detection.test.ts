import { beforeEach, describe, expect, it } from 'vitest';
import { markIcon, reconcileDetection, requestDetection, revokeDetection } from '../../src/browser/detection.ts';
import { fake, resetBrowser } from '../fakes/browser.ts';

const registered = () => [...fake.state.registered.keys()];

describe('always detect', () => {
  beforeEach(resetBrowser);

  it('registers with the permission and unregisters with it', async () => {
    expect(await requestDetection()).toBe(true);
    expect(registered()).toEqual(['detect']);
    await revokeDetection();
    expect(registered()).toEqual([]);
  });

  it('registers nothing where the reader says no', async () => {
    fake.state.answer = false;
    expect(await requestDetection()).toBe(false);
    expect(registered()).toEqual([]);
  });

  it('follows a permission that was taken away in the browser itself', async () => {
    await requestDetection();
    fake.state.granted.clear();
    await reconcileDetection();
    expect(registered()).toEqual([]);
  });

  it('stands being asked twice at once, as popup and background do', async () => {
    await requestDetection();
    fake.state.registered.clear();
    await Promise.all([reconcileDetection(), reconcileDetection()]);
    expect(registered()).toEqual(['detect']);
  });

  it('marks every article alike', async () => {
    await markIcon(1, true);
    await markIcon(2, true);
    await markIcon(3, false);
    expect([...fake.state.badges.values()]).toEqual(['•', '•', '']);
  });
});
