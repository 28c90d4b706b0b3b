/** The whole suite, the same in both browsers. A browser starts once. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/driver.ts';
import { accessibility } from './accessibility.ts';
import { article } from './article.ts';
import { everyState } from './everyState.ts';
import { keyboard } from './keyboard.ts';
import { options } from './options.ts';
import { panel } from './panel.ts';
import { passage } from './passage.ts';
import { quickExit } from './quickExit.ts';
import { screenReader } from './screenReader.ts';
import { selection } from './selection.ts';
import { shapes } from './shapes.ts';
import { clearStage, type Stage, setStage } from './stage.ts';
import { states } from './states.ts';

export function suite(name: BrowserName): void {
  describe(`Lede in ${name}`, () => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      // Pages that are kept are a matter of `scenarios/`.
      stage = await setStage(name, { withoutKeptPages: true });
    });
    afterAll(() => clearStage(stage));
    const onStage = (): Stage => {
      if (!stage) throw new Error('the browser did not start');
      return stage;
    };
    article(onStage);
    passage(onStage);
    selection(onStage);
    shapes(onStage);
    panel(onStage);
    quickExit(onStage);
    options(onStage);
    states(onStage);
    accessibility(onStage);
    everyState(onStage, name);
    keyboard(onStage);
    screenReader(onStage);
  });
}
