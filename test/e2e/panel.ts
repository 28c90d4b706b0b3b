/** The side panel beside the page: the same facts as the popup, and none of them over another page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../scripts/browsers/driver.ts';
import { factsUnder, openPage, openPanel, type Stage, summarised, textWith, words } from './stage.ts';

export function panel(stage: () => Stage): void {
  describe('the side panel', () => {
    let view: View;
    const inPopup = { numbers: '', keyPoints: '', timeline: '' };
    const shown = async (of: View, part: keyof typeof inPopup) =>
      (await factsUnder(of, words(part))).map((fact) => fact.text).join('\n');

    beforeAll(async () => {
      const { popup } = await summarised(stage(), 'operation-en.html');
      for (const part of ['numbers', 'keyPoints', 'timeline'] as const) inPopup[part] = await shown(popup, part);
      view = await openPanel(stage(), popup);
    });
    afterAll(() => stage().browser.closePanel());

    it('opens from the popup, which goes', async () => {
      await waitFor('the popup to go', async () => ((await stage().browser.popupIsOpen()) ? null : true));
    });

    it.each(['numbers', 'keyPoints', 'timeline'] as const)('shows the same %s', async (part) => {
      expect(inPopup[part]).not.toBe('');
      expect(await shown(view, part)).toBe(inPopup[part]);
    });

    it('drops the facts when the tab goes elsewhere', async () => {
      await openPage(stage(), 'list-en.html');
      await waitFor('the facts to go', async () => ((await view.text()).includes('hard drives') ? null : true));
      await textWith(view, words('supportFolded'));
    });

    it('reads anew when a page changes its own address and text without loading', async () => {
      const { page } = await summarised(stage(), 'operation-en.html');
      await stage().browser.closePopup();
      await textWith(view, '173');
      await page.evaluate(() => {
        history.pushState(null, '', '/elsewhere');
        const seized = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes('173 hard'));
        if (seized) seized.textContent = seized.textContent.replace('173', '209');
      });
      await textWith(view, '209');
      expect(await view.text()).not.toContain('173');
    });

    it('asks for a click on the icon on a site that it may not read, and reads it after the click', async () => {
      await stage().browser.open('http://another.example/court-en.html');
      await textWith(view, words('error_PERMISSION_NEEDED_title'));
      await stage().browser.clickAction();
      await textWith(view, words('keyPoints'));
      expect(await view.text()).not.toContain('hard drives');
    });

    it('opens by its shortcut, which lets it read the page', async () => {
      await stage().browser.closePanel();
      await stage().browser.open('http://third.example/court-en.html');
      if (!(await stage().browser.inside.useShortcut('K'))) return;
      view = await stage().browser.panel();
      await textWith(view, words('keyPoints'));
    });
  });
}
