/**
 * Runs in the page before Lede's own script: puts an in-memory browser where the real one would be, with one answer for the
 * page that is read. Knows the browser's API as Lede uses it; knows no state by name. Never built into the extension.
 */
import type { ErrorCode } from '../../src/errors.ts';
import type { Reading } from '../../src/summariser/contract.ts';
import { fake } from '../fakes/browser.ts';

/** What the page's content script answers. */
export type Answer =
  | { reading: Reading }
  | { error: ErrorCode }
  /** It never does. */
  | null;

export interface Scene {
  /** BCP 47: the interface's language. */
  language: string;
  messages: Record<string, { message: string }>;
  answer: Answer;
  /** The tab goes elsewhere as soon as it was read. */
  moves: boolean;
}

const { ledeScene: scene } = globalThis as unknown as { ledeScene: Scene };
const { browser, state } = fake;
const TAB = { id: 1, status: 'complete', url: 'https://paper.example/' };
state.tabs.push(TAB);

/** As browsers do: `$1` … filled in once, the empty string for an unknown key. */
const getMessage = (key: string, substitutions: readonly string[] = []): string =>
  (scene.messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? '');

state.tabAnswer = (_tab, message) => {
  const { type } = message as { type: string };
  if (type === 'mark') return { found: true };
  if (type === 'markAll') return { found: (message as { passages: unknown[] }).passages.length };
  if (type !== 'read') return { cleared: true };
  if (scene.moves) setTimeout(() => browser.tabs.onUpdated.fire(TAB.id, { status: 'loading' }));
  return scene.answer ?? new Promise(() => {});
};

Object.defineProperty(navigator, 'languages', { value: [scene.language] });
Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
Object.assign(globalThis, {
  browser: {
    ...browser,
    runtime: { ...browser.runtime, openOptionsPage: async () => {} },
    i18n: { getMessage, getUILanguage: () => scene.language },
    windows: { getCurrent: async () => ({ id: 1 }) },
  },
  // The polyfill asks for this before it believes to be in an extension.
  chrome: { runtime: { id: browser.runtime.id } },
  // So that what quick exit leaves behind can be looked at.
  close: () => {},
});
