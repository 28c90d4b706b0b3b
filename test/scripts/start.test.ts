/** The README's first command, as a newcomer types it, on a machine without a display. It builds `dist/` anew. */
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const PICTURES = ['popup', 'panel'].flatMap((view) => ['light', 'dark'].map((scheme) => `out/${view}-${scheme}.png`));

const start = (...words: string[]) =>
  spawnSync('npm', ['start', '--silent', '--', '--headless', ...words], { encoding: 'utf8' });

it('prints the summary of the sample article and pictures it', () => {
  for (const picture of PICTURES) rmSync(picture, { force: true });
  const { status, stdout, stderr } = start();
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('Key points');
  expect(stdout).toContain('The list adds up to 51; the article says 56.');
  for (const picture of PICTURES) {
    expect(stdout).toContain(picture);
    expect(statSync(picture).size).toBeGreaterThan(10_000);
  }
});

it('says which file there is none of', () => {
  const { status, stderr } = start('no-such-page.html');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no file no-such-page\.html\.$/m);
});
