/**
 * Whether a page is still the service's: does it say its name, its organisation or its number, or is the domain for sale.
 * Knows the page's text and the entry; knows no network. It can be wrong both ways: a person reads the report.
 */
import { Parser } from 'htmlparser2';
import type { Service } from '../../src/resources/index.ts';

/** What a page gives away of itself. */
export interface Recognition {
  /** The name of the service or of its organisation is there, or most words of it. */
  name: boolean;
  /** The number is there; null where the entry has none. */
  number: boolean | null;
  /** The domain is for sale, or was taken over by somebody who sells something else. */
  parked: boolean;
  /** Hardly any words: drawn by a script, which this check does not run. */
  empty: boolean;
}

/** Phrases of registrars and of those who take over lapsed domains; folded. */
const PARKED =
  /\b(?:domain (?:name )?is (?:for sale|parked)|buy this domain|domain may be for sale|this domain has expired|parked free|domain parking|sedoparking|hugedomains|diese domain (?:steht zum verkauf|kaufen)|domaine (?:est )?a vendre|dominio (?:esta )?(?:en venta|a la venta|a venda|in vendita)|slot gacor|situs judi|togel)\b/;
/** Shorter numbers are on every page. */
const TELLING_DIGITS = 6;
/** The end of a long number is the same with the country's code and without. */
const TAIL_DIGITS = 8;
const FEW_LETTERS = 200;
/** Of the words of a name, on a page that shortens it. */
const MOST_WORDS = 0.6;

type Known = Pick<Service, 'name' | 'organisation' | 'phone' | 'phoneDisplay'>;

export function recognise(html: string, service: Known): Recognition {
  const text = fold(textOf(html));
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu));
  const names = [service.name, service.organisation].map(fold);
  return {
    name: names.some((name) => text.includes(name) || mostWordsIn(name, words)),
    number: service.phone === null ? null : hasNumber(text, service.phone, service.phoneDisplay),
    parked: PARKED.test(text),
    empty: (text.match(/\p{L}/gu)?.length ?? 0) < FEW_LETTERS,
  };
}

/** A page that shows its number alone is the service's where the number is long enough to be no other's. */
export const isRecognised = ({ name, number }: Recognition, { phone }: Known): boolean =>
  name || (number === true && digitsOf(phone ?? '').length >= TELLING_DIGITS);

/** What a reader could see or hear: text, titles, descriptions of pictures and of the page. */
function textOf(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(tag, { alt, title, content, href = '' }) {
      if (tag === 'script' || tag === 'style') hidden++;
      parts.push(alt ?? '', title ?? '', tag === 'meta' ? (content ?? '') : '', href.startsWith('tel:') ? href : '');
    },
    ontext(text) {
      if (hidden === 0) parts.push(text);
    },
    onclosetag(tag) {
      if (tag === 'script' || tag === 'style') hidden--;
      parts.push(' ');
    },
  });
  parser.end(html);
  return parts.join(' ');
}

/** Without capitals and accents, and with one space between words. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

function mostWordsIn(name: string, words: ReadonlySet<string>): boolean {
  const telling = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3);
  return telling.length > 1 && telling.filter((word) => words.has(word)).length / telling.length >= MOST_WORDS;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** As the entry writes it, with or without the country's code; a short one must stand alone. */
function hasNumber(text: string, phone: string, display: string | null): boolean {
  const shown = digitsOf((display ?? phone).split(/[(;]/, 1)[0] ?? '');
  const full = digitsOf(phone);
  const wanted = [full, shown, full.length > TAIL_DIGITS ? full.slice(-TAIL_DIGITS) : ''].filter(Boolean);
  // "+34 900 20 20 10", "900-202-010": runs of digits with at most two signs between them.
  const runs = (text.match(/\d(?:[\s().\-/+]{0,2}\d)*/g) ?? []).map(digitsOf);
  return wanted.some((digits) =>
    digits.length < TELLING_DIGITS ? runs.includes(digits) : runs.some((run) => run.includes(digits)),
  );
}
