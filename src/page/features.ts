/**
 * What tells an article from other pages, as numbers. Knows what to measure on a page; the weights and the verdict are
 * `detect.ts`'s.
 */
import type { Block } from './blocks.ts';
import type { InertElement } from './inert.ts';
import type { Metadata } from './metadata.ts';
import { countWords } from './strings.ts';
import { ASIDE_CLASS } from './vocabulary.ts';

/** Each from 0 to 1. */
export interface Features {
  /** JSON-LD says that the page is an article. */
  statedArticle: number;
  /** `og:type` says so. */
  kindArticle: number;
  /** Words in paragraphs that belong together, up to 400. */
  mass: number;
  /** Share of the page's words that those are. */
  share: number;
  /** Share of characters in links. */
  links: number;
  /** Headings that are links, up to 12: teasers. */
  teasers: number;
  /** Elements of one kind side by side with a link and few words each, up to 12. */
  cards: number;
  /** Paragraphs have several sentences. */
  sentences: number;
  /** The main heading is a sentence rather than a label. */
  headline: number;
  /** A date of publication is stated for machines. */
  dated: number;
  /** An author is named. */
  signed: number;
  /** The address has a long last part, as articles' have. */
  slug: number;
  /** The address names a day or a month. */
  datedAddress: number;
  /** The address is a site's root or nearly. */
  root: number;
  /** The address says list, shop, search, account. */
  otherAddress: number;
  /** Prices and carts. */
  shop: number;
  /** The body begins near the main heading. */
  near: number;
}

const capped = (value: number, most: number): number => Math.min(value, most) / most;

const OTHER_TYPES = new Set(
  'product productgroup itemlist collectionpage searchresultspage offer aggregateoffer service localbusiness softwareapplication profilepage faqpage contactpage aboutpage jobposting recipe event store hotel restaurant videoobject imagegallery'.split(
    ' ',
  ),
);
/** What it counts that a page states an article, where it also states a product, a list or the like. */
const BESIDE_OTHERS = 0.6;
const OTHER_ADDRESS =
  /\/(?:tags?|topics?|categor(?:y|ies|ia)|search|shop|store|products?|p|dp|item|cart|checkout|login|signin|sign-in|register|account|services?|solutions?|pricing|contact|about(?:-us)?|archives?|authors?|forums?|collections?|catalog(?:ue)?|listing|listings|directory|jobs?|events?|page\/\d{1,4}|index\.(?:html?|php))(?:[/?#.]|$)/i;
const SHOP =
  /add[-_ ]?to[-_ ]?(?:cart|bag|basket)|addtocart|product-?price|price-?(?:box|wrapper|container|tag)|in-?stock|\bsku\b|shopping-?cart-?button/i;

/** A paragraph: prose with at most a few links in it. */
export const isParagraph = ({ text, linked }: Block): boolean =>
  (text.length >= 60 && linked < text.length * 0.4 && /[.!?…。！？।؟:»”"']/.test(text) && countWords(text) >= 8) ||
  (text.length >= 40 && linked < 10 && /[。！？]/.test(text));

/** Measures a page in time linear in its blocks. */
export function measurePage(blocks: readonly Block[], metadata: Metadata, address: string): Features {
  const { data, kind } = metadata;
  let characters = 0;
  let linked = 0;
  let words = 0;
  let teasers = 0;
  const bodies = new Map<InertElement, { words: number; first: number; sentences: number; paragraphs: number }>();
  const cards = new Map<InertElement, number>();
  let shop = 0;
  for (const block of blocks) {
    characters += block.text.length;
    linked += block.linked;
    const count = countWords(block.text);
    words += count;
    if (/^h[2-6]$/.test(block.element.localName) && block.linked > block.text.length * 0.7) teasers++;
    const marks = `${block.element.className} ${block.element.id} ${block.element.parentNode?.className ?? ''}`;
    if (SHOP.test(marks)) shop++;
    if (isParagraph(block) && !isBeside(block.element)) {
      for (const [level, container] of containersOf(block.element).entries()) {
        const body = bodies.get(container) ?? { words: 0, first: block.index, sentences: 0, paragraphs: 0 };
        // What is farther below counts less, or the whole page would always win.
        body.words += count / (level + 1);
        body.paragraphs++;
        if (/[.!?…] \p{Lu}/u.test(block.text)) body.sentences++;
        bodies.set(container, body);
      }
    } else if (block.linked > block.text.length * 0.5 && count >= 3 && count <= 30) {
      const list = block.element.parentNode?.parentNode;
      if (list) cards.set(list, (cards.get(list) ?? 0) + 1);
    }
  }
  const best = [...bodies.values()].sort((a, b) => b.words - a.words)[0] ?? {
    words: 0,
    first: 0,
    sentences: 0,
    paragraphs: 0,
  };
  const heading = metadata.heading === null ? undefined : blocks[metadata.heading];
  const path = pathOf(address);
  const slug = path.split('/').filter(Boolean).pop() ?? '';
  return {
    statedArticle: data.article ? ([...data.types].some((type) => OTHER_TYPES.has(type)) ? BESIDE_OTHERS : 1) : 0,
    kindArticle: kind.includes('article') || kind.includes('blog') || kind.includes('news') ? 1 : 0,
    mass: capped(best.words, 400),
    share: words === 0 ? 0 : Math.min(1, best.words / words),
    links: characters === 0 ? 1 : linked / characters,
    teasers: capped(teasers, 12),
    cards: capped(Math.max(0, ...cards.values()), 12),
    sentences: best.paragraphs === 0 ? 0 : best.sentences / best.paragraphs,
    headline: heading ? capped(countWords(heading.text), 6) : 0,
    dated: metadata.publishedTime ? 1 : 0,
    signed: metadata.byline ? 1 : 0,
    slug: capped(slug.split(/[-_]/).length - 1, 4),
    datedAddress: /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2])[/-]/.test(path) ? 1 : 0,
    root: path.replace(/\/(?:index\.\w{2,5})?$/, '').split('/').length <= 1 ? 1 : 0,
    otherAddress: OTHER_ADDRESS.test(path) ? 1 : 0,
    shop: capped(shop, 3),
    near:
      metadata.heading !== null && best.words > 0 && best.first >= metadata.heading
        ? Math.max(0, 1 - (best.first - metadata.heading) / 20)
        : 0,
  };
}

function pathOf(address: string): string {
  const rest = /^https?:\/\/[^/]{0,250}(.{0,2000})/i.exec(address)?.[1] ?? '';
  return rest.split(/[?#]/)[0] ?? '';
}

/** The boxes that may be the body of which a paragraph is part: its parent and its grandparent. */
function containersOf(element: InertElement): InertElement[] {
  const parent = element.parentNode;
  return [parent, parent?.parentNode].filter((container): container is InertElement => !!container);
}

function isBeside(element: InertElement): boolean {
  let node: InertElement | null = element;
  for (let level = 0; node && level < 6; level++, node = node.parentNode) {
    if (/^(?:aside|footer|nav)$/.test(node.localName)) return true;
    if (node.localName !== 'body' && ASIDE_CLASS.test(node.className)) return true;
  }
  return false;
}
