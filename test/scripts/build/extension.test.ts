/** Which packages are in which script, as `npm test` has built them (by hand: `npm run build`). */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What the build puts where Readability would parse HTML: it stands wherever Readability does. */
const READABILITY = 'Readability would parse HTML';

it.each(['chrome', 'firefox'])('Readability is in the content script of %s, and not in the detector', (browser) => {
  const script = (name: string): string => readFileSync(`dist/${browser}/${name}.js`, 'utf8');
  expect(script('content')).toContain(READABILITY);
  expect(script('detect')).not.toContain(READABILITY);
});
