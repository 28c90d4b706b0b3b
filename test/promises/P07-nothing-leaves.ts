/** P7: popup and background can send nothing: the browser refuses, whatever they try. The policy itself: `P05-permissions.test.ts`. */
import { describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browsers/driver.ts';
import { quiet, type Stage, summarised } from '../e2e/stage.ts';

const ELSEWHERE = 'elsewhere.example';

/** Every way to send that there is where it runs, each with its outcome. */
const tryAll = (from: Pick<View, 'evaluate'>): Promise<Record<string, string>> =>
  from.evaluate(async (host: string) => {
    const outcome = (work: () => Promise<unknown>) => {
      const tried = Promise.resolve()
        .then(work)
        .then(
          () => 'sent',
          () => 'refused',
        );
      // Nobody answers a socket at the other end: that it was asked for is what counts.
      return Promise.race([tried, new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 3000))]);
    };
    const ways: Record<string, () => Promise<unknown>> = {
      fetch: () => fetch(`http://${host}/fetch`, { mode: 'no-cors' }),
      'fetch by https': () => fetch(`https://${host}/fetch`, { mode: 'no-cors' }),
    };
    if ('XMLHttpRequest' in globalThis) {
      ways.XMLHttpRequest = () =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.onload = resolve;
          request.onerror = reject;
          request.open('GET', `http://${host}/xhr`);
          request.send();
        });
    }
    ways.WebSocket = () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(`ws://${host}/socket`);
        socket.onopen = resolve;
        socket.onerror = reject;
        socket.onclose = reject;
      });
    if ('document' in globalThis) {
      ways.picture = () =>
        new Promise((resolve, reject) => {
          const picture = new Image();
          picture.onload = resolve;
          picture.onerror = reject;
          picture.src = `http://${host}/picture`;
        });
      // Tells nothing of its outcome: the network does.
      navigator.sendBeacon(`http://${host}/beacon`, 'x');
    }
    const names = Object.keys(ways);
    const outcomes = await Promise.all(names.map((name) => outcome(ways[name] ?? (() => Promise.resolve()))));
    return Object.fromEntries(names.map((name, index) => [name, outcomes[index] ?? '']));
  }, ELSEWHERE);

export function locked(stage: () => Stage): void {
  describe('P7: nothing leaves', () => {
    it.each(['popup', 'background'] as const)('the %s, whatever it tries', async (place) => {
      const { browser, server } = stage();
      const { popup } = await summarised(stage(), 'court-en.html');
      server.takeRequests();
      const outcomes = await tryAll(place === 'popup' ? popup : await browser.inside.background());
      expect(Object.keys(outcomes).length).toBeGreaterThan(2);
      expect(
        Object.values(outcomes).filter((outcome) => outcome !== 'refused'),
        JSON.stringify(outcomes),
      ).toEqual([]);
      await quiet();
      expect(server.takeRequests().filter((request) => request.includes(ELSEWHERE))).toEqual([]);
      await browser.tabs.closeForeign();
    });

    it('where a page may send all of it: the same tries are seen there', async () => {
      const { browser, server } = stage();
      const page = await browser.open(server.address('empty.html'));
      const outcomes = await tryAll(page);
      expect(outcomes).toMatchObject({ fetch: 'sent' });
      const requests = server.takeRequests().filter((request) => request.includes(ELSEWHERE));
      expect(requests.some((request) => /CONNECT|https:/.test(request))).toBe(true);
      // Not the socket: it goes through a tunnel, of which the server sees no end.
      for (const way of ['fetch', 'xhr', 'picture', 'beacon'])
        expect(
          requests.some((request) => request.endsWith(`/${way}`)),
          way,
        ).toBe(true);
      await browser.tabs.closeForeign();
    });
  });
}
