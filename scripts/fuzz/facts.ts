/**
 * What is wrong in the facts of a summary: spans that do not lead back to the text, dates that no calendar has, sums that
 * are none. Knows the data contract; knows nothing of the rest of an answer.
 */
import type { Report } from './findings.ts';

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const splitsPair = (text: string, at: number) => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** Every object with `start` and `end`, wherever it is. */
export function spanFindings(value: unknown, text: string, report: Report): void {
  if (Array.isArray(value)) for (const item of value) spanFindings(item, text, report);
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) spanFindings(item, text, report);
    if ('start' in value && 'end' in value) oneSpan(value as Fields, text, report);
  }
}

function oneSpan({ start, end, text: quoted }: Fields, text: string, report: Report): void {
  const isInside =
    typeof start === 'number' &&
    typeof end === 'number' &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start <= end &&
    end <= text.length;
  if (!isInside) {
    report('span-outside', `${start}-${end} of ${text.length}`);
    return;
  }
  if (typeof quoted === 'string' && text.slice(start, end) !== quoted) report('span-quotes-other', quoted);
  if (splitsPair(text, start) || splitsPair(text, end)) report('span-splits-pair', `${start}-${end}`);
}

const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const MONTH_OR_LESS = String.raw`(?:\d{4}|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?|-W(?:\d{2}|XX)(?:-WE|-[1-7])?|-Q[1-4]|-H[12]|-(?:SP|SU|FA|WI))?`;
const PERIOD = String.raw`P(?:(?:[\d.]+|X)(?:Y|M|W|D|Q|WE|DE|CE|ML))*(?:T(?:(?:[\d.]+|X)[HMS])+)?`;
/** TIMEX3 values as the contract names them; a timeline may hold an interval of two. */
const TIMEX = new RegExp(
  String.raw`^(?:${MONTH_OR_LESS}(?:T(?:\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?|MO|AF|EV|NI|DT|MI|NN))?|\d{1,3}|${PERIOD}|(?:PAST|PRESENT|FUTURE)_REF)$`,
);

/** Dates that the calendar has, in the forms of TIMEX3. */
export function timexFindings(answer: Fields, report: Report): void {
  for (const list of ['timeExpressions', 'timeline']) {
    for (const { value, ambiguity } of listOf(answer[list])) {
      const { alternatives } = fieldsOf(ambiguity);
      for (const timex of [value, ...(Array.isArray(alternatives) ? alternatives : [])]) {
        for (const part of String(timex).split('/')) if (!isTimex(part)) report('bad-date', `${list} ${timex}`);
      }
    }
  }
}

function isTimex(value: string): boolean {
  if (!TIMEX.test(value)) return false;
  const day = new RegExp(`^${DATE}`).exec(value)?.[0];
  if (day === undefined) {
    const [, month = '01'] = /^(?:\d{4}|XXXX)-(\d{2})/.exec(value) ?? [];
    return Number(month) >= 1 && Number(month) <= 12;
  }
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Sentences are verbatim, parts add up to the sum that is stated, scores are shares. */
export function sentencesAndSums(answer: Fields, text: string, report: Report): void {
  for (const { kind, sentence, event } of listOf(answer.timeline)) {
    if (kind !== 'event') continue;
    for (const words of [sentence, event]) if (!text.includes(String(words))) report('not-verbatim', words);
  }
  for (const { items, sum, total, consistent } of listOf(answer.breakdowns)) {
    const values = listOf(items).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    const added = values.reduce((before, value) => before + value, 0);
    if (!isNear(added, Number(sum))) report('wrong-sum', `${sum}, not ${added}`);
    if (consistent !== (total === null || isNear(Number(total), added)))
      report('wrong-consistency', `${total} ${added}`);
  }
  for (const { score } of listOf(answer.topics)) {
    if (!(Number(score) > 0 && Number(score) <= 1)) report('bad-score', score);
  }
}

/** Sums of decimals are equal but for the last binary places. */
const isNear = (left: number, right: number) =>
  Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));
