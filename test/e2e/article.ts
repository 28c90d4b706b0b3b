/** What the popup says about the sample article: its counts, its list, its dates, its services. And how large it is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../scripts/browsers/driver.ts';
import { factsUnder, type ShownFact, type Stage, selectorOf, showAll, summarised, words } from './stage.ts';

export function article(stage: () => Stage): void {
  describe('the popup on an article', () => {
    let popup: View;
    let text: string;
    let numbers: ShownFact[];

    beforeAll(async () => {
      ({ popup } = await summarised(stage(), 'operation-en.html'));
      await showAll(popup);
      // Without the marks that keep a name's writing direction from its surroundings.
      text = (await popup.text()).replace(/[\u2066-\u2069]/g, '');
      numbers = await factsUnder(popup, words('numbers'));
    });

    it('is 400 pixels wide (and a scroll bar), at most 600 high, with nothing cut off at the side', async () => {
      const size = await waitFor('the popup to take its size', async () => {
        const { width, height, cutOff } = await popup.evaluate(() => ({
          width: innerWidth,
          height: innerHeight,
          cutOff: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        return width >= 400 && width <= 420 ? { height, cutOff } : null;
      });
      expect(size.height).toBeGreaterThan(400);
      expect(size.height).toBeLessThanOrEqual(600);
      expect(size.cutOff).toBe(0);
    });

    it('names the article and the stage of the case, with nobody convicted', () => {
      expect(text).toContain('Police arrest 56 men across Spain in inquiry into child sexual abuse material');
      expect(text).toContain('The Costa Lantern');
      expect(text).toContain(words('stage_arrest'));
    });

    it('has three to five key points, each verbatim', async () => {
      const points = await factsUnder(popup, words('keyPoints'));
      const sentences = points.filter(({ description }) => description !== '');
      expect(sentences.length).toBeGreaterThanOrEqual(3);
      expect(sentences.length).toBeLessThanOrEqual(5);
      const shown = sentences.map((point) => point.text).join(' ');
      expect(shown).toMatch(/arrested 56 men suspected of sharing child sexual abuse material/);
    });

    it.each([
      { what: '56 men arrested', figure: /^56 men/, sentence: /have arrested 56 men/ },
      { what: '4 in the Balearic Islands', figure: /^4\b/, sentence: /Balearic Islands/ },
      { what: '73 people identified', figure: /^73 people/, sentence: /identified 73 people/ },
      {
        what: 'more than 150 officers',
        figure: /^more than 150 officers/,
        sentence: /More than 150 officers took part/,
      },
      { what: '173 hard drives', figure: /^173 hard drives/, sentence: /seized 173 hard drives/ },
      {
        what: '614 compact discs and DVDs',
        figure: /^614 compact discs and DVDs/,
        sentence: /614 compact discs and DVDs/,
      },
    ])('counts $what, with the sentence that says so', ({ figure, sentence }) => {
      const found = numbers.filter((fact) => figure.test(fact.text) && sentence.test(fact.description));
      expect(found, numbers.map((fact) => fact.text).join(' | ')).not.toEqual([]);
    });

    it('takes no figure from menus, related links or comments', () => {
      const figures = numbers.flatMap((fact) => fact.text.replace(/\D+/g, ' ').trim().split(' '));
      for (const furniture of ['248', '12500', '142', '350', '26', '1200', '80', '900', '30']) {
        expect(figures).not.toContain(furniture);
      }
    });

    it('adds the list of provinces up and says that it is not the stated total', () => {
      expect(text).toContain('The list adds up to 51; the article says 56.');
      expect(text).toContain('“Cantabria” is listed without a number.');
      const rows = numbers.map((fact) => fact.text);
      for (const province of ['Madrid', 'Barcelona', 'La Rioja', 'Valladolid']) expect(rows).toContain(province);
    });

    it('puts early 2015 on the timeline', async () => {
      const moments = await factsUnder(popup, words('timeline'));
      const early = moments.filter((fact) => /^early 2015/i.test(fact.text));
      expect(early, moments.map((fact) => fact.text).join(' | ')).toHaveLength(1);
      expect(early[0]?.description).toMatch(/early 2015 that they started to follow one such network/);
    });

    it('resolves the ambiguous date of publication, and says why and what else it could be', () => {
      expect(text).toMatch(/10 November 2016|November 10, 2016/);
      expect(text).toMatch(
        /“10\/11\/16”:\s+Read this way because .+\. It could also mean (?:11 October 2016|October 11, 2016)\./,
      );
    });

    it('offers Spain’s hotline, on its own https site', async () => {
      const item = await selectorOf(popup, { role: 'listitem', name: 'INCIBE' });
      expect(item).not.toBeNull();
      const address = await popup.evaluate((selector: string) => {
        const link = document.querySelector<HTMLAnchorElement>(`${selector} a[target]`);
        return link && { href: link.href, rel: link.rel, policy: link.referrerPolicy };
      }, item ?? '');
      expect(address?.href).toMatch(/^https:\/\/www\.incibe\.es\//);
      expect(address).toMatchObject({ rel: 'noopener noreferrer', policy: 'no-referrer' });
    });
  });
}
