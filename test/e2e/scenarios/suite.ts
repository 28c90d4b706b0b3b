/** Scenarios of the threat model (docs/promises.md). A browser starts once. */
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/driver.ts';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { clearStage, type Stage, setStage } from '../stage.ts';
import * as builtins from './01-hostile-builtins.ts';
import * as policy from './02-strict-policy.ts';
import * as frames from './03-frames.ts';
import * as documents from './04-documents.ts';
import * as refused from './05-refused.ts';
import * as navigation from './06-navigation.ts';
import * as background from './07-background-stopped.ts';
import * as closed from './08-closed-tab.ts';
import * as many from './09-many-tabs.ts';
import * as endless from './10-endless-change.ts';
import * as cached from './11-back-forward-cache.ts';
import * as single from './13-single-page.ts';
import * as loading from './14-still-loading.ts';
import * as reloaded from './15-reloaded-extension.ts';
import * as dialogs from './16-dialogs.ts';
import * as huge from './17-huge-page.ts';
import * as zoomed from './18-zoom.ts';
import * as asked from './messages.ts';

interface Scenario {
  pages?: MadePages;
  run: (stage: () => Stage) => void;
  /** Shown in this browser alone so far: docs/promises.md says why. */
  only?: BrowserName;
}

const SCENARIOS: readonly Scenario[] = [
  { pages: builtins.pages, run: builtins.hostileBuiltins },
  { pages: policy.pages, run: policy.strictPolicy },
  { pages: frames.pages, run: frames.frames },
  { pages: documents.pages, run: documents.documents },
  { pages: navigation.pages, run: navigation.navigation },
  { pages: background.pages, run: background.backgroundStopped },
  { pages: closed.pages, run: closed.closedTab },
  { pages: many.pages, run: many.manyTabs },
  { pages: endless.pages, run: endless.endlessChange },
  { pages: cached.pages, run: cached.backForwardCache },
  { pages: single.pages, run: single.singlePage },
  { pages: loading.pages, run: loading.stillLoading },
  { pages: reloaded.pages, run: reloaded.reloadedExtension },
  { pages: dialogs.pages, run: dialogs.dialogs, only: 'chromium' },
  { pages: huge.pages, run: huge.hugePage },
  { pages: asked.pages, run: asked.messages },
  { run: zoomed.zoom },
  { pages: refused.pages, run: refused.refused },
];

export function suite(name: BrowserName): void {
  describe(`the scenarios in ${name}`, () => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      stage = await setStage(name, { made: new Map(SCENARIOS.flatMap(({ pages }) => [...(pages ?? [])])) });
    });
    afterEach(() => stage?.browser.closePopup());
    afterAll(() => clearStage(stage));
    const onStage = (): Stage => {
      if (!stage) throw new Error('the browser did not start');
      return stage;
    };
    for (const { run, only = name } of SCENARIOS) if (only === name) run(onStage);
  });
}
