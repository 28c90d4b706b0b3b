/**
 * The promises that only a browser can keep, the same in both. Two starts: a new profile, which is looked through once the
 * browser has closed, and the same profile again, for all the rest.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/driver.ts';
import { turnDetectionOff, turnDetectionOn } from '../e2e/detection.ts';
import { clearStage, type Stage, setStage } from '../e2e/stage.ts';
import { network, plantedRequests } from './P01-no-network.ts';
import { afterwards, disk } from './P02-nothing-on-disk.ts';
import { nothingKept, restarted } from './P03-nothing-kept.ts';
import { privateWindows } from './P04-private-windows.ts';
import { warnings, warningsControl } from './P05-no-warnings.ts';
import { untouched, untouchedByDetection } from './P06-page-untouched.ts';
import { locked } from './P07-nothing-leaves.ts';
import { textOnly } from './P08-text-only.ts';
import { links } from './P09-links.ts';
import { names } from './P11-names.ts';
import { neutral } from './P12-neutral.ts';

const identity = {
  key: readFileSync('test/fixtures/tls/key.pem', 'utf8'),
  cert: readFileSync('test/fixtures/tls/certificate.pem', 'utf8'),
};

export function promises(name: BrowserName): void {
  let profile = '';
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'lede-profile-'));
  });
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

  const onNewStage = (title: string, parts: (stage: () => Stage) => void) =>
    describe(title, () => {
      let stage: Stage | undefined;
      beforeAll(async () => {
        stage = await setStage(name, { identity, profile, allowPrivate: true, acceptAnyCertificate: true });
      });
      afterAll(() => clearStage(stage));
      parts(() => {
        if (!stage) throw new Error('the browser did not start');
        return stage;
      });
    });

  onNewStage(`promises on a new profile in ${name}`, (stage) => {
    disk(stage);
    nothingKept(stage);
    privateWindows(stage);
  });
  describe(`promises about the disk in ${name}`, () => afterwards(name, () => profile));
  onNewStage(`promises after a restart in ${name}`, (stage) => {
    restarted(stage);
    textOnly(stage);
    network(stage);
    warnings(stage);
    untouched(stage);
    links(stage);
    names(stage);
    locked(stage);
    describe('with "always detect" on', () => {
      beforeAll(async () => void (await turnDetectionOn(stage())));
      afterAll(() => turnDetectionOff(stage()));
      untouchedByDetection(stage);
      neutral(stage);
    });
    // The last: another build takes the place of Lede, one that breaks what was promised.
    describe('the controls, on a build that breaks promises', () => {
      plantedRequests(stage);
      warningsControl(stage);
    });
  });
}
