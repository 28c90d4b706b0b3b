/** P1: Lede asks no network for anything. The browser asks for the same with Lede at work as without, on every page. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { control, openPage, openPanel, press, quiet, type Stage, showAll, summarised, words } from '../e2e/stage.ts';

/** What is asked for while the work goes on and shortly after, sorted. */
async function requestsOf(stage: Stage, work: () => Promise<unknown>): Promise<string[]> {
  await stage.browser.open('about:blank');
  stage.server.takeRequests();
  await work();
  await quiet();
  return stage.server.takeRequests().sort();
}

/** What is asked for with Lede at work and not without it, and the other way round. */
async function difference(stage: Stage, page: string, work: () => Promise<unknown>): Promise<string[]> {
  // A browser keeps some answers (icons), so that the first load of all is like no other.
  await openPage(stage, page);
  const plain = await requestsOf(stage, () => openPage(stage, page));
  const withLede = await requestsOf(stage, work);
  expect(plain.length).toBeGreaterThan(0);
  return [
    ...without(withLede, plain).map((more) => `+ ${more}`),
    ...without(plain, withLede).map((less) => `- ${less}`),
  ];
}

/** As multisets: each of the others takes one away. */
function without(requests: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return requests.filter((request) => {
    const at = left.indexOf(request);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

export function network(stage: () => Stage): void {
  describe('P1: no request to any network', () => {
    it('is made while Lede summarises, marks and opens its panel', async () => {
      const found = await difference(stage(), 'operation-en.html', async () => {
        const { popup } = await summarised(stage(), 'operation-en.html');
        await showAll(popup);
        await press(popup, '173 hard drives');
        await openPanel(stage(), popup);
      });
      await stage().browser.closePanel();
      expect(found).toEqual([]);
    });

    it.each(['remote.html', 'hostile-en.html', 'markup-live.html'])('is made over %s', async (page) => {
      const found = await difference(stage(), page, async () => {
        const { popup } = await summarised(stage(), page);
        await press(popup, words('markAll'));
        await control(popup, { role: 'button', name: words('unmarkAll') });
      });
      expect(found).toEqual([]);
    });

    it('would be seen, were it made: a page’s own requests are', async () => {
      const page = await openPage(stage(), 'empty.html');
      await page.evaluate(async () => {
        await fetch('http://elsewhere.example/control', { mode: 'no-cors' });
        await fetch('https://secure.example/control', { mode: 'no-cors' });
      });
      const requests = stage().server.takeRequests();
      expect(requests).toContain('GET http://elsewhere.example/control');
      expect(requests).toContain('GET https://secure.example/control');
    });
  });
}

/** The built extension with a request in its content script, its popup and its background, and one permission more. */
async function buildThatBreaks(stage: Stage): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-planted-'));
  await cp(stage.browser.name === 'chromium' ? 'dist/chrome' : 'dist/firefox', folder, { recursive: true });
  const change = async (file: string, changed: (text: string) => string) =>
    writeFile(join(folder, file), changed(await readFile(join(folder, file), 'utf8')));
  const request = (from: string) => `void fetch('http://elsewhere.example/from-${from}', { mode: 'no-cors' });`;
  await change('content.js', (code) => request('content') + code);
  await change('main.js', (code) => request('popup') + code);
  await change(
    'background.js',
    (code) => `chrome.runtime.onMessage.addListener(() => { ${request('background')} });${code}`,
  );
  await change('manifest.json', (text) => {
    const manifest = JSON.parse(text) as {
      permissions: string[];
      content_security_policy: { extension_pages: string };
    };
    manifest.permissions.push('history');
    // The policy refuses these requests before they reach the network: without that the check would have nothing to see.
    const { content_security_policy: policy } = manifest;
    policy.extension_pages = policy.extension_pages.replace("connect-src 'none'", 'connect-src http:');
    return JSON.stringify(manifest);
  });
  return folder;
}

export function plantedRequests(stage: () => Stage): void {
  it('P1: requests planted in content script, popup and background are each found', async () => {
    const folder = await buildThatBreaks(stage());
    try {
      const found = await difference(stage(), 'court-en.html', async () => {
        await stage().browser.inside.replaceExtension(folder);
        await summarised(stage(), 'court-en.html');
      });
      // What was asked for without Lede alone (the end of a socket before it) is no matter here.
      expect(found.filter((request) => request.startsWith('+'))).toEqual(
        ['background', 'content', 'popup'].map((from) => `+ GET http://elsewhere.example/from-${from}`),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}
