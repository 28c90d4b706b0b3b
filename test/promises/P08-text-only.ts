/** P8: markup in a page's words is shown as words: no element of it, nothing of it runs, the policy has nothing to refuse. */
import { describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browsers/driver.ts';
import { openPanel, type Stage, showAll, summarised } from '../e2e/stage.ts';
import { MARK, MARKUP_PAGES } from '../fixtures/planted.ts';

/** Every element that Lede draws, and no other. `a` is held further by its address, `svg` and `path` by having nothing that loads. */
const DRAWN = new Set(
  `html head meta title link script style body header nav main section footer div p span strong bdi b i em h1 h2 h3 h4 ol ul li
   dl dt dd button a details summary select option optgroup label input fieldset legend svg path g circle rect line text q
   blockquote cite time table caption thead tbody tr th td mark small figure figcaption abbr output`.split(/\s+/),
);

/** What is in a document of ours that would not be there, had everything been shown as text. */
const foreign = (view: View): Promise<string[]> =>
  view.evaluate(
    (drawn: string[], mark: string) => {
      const found: string[] = [];
      for (const element of document.querySelectorAll('*')) {
        if (!drawn.includes(element.localName)) found.push(element.localName);
        for (const { name, value } of element.attributes) {
          const isLink = element.localName === 'a' && name === 'href';
          if (name.startsWith('on') || name === 'srcdoc' || name === 'action' || name === 'formaction')
            found.push(name);
          if (isLink && !/^(https:\/\/|tel:\+?[0-9]|#)/.test(value)) found.push(value);
          if (/^(src|srcset|data|poster)$/.test(name) && element.localName !== 'script') found.push(`${name}=${value}`);
        }
      }
      const scripts = [...document.scripts].map(({ src }) => src);
      if (scripts.length !== 1) found.push(...scripts);
      if (mark in globalThis) found.push(mark);
      return found;
    },
    [...DRAWN],
    MARK,
  );

const REFUSED = /Content.Security.Policy|TrustedHTML|Trusted ?Type/i;

const refusals = async (stage: Stage): Promise<string[]> =>
  (await stage.browser.inside.consoleMessages()).filter((message) => REFUSED.test(message));

export function textOnly(stage: () => Stage): void {
  // Firefox keeps its consoles for all tests that follow: these come before any that is refused something.
  describe('P8: markup is shown as words', () => {
    it.each([...MARKUP_PAGES.keys(), 'hostile-en.html'])('of %s, in popup and panel', async (page) => {
      const { popup } = await summarised(stage(), page);
      await showAll(popup);
      expect(await foreign(popup)).toEqual([]);
      if (page === 'markup-text.html') expect(await popup.text()).toContain('<img src=x onerror=');
      const panel = await openPanel(stage(), popup);
      await showAll(panel);
      expect(await foreign(panel)).toEqual([]);
      expect(await refusals(stage())).toEqual([]);
      await stage().browser.closePanel();
    });

    it('and what is no word would be found', async () => {
      const { popup } = await summarised(stage(), 'court-en.html');
      await popup.evaluate(() => {
        const picture = document.createElement('img');
        picture.setAttribute('src', 'http://elsewhere.example/planted');
        document.body.append(picture);
      });
      const found = await foreign(popup);
      expect(found).toEqual(['img', 'src=http://elsewhere.example/planted']);
      expect(await refusals(stage())).not.toEqual([]);
    });
  });
}
