/** P12: no code of ours can change icon, title or popup of the toolbar, and the icons that are shipped are the ones in `popup/icons`. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(['chrome', 'firefox'])('P12: in %s nothing sets an icon or a title', (browser) => {
  const scripts = readdirSync(`dist/${browser}`).filter((file) => file.endsWith('.js'));
  const code = scripts.map((file) => readFileSync(`dist/${browser}/${file}`, 'utf8')).join('\n');
  // The control: what is set on the toolbar is found in the same text.
  expect(code).toMatch(/\baction\.setBadgeText\b/);
  // The polyfill's table names every call; a call has a bracket.
  expect(code).not.toMatch(/\baction\.(?:setIcon|setTitle|setPopup)\b/);
});

it.each(['chrome', 'firefox'])('P12: in %s the icons are the drawn ones, byte for byte', (browser) => {
  const icons = readdirSync('popup/icons').filter((file) => file.endsWith('.png'));
  expect(icons.length).toBeGreaterThan(2);
  for (const icon of icons)
    expect(readFileSync(`dist/${browser}/icons/${icon}`).equals(readFileSync(`popup/icons/${icon}`)), icon).toBe(true);
});
