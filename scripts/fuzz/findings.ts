/**
 * What is wrong in an answer of the batch command, whatever its input was. Knows the data contract and what no answer may
 * hold; knows nothing of how answers are made, and judges no fact's truth.
 */
import { isErrorCode } from '../../src/errors.ts';
import type { Input } from '../summarise/input.ts';
import { sentencesAndSums, spanFindings, timexFindings } from './facts.ts';

export interface Finding {
  kind: string;
  /** Where, and what: for whoever mends it. May quote the input. */
  detail: string;
}

export type Report = (kind: string, detail: unknown) => void;

/** Findings of one answer beyond this say nothing new. */
const MOST_FINDINGS = 20;
const LONGEST_DETAIL = 160;
/** Longest string that is shown by itself; a sentence of a text without full stops is the longest there is. */
const LONGEST_SHOWN = 2000;
const DEEPEST = 12;
/** An answer may have this many characters, and this many for each of its input. */
const ANSWER_BASE = 100_000;
const ANSWER_FACTOR = 12;

/** Lists that every summary has. */
export const LISTS = [
  'keyPoints',
  'counts',
  'breakdowns',
  'timeExpressions',
  'timeline',
  'topics',
  'jurisdictions',
  'resources',
];
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const SHOWN_KEY = /^(?:title|byline|siteName|sentence|event|concept|name|label|message|quote)$/;
const ADDRESS_KEY = /^(?:url|href|src|link|image)s?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const BIDIRECTIONAL = /[\u202a-\u202e\u2066-\u2069]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const TYPE_NAMES = new Set(['[object Object]', 'undefined', 'Invalid Date', 'NaN', 'Infinity']);

/** `answer` is the object before it is written as JSON, so that what JSON hides (NaN, undefined) is seen. */
export function findingsOf(input: Input, answer: unknown): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (kind, detail) => {
    if (findings.length < MOST_FINDINGS) findings.push({ kind, detail: String(detail).slice(0, LONGEST_DETAIL) });
  };
  if (!isRecord(answer)) report('not-an-object', typeof answer);
  else {
    walk(answer, { key: '', parent: '', depth: 0 }, sourceOf(input), report);
    if ('error' in answer) failureFindings(answer.error, sourceOf(input), report);
    else summaryFindings(answer, report);
    sizeFindings(answer, sourceOf(input), report);
  }
  return findings;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All that the input says: its page or text, and what is stated beside it. */
export const sourceOf = (input: Input): string =>
  Object.values(input)
    .filter((value) => typeof value === 'string')
    .join('\n');

interface Place {
  key: string;
  /** Key of the object or list that it is in. */
  parent: string;
  depth: number;
}

/** Every value of an answer. Own keys only; depth is capped, so it ends. */
function walk(value: unknown, place: Place, source: string, report: Report): void {
  if (place.depth > DEEPEST) {
    report('too-deep', place.key);
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) report('not-finite', place.key);
  } else if (typeof value === 'string') stringFindings(value, place.key, source, report);
  else if (Array.isArray(value)) {
    for (const item of value) walk(item, { ...place, parent: place.key, depth: place.depth + 1 }, source, report);
  } else if (isRecord(value)) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) report('not-plain-data', place.key);
    for (const key of Object.keys(value)) {
      if (FORBIDDEN_KEYS.has(key)) report('forbidden-key', key);
      if (/html$/i.test(key)) report('markup-field', key);
      walk(value[key], { key, parent: place.key, depth: place.depth + 1 }, source, report);
    }
  } else if (value !== null && typeof value !== 'boolean') report('not-json', `${place.key} ${typeof value}`);
}

function stringFindings(value: string, key: string, source: string, report: Report): void {
  if (LONE_SURROGATE.test(value)) report('lone-surrogate', key);
  if (TYPE_NAMES.has(value) && !source.includes(value)) report('type-name', `${key}=${value}`);
  if (ADDRESS_KEY.test(key)) addressFindings(value, key, source, report);
  if (!SHOWN_KEY.test(key)) return;
  if (CONTROL.test(value)) report('control-character', key);
  if (BIDIRECTIONAL.test(value)) report('bidirectional-control', key);
  if (value.length > LONGEST_SHOWN) report('long-string', `${key} ${value.length}`);
}

/** The address of the page may be what the sender stated; any other one has to be a plain https address. */
function addressFindings(value: string, key: string, source: string, report: Report): void {
  if (value === '' || source.split('\n').includes(value)) return;
  if (!URL.canParse(value)) {
    report('bad-address', `${key}=${value}`);
    return;
  }
  const { protocol, username, password } = new URL(value);
  if (protocol !== 'https:') report('address-not-https', `${key}=${value}`);
  if (username !== '' || password !== '') report('address-with-user', key);
}

/** Length and step of the pieces of a message that are looked for in the input. */
const QUOTE_LENGTH = 20;

function failureFindings(error: unknown, source: string, report: Report): void {
  if (!isRecord(error) || typeof error.message !== 'string' || error.message === '') {
    report('bad-error', typeof error);
    return;
  }
  const { code, message } = error;
  if (!isErrorCode(code)) report('unnamed-error', code);
  if (code === 'SUMMARY_FAILED') report('defect', message);
  if (quotes(message, source)) report('error-quotes-input', message);
  if (/\n\s+at |node_modules|\/\w+\/[\w.-]+\.[mc]?[jt]s\b/.test(message)) report('error-shows-internals', message);
}

/** Whether words of the source stand in ours. A source that holds the sentence of ours as a whole proves nothing. */
export function quotes(message: string, source: string): boolean {
  if (source.includes(message)) return false;
  for (let start = 0; start + QUOTE_LENGTH <= message.length; start++) {
    const piece = message.slice(start, start + QUOTE_LENGTH);
    if (/\S+ \S+ \S/.test(piece) && source.includes(piece)) return true;
  }
  return false;
}

function summaryFindings(answer: Record<string, unknown>, report: Report): void {
  const { article } = answer;
  if (!isRecord(article) || typeof article.text !== 'string') {
    report('no-text', typeof article);
    return;
  }
  for (const list of LISTS) if (!Array.isArray(answer[list])) report('missing-list', list);
  spanFindings(answer, article.text, report);
  timexFindings(answer, report);
  sentencesAndSums(answer, article.text, report);
}

function sizeFindings(answer: unknown, source: string, report: Report): void {
  const { length } = JSON.stringify(answer);
  if (length > ANSWER_BASE + ANSWER_FACTOR * source.length) report('too-large', `${length} from ${source.length}`);
}
