/**
 * What a page says about itself: title, authors, site, language, dates, paywall. Knows the places and how far to believe
 * each; every string comes out clean and short. Knows nothing of the article's text.
 */
import type { Article } from '../summariser/contract.ts';
import type { Block } from './blocks.ts';
import { findByline } from './byline.ts';
import type { InertElement } from './inert.ts';
import { readStructuredData, type StructuredData } from './jsonld.ts';
import { findPublication } from './publication.ts';
import type { Snapshot } from './snapshot.ts';
import { cleanLine, countWords, foldWords, unescapeReferences } from './strings.ts';

export type PageForm = 'LiveBlogPosting' | 'ImageGallery';

type Stated = Pick<Article, 'title' | 'byline' | 'siteName' | 'publishedTime' | 'modifiedTime' | 'language'>;

export interface Metadata extends Stated {
  paywalled: boolean;
  /** What the page is apart from an ordinary article, by schema.org's name; null for all others. */
  form: PageForm | null;
  data: StructuredData;
  /** `og:type`, in lower case, or an empty string. */
  kind: string;
  /** Place of the main heading among the blocks; null where there is none. */
  heading: number | null;
}

/** Reads the metadata; `blocks` are those of the whole page. */
export function readMetadata(snapshot: Snapshot, blocks: readonly Block[], address: string): Metadata {
  const data = readStructuredData(snapshot.structuredData);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = snapshot.metas.find((candidate) => candidate.name === name)?.content;
      const line = cleanLine(content === undefined ? null : unescapeReferences(content), 500);
      if (line) return line;
    }
    return null;
  };
  const siteName = cleanLine(meta('og:site_name', 'application-name') ?? data.siteName ?? data.article?.publisher, 120);
  const language = readLanguage(
    snapshot.language ?? meta('content-language', 'og:locale', 'dc.language') ?? data.article?.language ?? null,
  );
  const stated = meta('og:title', 'twitter:title', 'dc.title', 'title') ?? data.article?.headline ?? null;
  const heading = findHeading(blocks, [stated, snapshot.title]);
  const title = chooseTitle(stated, cleanLine(snapshot.title, 500), heading?.text ?? null, siteName, address);
  const { published, modified } = findPublication({
    data,
    metas: snapshot.metas,
    address,
    blocks,
    heading: heading?.index ?? null,
    isMonthFirst: isMonthFirst(language, address),
  });
  return {
    title,
    byline: findByline(snapshot, data, meta, blocks, heading?.index ?? null),
    siteName,
    publishedTime: published,
    modifiedTime: modified,
    language,
    form: formOf(data),
    paywalled:
      data.article?.isFree === false || /^(?:locked|metered|paid|premium)$/i.test(meta('article:content_tier') ?? ''),
    data,
    kind: (meta('og:type') ?? '').toLowerCase(),
    heading: heading?.index ?? null,
  };
}

/** A live report is stated as an article of its kind; a gallery only where the page states no article beside it. */
function formOf({ article, types }: StructuredData): PageForm | null {
  if (article?.type.toLowerCase() === 'liveblogposting') return 'LiveBlogPosting';
  const isGallery = types.has('imagegallery') || types.has('mediagallery');
  return isGallery && article === null ? 'ImageGallery' : null;
}

/** `en_US` and `EN-us` as `en-US`; null for what is no language tag. */
function readLanguage(value: string | null): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z\d])/i.exec(value ?? '');
  if (!match) return null;
  const [, primary = '', script, region] = match;
  return [
    primary.toLowerCase(),
    ...(script ? [`${script[0]?.toUpperCase()}${script.slice(1).toLowerCase()}`] : []),
    ...(region ? [region.toUpperCase()] : []),
  ].join('-');
}

/** English dates begin with the month, except where the address or the language names a place that writes the day first. */
function isMonthFirst(language: string | null, address: string): boolean {
  if (language !== null && !language.startsWith('en')) return false;
  if (/^en-(?!US|PH|CA)/.test(language ?? '')) return false;
  return !/^https?:\/\/[^/]{1,250}\.(?:uk|au|ie|nz|za|in|pk|ng|ke|eu|de|fr|es|it|pt|nl|be|at|ch|pl|cz|se|no|dk|fi|br|mx|ar)(?:[:/]|$)/i.test(
    address,
  );
}

const isHeading = ({ localName }: InertElement): boolean => /^h[1-3]$/.test(localName);

/** The heading that says what the title says; else the first of the first level that is more than a label. */
function findHeading(blocks: readonly Block[], titles: readonly (string | null)[]): Block | null {
  const wanted = titles.filter((title) => title !== null).map(foldWords);
  const headings = blocks.filter((block) => isHeading(headingOf(block))).slice(0, 200);
  // The longest that the title holds: the site's own name is often a heading as well.
  let best: Block | null = null;
  for (const block of headings) {
    const words = foldWords(block.text);
    const isTitle = wanted.some(
      (title) => (words.length >= 8 && title.includes(words)) || (title.length >= 12 && words.startsWith(title)),
    );
    if (isTitle && (best === null || block.text.length > best.text.length)) best = block;
  }
  if (best !== null) return best;
  const first = headings.filter((block) => headingOf(block).localName === 'h1');
  const isLong = ({ text }: Block): boolean => countWords(text) >= 4;
  return first.find(isLong) ?? first[0] ?? headings.find(isLong) ?? null;
}

function headingOf({ element }: Block): InertElement {
  return !isHeading(element) && element.parentNode && isHeading(element.parentNode) ? element.parentNode : element;
}

const SEPARATOR = / (?:[|·•»›«:]|[-–—]{1,2}|::) /g;

/** The title as stated, without the site's name at its end or beginning. */
function chooseTitle(
  stated: string | null,
  title: string | null,
  heading: string | null,
  siteName: string | null,
  address: string,
): string | null {
  if (heading !== null && isSameTitle(heading, stated ?? title)) return cleanLine(heading, 300);
  const source = stated ?? title ?? heading;
  if (source === null) return null;
  const names = [siteName, hostOf(address)]
    .filter((name) => name !== null)
    .map((name) => foldWords(name).replaceAll(' ', ''));
  const isSite = (part: string): boolean => {
    const squeezed = foldWords(part).replaceAll(' ', '');
    return squeezed !== '' && names.some((name) => name !== '' && (squeezed.includes(name) || name.includes(squeezed)));
  };
  const headline = heading === null ? '' : foldWords(heading);
  let text = source;
  for (let round = 0; round < 3; round++) {
    const cuts = [...text.matchAll(SEPARATOR)];
    const last = cuts[cuts.length - 1];
    const first = cuts[0];
    if (!last || !first) break;
    const [head, tail] = [text.slice(0, last.index).trim(), text.slice(last.index + last[0].length).trim()];
    const [start, rest] = [text.slice(0, first.index).trim(), text.slice(first.index + first[0].length).trim()];
    if (isSite(tail) || (headline !== '' && foldWords(head) === headline)) text = head;
    else if (isSite(start) || (headline !== '' && foldWords(rest) === headline)) text = rest;
    else if (stated === null && last[0] !== ' : ' && countWords(tail) <= 4 && countWords(head) >= 4) text = head;
    else break;
  }
  return cleanLine(text, 300);
}

/** Whether a heading says what the title says, maybe in other words: what the reader sees goes before what is shared. */
function isSameTitle(heading: string, title: string | null): boolean {
  const words = new Set(foldWords(heading).split(' '));
  if (title === null || words.size < 4) return false;
  const shared = new Set(
    foldWords(title)
      .split(' ')
      .filter((word) => words.has(word)),
  );
  return shared.size >= words.size * 0.4;
}

/** The name in the host, without `www` and the public suffix: `example` of `www.example.co.uk`. */
function hostOf(address: string): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,250})/i.exec(address)?.[1] ?? '';
  const labels = host.split('.').slice(0, -1);
  return labels.sort((a, b) => b.length - a.length)[0] ?? null;
}
