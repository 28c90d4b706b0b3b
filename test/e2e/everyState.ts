/**
 * Every state that Lede has, drawn by its own built pages with a substituted browser: axe and contrast in light, dark and
 * forced colours; layout at the popup's width, at 280 pixels and at 400 % zoom, in every language and with wider spacing.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Room, type View, waitFor } from '../../scripts/browsers/driver.ts';
import { LANGUAGES, STATES, type State, settled, show } from '../stand/index.ts';
import { violations } from './axe.ts';
import { contrast } from './contrast.ts';
import { layoutFaults } from './layout.ts';
import { faultsInEveryMode } from './modes.ts';
import type { Stage } from './stage.ts';

const POPUP: Room = { width: 400, height: 600 };
/** The narrowest panel that is promised. */
const NARROW: Room = { width: 280, height: 600 };
/** A window of 1280 by 1024 pixels at 400 % (WCAG 2.2, 1.4.10). */
const ZOOMED: Room = { width: 320, height: 256, zoom: 4 };
const ROOMS = { 'as a popup': POPUP, 'at 280 pixels': NARROW, 'at 400 %': ZOOMED };

const SUMMARY_PARTS = ['h1', '.meta', '.page-tools', '#key-points h2', '#key-points li', '#numbers h2', '.figure'];
const PARTS_BELOW = ['#timeline h2', '#timeline li', '#support h2', '.takeaway button'];

/** What must be on the screen of a state. */
function partsOf({ name, page, isSummary }: State): string[] {
  if (page === 'options') return ['h1', 'h2', 'input', 'select', 'button'];
  if (page === 'welcome') return ['h1', 'p'];
  if (name === 'left') return ['.cover p'];
  const always = ['.top-bar a', '.exit', '#support h2', '.footer .promise', '.footer button'];
  return [...always, ...(isSummary ? [...SUMMARY_PARTS, ...PARTS_BELOW] : ['h1'])];
}

const expectedOf = (state: State) => ({ parts: partsOf(state), mayClamp: state.name === 'endless' });
const named = (name: string): State => {
  const state = STATES.find((candidate) => candidate.name === name);
  if (!state) throw new Error(`no state ${name}`);
  return state;
};

/** In each room, with the room's name before each fault. */
async function layoutEverywhere({ browser }: Stage, view: View, state: State, rooms = ROOMS): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, room] of Object.entries(rooms)) {
    await browser.setRoom(room);
    await settled(view);
    faults.push(...(await layoutFaults(view, expectedOf(state))).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

const spread = (view: View): Promise<void> =>
  view.evaluate(() => {
    // WCAG 2.2, 1.4.12.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/**
 * One of each kind: Firefox lays these out as well, Chromium all of them. Axe looks at the colours of these, our own contrast
 * at those of all.
 */
const OF_EACH_KIND = [
  'operation-en',
  'panel',
  'unfolded',
  'reading',
  'list',
  'timeout',
  'page-not-allowed',
  'left',
  'options',
  'welcome',
];

export function everyState(stage: () => Stage, browser: BrowserName): void {
  describe('every state', () => {
    beforeAll(() => stage().browser.setRoom(POPUP));
    afterAll(async () => {
      await stage().browser.setRoom(null);
      await stage().browser.setWishes({ reducedMotion: false });
    });

    const states = browser === 'chromium' ? STATES : OF_EACH_KIND.map(named);
    it.each(states)('$name: laid out in every room, no fault of access in any colours', async (state) => {
      const view = await show(stage(), state);
      const faults = await layoutEverywhere(stage(), view, state);
      await stage().browser.setRoom(POPUP);
      faults.push(...(await faultsInEveryMode(stage(), view, !OF_EACH_KIND.includes(state.name))));
      expect(faults).toEqual([]);
    });

    const languages = browser === 'chromium' ? LANGUAGES.filter((language) => language !== 'en') : ['de'];
    it.each(languages)('has room for its words in %s', async (language) => {
      for (const state of ['unfolded', 'list', 'options'].map(named)) {
        const view = await show(stage(), state, language);
        expect(await layoutEverywhere(stage(), view, state), state.name).toEqual([]);
      }
    });

    it.each(['operation-en', 'list', 'options'])('%s keeps all its words with wider spacing', async (name) => {
      const view = await show(stage(), named(name));
      await spread(view);
      expect(await layoutEverywhere(stage(), view, named(name))).toEqual([]);
    });

    it('holds from right to left too', async () => {
      const view = await show(stage(), named('operation-en'));
      await view.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      expect(await layoutEverywhere(stage(), view, named('operation-en'))).toEqual([]);
    });

    it('keeps the bar in sight, and at 400 % the way out alone', async () => {
      const view = await show(stage(), named('operation-en'));
      const topOf = (selector: string) =>
        view.evaluate((wanted: string) => {
          scrollTo({ top: 900, behavior: 'instant' });
          return document.querySelector(wanted)?.getBoundingClientRect().top ?? null;
        }, selector);
      await stage().browser.setRoom(POPUP);
      await settled(view);
      expect(await topOf('.top-bar')).toBe(0);
      await stage().browser.setRoom(ZOOMED);
      await settled(view);
      expect(await topOf('.top-bar')).toBeLessThan(0);
      expect(await topOf('.exit')).toBeGreaterThanOrEqual(0);
      await stage().browser.setRoom(POPUP);
    });

    it('moves nothing for readers who asked for that', async () => {
      const motion = (view: View) =>
        view.evaluate(() => ({
          isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
          scroll: getComputedStyle(document.documentElement).scrollBehavior,
          animation: getComputedStyle(document.querySelector('.notice-reading') ?? document.body).animationName,
        }));
      const view = await show(stage(), named('reading'));
      expect(await motion(view)).toEqual({ isStill: false, scroll: 'smooth', animation: 'appear' });
      await stage().browser.setWishes({ reducedMotion: true });
      const still = await waitFor('less motion', async () => {
        const now = await motion(view);
        return now.isStill ? now : null;
      });
      expect(still).toEqual({ isStill: true, scroll: 'auto', animation: 'none' });
      await stage().browser.setWishes({ reducedMotion: false });
    });

    describe('the measuring itself tells', () => {
      let view: View;
      beforeAll(async () => {
        view = await show(stage(), named('operation-en'));
      });

      it.each([
        {
          what: 'a part that is gone',
          selector: '#numbers',
          style: 'display: none',
          fault: /not on the screen: #numbers/,
        },
        { what: 'words that nobody sees', selector: '.meta', style: 'opacity: 0', fault: /not on the screen: \.meta/ },
        {
          what: 'a part that lies over another',
          selector: '#numbers',
          style: 'margin-block-start: -9rem',
          fault: / over /,
        },
        { what: 'a part too wide', selector: '.cards', style: 'inline-size: 40rem', fault: /scrolls sideways/ },
        {
          what: 'a part beyond the start',
          selector: '.breakdown',
          style: 'margin-inline-start: -5rem',
          fault: /beyond the edge/,
        },
        {
          what: 'words that are cut',
          selector: '.key-points',
          style: 'block-size: 2rem; overflow: hidden',
          fault: /cut off/,
        },
        {
          what: 'a button too small',
          selector: '.exit',
          style: 'min-block-size: 0; block-size: 1rem; padding: 0',
          fault: /too small/,
        },
        {
          what: 'parts out of order',
          selector: '#timeline',
          style: 'position: absolute; inset-block-start: 0',
          fault: /out of order/,
        },
      ])('$what', async ({ selector, style, fault }) => {
        const set = (value: string) =>
          view.evaluate(
            (wanted: string, css: string) => document.querySelector(wanted)?.setAttribute('style', css),
            selector,
            value,
          );
        await set(style);
        const found = await layoutFaults(view, expectedOf(named('operation-en')));
        await set('');
        expect(found).toContainEqual(expect.stringMatching(fault));
      });

      it('words too pale', async () => {
        await view.evaluate(() => document.querySelector('.meta')?.setAttribute('style', 'color: #999'));
        expect((await contrast(view)).faults).toContainEqual(expect.stringMatching(/^2\.\d+ to 1: span/));
      });

      it('a picture without words', async () => {
        await view.evaluate(() => void document.querySelector('main')?.append(document.createElement('img')));
        expect(await violations(view, 'all')).toEqual(expect.arrayContaining([expect.stringMatching(/^image-alt: /)]));
      });
    });
  });
}
