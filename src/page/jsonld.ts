/**
 * Reads schema.org data (JSON-LD) that a page states about itself. Knows schema.org's article types and fields; believes
 * nothing: every field may have any type, keys such as `__proto__` are data, and what cannot be parsed is absent.
 */
import { collapse } from './strings.ts';

/** Objects looked at, over all scripts of a page. */
const NODE_LIMIT = 3000;

/** https://schema.org/Article and its kinds, in lower case. `Report` and `Review` are left to the text to prove. */
const ARTICLE_TYPES = new Set(
  'article newsarticle analysisnewsarticle askpublicnewsarticle backgroundnewsarticle opinionnewsarticle reportagenewsarticle reviewnewsarticle advertisercontentarticle satiricalarticle scholarlyarticle medicalscholarlyarticle techarticle blogposting liveblogposting socialmediaposting report'.split(
    ' ',
  ),
);

/** Fields below which other things than the page itself are described. */
const ASIDE_FIELDS = new Set([
  'itemlistelement',
  'haspart',
  'blogpost',
  'liveblogupdate',
  'blogposts',
  'relatedlink',
  'comment',
  'review',
  'isrelatedto',
  'mentions',
  'citation',
  'isbasedon',
  'about',
  'offers',
  'potentialaction',
]);

export interface StatedArticle {
  /** As written: `NewsArticle`. */
  type: string;
  headline: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  isFree: boolean | null;
  language: string | null;
}

export interface StructuredData {
  article: StatedArticle | null;
  /** Types of everything that describes the page itself, in lower case. */
  types: Set<string>;
  /** Published dates of whatever else describes the page (`WebPage`). */
  published: string | null;
  modified: string | null;
  siteName: string | null;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldOf = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined ? [] : [value];

function stringOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (isFields(first)) return stringOf(fieldOf(first, '@value'));
  if (typeof first !== 'string') return null;
  const text = collapse(first.slice(0, 2000)).trim();
  return text === '' ? null : text;
}

/** The name of a person or organisation, given as text or as an object. */
function nameOf(value: unknown): string | null {
  if (isFields(value)) return stringOf(fieldOf(value, 'name'));
  return typeof value === 'string' && !/^(?:https?:)?\/\//.test(value) ? stringOf(value) : null;
}

function typesOf(fields: Fields): string[] {
  return listOf(fieldOf(fields, '@type'))
    .filter((type): type is string => typeof type === 'string' && type.length < 100)
    .map((type) => type.slice(type.lastIndexOf('/') + 1));
}

/** Reads all scripts; `texts` are capped where they are collected. */
export function readStructuredData(texts: readonly string[]): StructuredData {
  const data: StructuredData = {
    article: null,
    types: new Set(),
    published: null,
    modified: null,
    siteName: null,
  };
  let count = 0;
  for (const text of texts) {
    const stack: { value: unknown; isAside: boolean }[] = [{ value: parse(text), isAside: false }];
    while (stack.length > 0 && count < NODE_LIMIT) {
      const { value, isAside } = stack.pop() as { value: unknown; isAside: boolean };
      count++;
      if (Array.isArray(value)) {
        for (const item of value.slice(0, 300).reverse()) stack.push({ value: item, isAside });
      } else if (isFields(value)) {
        readNode(value, isAside, data);
        for (const [name, inner] of Object.entries(value).slice(0, 100).reverse()) {
          if (typeof inner !== 'object' || inner === null) continue;
          stack.push({ value: inner, isAside: isAside || ASIDE_FIELDS.has(name.toLowerCase()) });
        }
      }
    }
  }
  return data;
}

function readNode(node: Fields, isAside: boolean, data: StructuredData): void {
  const types = typesOf(node);
  const articleType = types.find((type) => ARTICLE_TYPES.has(type.toLowerCase()));
  if (isAside) return;
  for (const type of types) data.types.add(type.toLowerCase());
  if (articleType && (data.article === null || (data.article.published === null && fieldOf(node, 'datePublished')))) {
    data.article = readArticle(node, articleType);
  } else if (!articleType) {
    data.published ??= stringOf(fieldOf(node, 'datePublished'));
    data.modified ??= stringOf(fieldOf(node, 'dateModified'));
    if (types.some((type) => type.toLowerCase() === 'website')) data.siteName ??= stringOf(fieldOf(node, 'name'));
  }
}

/** `isAccessibleForFree` of a page or of a part of it, which is where the wall stands; null where nothing is said. */
function isFree(node: Fields): boolean | null {
  const free = fieldOf(node, 'isAccessibleForFree');
  return typeof free === 'boolean' ? free : typeof free === 'string' ? !/^\s*false\s*$/i.test(free) : null;
}

function readArticle(node: Fields, type: string): StatedArticle {
  const publishers = listOf(fieldOf(node, 'publisher'));
  return {
    type,
    headline: stringOf(fieldOf(node, 'headline')) ?? stringOf(fieldOf(node, 'name')),
    authors: listOf(fieldOf(node, 'author'))
      .map(nameOf)
      .filter((name): name is string => name !== null),
    publisher: nameOf(publishers[0]),
    published: stringOf(fieldOf(node, 'datePublished')) ?? stringOf(fieldOf(node, 'coverageStartTime')),
    modified: stringOf(fieldOf(node, 'dateModified')),
    isFree:
      isFree(node) ??
      (listOf(fieldOf(node, 'hasPart')).some((part) => isFields(part) && isFree(part) === false) ? false : null),
    language: stringOf(fieldOf(node, 'inLanguage')),
  };
}

/** Control characters inside strings are the commonest mistake in these scripts, so they are read as spaces. */
function parse(text: string): unknown {
  const source = text.replace('<![CDATA[', '').replace(']]>', '').trim().replace(/;$/, '');
  for (const attempt of [() => source, () => collapse(source)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // Not JSON: what a page states badly it does not state.
    }
  }
  return null;
}
