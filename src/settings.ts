/**
 * What the reader can choose: shapes, defaults, and the check of what was stored. Knows no storage (`browser/settings.ts`) and
 * no screen; nothing of a page is ever among the choices.
 */
import type { SummaryLength } from './summariser/index.ts';

/** The parts of a summary, in the order in which they come at first. Support is always one of them. */
export const SECTIONS = ['key-points', 'numbers', 'timeline', 'support'] as const;
export type SectionId = (typeof SECTIONS)[number];

export const SUMMARY_LENGTHS = ['short', 'normal', 'long'] as const satisfies readonly SummaryLength[];

export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Settings {
  /** ISO 3166-1 alpha-2, or null for the default from the browser's language. */
  country: string | null;
  /** BCP 47 of the interface, or null for the browser's own. */
  language: string | null;
  summaryLength: SummaryLength;
  textSize: TextSize;
  /** The sections shown, in order; `support` is among them. */
  sections: readonly SectionId[];
  /** What quick exit puts in the page's place: nothing (null), or this address, `about:blank` or https. */
  exitTarget: string | null;
  /** Whether the browser's sync has the other choices too. Never synced itself: each device is asked. */
  sync: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  country: null,
  language: null,
  summaryLength: 'normal',
  textSize: 'normal',
  sections: SECTIONS,
  exitTarget: null,
  sync: false,
};

/** Longest address that is kept, in UTF-16 code units. */
const ADDRESS_LIMIT = 2000;

/** Whether quick exit may go there: an empty page, or an https address that names no user. */
export function isExitTarget(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > ADDRESS_LIMIT) return false;
  if (value === 'about:blank') return true;
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return protocol === 'https:' && username === '' && password === '';
}

type Checks = { readonly [Key in keyof Settings]: (value: unknown) => value is Settings[Key] };

const oneOf =
  <Value extends string>(...values: readonly Value[]) =>
  (value: unknown): value is Value =>
    values.some((known) => known === value);

const orNull =
  <Value>(check: (value: unknown) => value is Value) =>
  (value: unknown): value is Value | null =>
    value === null || check(value);

const isSection = oneOf(...SECTIONS);

const CHECKS: Checks = {
  country: orNull((value): value is string => typeof value === 'string' && /^[A-Z]{2}$/.test(value)),
  language: orNull((value): value is string => typeof value === 'string' && /^[a-z]{2,3}$/.test(value)),
  summaryLength: oneOf(...SUMMARY_LENGTHS),
  textSize: oneOf(...TEXT_SIZES),
  sections: (value): value is readonly SectionId[] =>
    Array.isArray(value) &&
    value.every(isSection) &&
    new Set(value).size === value.length &&
    // Whoever needs help finds it, whatever was stored.
    value.includes('support'),
  exitTarget: orNull(isExitTarget),
  sync: (value): value is boolean => typeof value === 'boolean',
};

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

/** Stored values that do not have the right shape any more fall back to the default. */
export function checkedSettings(stored: Record<string, unknown>): Settings {
  const kept = SETTING_KEYS.filter((key) => Object.hasOwn(stored, key) && CHECKS[key](stored[key]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept.map((key) => [key, stored[key]])) };
}
