/**
 * What in a text names a country, with how much it says about where a matter is handled: agencies more than regions and
 * cities, these more than adjectives. Knows the gazetteer and the language's names; knows no weighing of a whole text.
 */
import { oncePer } from '../kept.ts';
import { agencies } from './gazetteer/agencies.ts';
import { cities } from './gazetteer/cities.ts';
import { countryCodes } from './gazetteer/countryCodes.ts';
import { otherNames } from './gazetteer/otherNames.ts';
import { regions } from './gazetteer/regions.ts';
import type { PlaceLanguage } from './language.ts';
import { namesIn, TermIndex, termsIn } from './terms.ts';
import type { Word } from './words.ts';

export type PlaceKind = 'agency' | 'country' | 'region' | 'city' | 'demonym';

/** How much one name says. An agency acts there; an adjective may only tell where somebody comes from. */
const WEIGHT: Readonly<Record<PlaceKind, number>> = { agency: 2, country: 1, region: 1, city: 0.8, demonym: 0.7 };

/** What a city's or region's name counts as part of another name. */
const PART_OF_NAME = 0.4;

type Role = { kind: PlaceKind; country: string } | { kind: 'authority' };

export interface PlaceMention {
  /** ISO 3166-1 alpha-2; several where the name is of places in several countries. */
  countries: readonly string[];
  weight: number;
  /** Indices into the words: first, and one after the last. */
  from: number;
  to: number;
  /** The name, folded, so that repetitions count less. */
  key: string;
}

const indexOf = oncePer((language: PlaceLanguage) => new TermIndex(rolesOf(language)));

function* rolesOf(language: PlaceLanguage): Generator<[string[], Role]> {
  const lists: [PlaceKind, string][] = [
    ['country', language.alsoCalled],
    ['demonym', language.demonyms],
    ['agency', language.agencies],
    ['agency', agencies],
    ['city', cities],
    ['region', regions],
    ['region', otherNames],
  ];
  for (const [place, line] of language.countries.slice(1).split('\n').entries()) {
    const country = countryCodes[place];
    if (country !== undefined) yield [line.split('|'), { kind: 'country', country }];
  }
  for (const [kind, list] of lists) {
    for (const { country, names } of namesIn(list)) yield [names, { kind, country }];
  }
  yield [termsIn(language.authorities), { kind: 'authority' }];
}

export interface Places {
  mentions: PlaceMention[];
  /** Sentences in which an authority acts; -1 for a headline. */
  authoritySentences: ReadonlySet<number>;
}

export function placesIn(words: readonly Word[], language: PlaceLanguage): Places {
  const mentions: PlaceMention[] = [];
  const authoritySentences = new Set<number>();
  let last: { mention: PlaceMention; roles: { kind: PlaceKind; country: string }[] } | undefined;
  for (const { payload, from, to } of indexOf(language).find(words)) {
    if (payload.kind === 'authority') {
      authoritySentences.add(words[from]?.sentence ?? -1);
      continue;
    }
    if (payload.kind === 'agency') authoritySentences.add(words[from]?.sentence ?? -1);
    if (last && last.mention.from === from) {
      last.roles.push(payload);
      const { kind, countries } = strongest(last.roles);
      last.mention.countries = countries;
      last.mention.weight = WEIGHT[kind] * nameFactor(words, from, to, kind);
      continue;
    }
    const mention: PlaceMention = {
      countries: [payload.country],
      weight: WEIGHT[payload.kind] * nameFactor(words, from, to, payload.kind),
      from,
      to,
      key: words
        .slice(from, to)
        .map(({ folded }) => folded)
        .join(' '),
    };
    last = { mention, roles: [payload] };
    mentions.push(mention);
  }
  return { mentions: withoutPersons(mentions), authoritySentences };
}

/** A name that first comes as part of another one ("Rosa Fajardo") stands for that wherever it comes alone. */
function withoutPersons(mentions: readonly PlaceMention[]): PlaceMention[] {
  const isPart = new Map<string, boolean>();
  return mentions.map((mention) => {
    const known = isPart.get(mention.key);
    if (known === undefined) isPart.set(mention.key, mention.weight <= PART_OF_NAME);
    return known === true && mention.weight > PART_OF_NAME
      ? { ...mention, weight: mention.weight * PART_OF_NAME }
      : mention;
  });
}

const ORDER: readonly PlaceKind[] = ['agency', 'country', 'demonym', 'region', 'city'];

/** A name of several kinds counts as the most telling; all countries that it may stand for are kept. */
function strongest(roles: readonly { kind: PlaceKind; country: string }[]): { kind: PlaceKind; countries: string[] } {
  const kind = ORDER.find((candidate) => roles.some((role) => role.kind === candidate)) ?? 'city';
  const isLarge = kind === 'country' || kind === 'agency';
  const countries = roles.filter((role) => !isLarge || role.kind === kind).map(({ country }) => country);
  return { kind, countries: [...new Set(countries)] };
}

/** A capitalised word right before makes a city's or region's name part of another name, often a person's. */
function nameFactor(words: readonly Word[], from: number, to: number, kind: PlaceKind): number {
  if (kind === 'agency' || kind === 'country' || kind === 'demonym') return 1;
  const before = words[from - 1];
  const first = words[from];
  const isPartOfName = to - from === 1 && first?.joins && before?.isCapital && before.folded.length > 3;
  return isPartOfName ? PART_OF_NAME : 1;
}
