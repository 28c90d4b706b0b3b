/** Where quick exit may lead: an empty page or an https address, whatever was typed. */
import { expect, it } from 'vitest';
import { isExitTarget } from '../src/settings.ts';

it.each(['about:blank', 'https://weather.example/', 'https://weather.example/a?b#c'])('may be %s', (address) => {
  expect(isExitTarget(address)).toBe(true);
});

it.each([
  'http://weather.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:config',
  'https://user@weather.example/',
  'https://user:word@weather.example/',
  'weather.example',
  'https://',
  '',
  `https://weather.example/${'a'.repeat(2000)}`,
  null,
  7,
])('may not be %s', (address) => {
  expect(isExitTarget(address)).toBe(false);
});
