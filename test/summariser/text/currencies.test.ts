import { expect, it } from 'vitest';
import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  followsCurrency,
  isCurrencyLetters,
  SIGN_PREFIXES,
} from '../../../src/summariser/text/currencies.ts';
import { tokenise } from '../../../src/summariser/text/tokens.ts';

it('knows currencies by their codes of ISO 4217, whichever way they are written', () => {
  const known = new Set(Intl.supportedValuesOf('currency'));
  const codes = [CURRENCY_SIGNS, SIGN_PREFIXES, CURRENCY_CODES, CURRENCY_LETTERS].flatMap((table) => [
    ...table.values(),
  ]);
  expect(codes.length).toBeGreaterThan(100);
  for (const code of codes) expect(known, code).toContain(code);
});

it.each([
  [CURRENCY_SIGNS, '€', 'EUR'],
  [CURRENCY_SIGNS, '$', 'USD'],
  [CURRENCY_SIGNS, '£', 'GBP'],
  [SIGN_PREFIXES, 'us', 'USD'],
  [SIGN_PREFIXES, 'r', 'BRL'],
  [CURRENCY_CODES, 'NOK', 'NOK'],
  [CURRENCY_CODES, 'RMB', 'CNY'],
  [CURRENCY_LETTERS, 'Rs', 'INR'],
] as const)('%# names the currency', (table, written, code) => {
  expect(table.get(written)).toBe(code);
});

it.each(['ALL', 'TOP', 'TRY', ''])('takes no word in capitals for a currency: “%s”', (word) => {
  expect(CURRENCY_CODES.has(word)).toBe(false);
});

it.each([
  ['EUR', true],
  ['Rs', true],
  ['kr', true],
  ['US', true],
  ['us', false],
  ['metres', false],
])('isCurrencyLetters of %s: %s', (letters, is) => {
  expect(isCurrencyLetters(letters)).toBe(is);
});

it.each([
  ['£ 640', true],
  ['NOK 640', true],
  ['page 640', false],
  ['kr 640', false],
  ['640', false],
])('followsCurrency in “%s”: %s', (text, is) => {
  const tokens = tokenise(text);
  expect(followsCurrency(tokens, tokens.length - 1)).toBe(is);
});
