/**
 * Signs and codes of currencies, which every language writes alike. Knows ISO 4217; the words for money are data. Numbers ask
 * whether a figure is an amount ("640m" after a currency is millions), units ask which currency it is.
 */
import type { Token } from './tokens.ts';

/** Signs of currencies (Unicode category Sc) with their ISO 4217 codes. `$` is the dollar that most news means. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
]);

/** Letters that touch a currency sign: `US$`, `R$`. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
]);

/** ISO 4217 codes that stand before or after an amount; without those that are words in capitals (ALL, TOP, TRY). */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  (
    'AED AFN AMD AOA ARS AUD AZN BDT BGN BHD BIF BOB BRL BWP BYN CAD CDF CHF CLP CNY CRC CZK DKK DOP DZD EGP ETB EUR ' +
    'FJD GBP GHS GNF GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LBP LKR LYD MDL MKD ' +
    'MMK MNT MUR MWK MXN MYR MZN NGN NIO NOK NPR NZD PHP PKR PLN PYG QAR RSD RUB RWF SAR SDG SEK SGD SYP THB TND TWD ' +
    'TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW'
  )
    .split(' ')
    .map((code): [string, string] => [code, code])
    .concat([['RMB', 'CNY']]),
);

/** Abbreviations that touch the amount and are no codes: `Rs500`, `RM50`, `kr20`. */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['rs', 'INR'],
  ['RM', 'MYR'],
  ['Kc', 'CZK'],
]);
/** The crown of three countries: an amount, of which only the country tells the currency. */
const CROWN = 'kr';

/** True for letters that may touch an amount before it: a code, an abbreviation, the letters of `US$`. */
export const isCurrencyLetters = (text: string): boolean =>
  CURRENCY_CODES.has(text) || CURRENCY_LETTERS.has(text) || text === CROWN || text === 'US';

/** True where a currency's sign or code stands directly before a token. */
export function followsCurrency(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (CURRENCY_SIGNS.has(before.text) || CURRENCY_CODES.has(before.text));
}
