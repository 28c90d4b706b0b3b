/**
 * When a page was published and modified, from the places where pages say so. Knows these places and which of them goes
 * before which; knows nothing of how a date is written (`dates.ts`).
 */
import type { Block } from './blocks.ts';
import { dateInAddress, findDate, mayHoldDate, readStatedDate } from './dates.ts';
import type { InertElement } from './inert.ts';
import type { StructuredData } from './jsonld.ts';
import type { Meta } from './snapshot.ts';
import { ASIDE_CLASS, DATE_CLASS, MODIFIED_CLASS, MODIFIED_WORDS, PUBLISHED_WORDS, plain } from './vocabulary.ts';

export interface Publication {
  published: string | null;
  modified: string | null;
}

export interface DatedPage {
  data: StructuredData;
  metas: readonly Meta[];
  address: string;
  /** All blocks of the page, in order. */
  blocks: readonly Block[];
  /** Place of the main heading among them; null where there is none. */
  heading: number | null;
  isMonthFirst: boolean;
}

/** `meta` names without their separators, the surest first. */
const PUBLISHED_METAS = words(
  'articlepublishedtime ogarticlepublishedtime articlepublished datepublished ogpublishedtime publishedtime pubdate publishdate publicationdate publisheddate sailthrudate parselypubdate cxenseparserecspublishtime shareaholicarticlepublishedtime rnewsdatepublished dctermscreated dcdatecreated dctermsissued dcdateissued dctermsdate dcdate articledate originalpublicationdate citationpublicationdate citationonlinedate citationdate bepresscitationdate btpubdate obdate ogreleasedate datecreated displaydate releasedate uploaddate ptime date articlecreated timestamp firstpublished videoreleasedate',
);
const MODIFIED_METAS = words(
  'articlemodifiedtime ogarticlemodifiedtime ogupdatedtime datemodified articlemodified lastmodified modifiedtime dctermsmodified dcdatemodified lastmod updatetime lastpublisheddate dateupdate revised btmoddate lastupdateddate shareaholicarticlemodifiedtime',
);

function words(text: string): string[] {
  return text.split(' ');
}

/** The dates that the page states, at the precision stated; never one still to come. */
export function findPublication(page: DatedPage): Publication {
  const stated = (value: string | null | undefined) => readStatedDate(value, page.isMonthFirst);
  const metas = new Map<string, string>();
  for (const { name, content } of page.metas) {
    const key = name.replace(/[^a-z]/g, '');
    if (!metas.has(key)) metas.set(key, content);
  }
  const firstMeta = (names: readonly string[]): string | null => {
    for (const name of names) {
      const date = stated(metas.get(name));
      if (date) return date;
    }
    return null;
  };
  const { data } = page;
  const modified = stated(data.article?.modified) ?? firstMeta(MODIFIED_METAS) ?? stated(data.modified);
  const machine = stated(data.article?.published) ?? firstMeta(PUBLISHED_METAS) ?? stated(data.published);
  const published = onShownDay(machine, page) ?? visibleDate(page, ENOUGH) ?? modified;
  return { published, modified: modified !== published ? modified : null };
}

const DAY = 86_400_000;

/**
 * The day as the reader sees it. A time given in UTC may have slipped to the day before or after that of the page's own
 * place, and a date in numbers may have been read in the wrong order: what stands by the heading tells, then the address.
 */
function onShownDay(machine: string | null, page: DatedPage): string | null {
  const inAddress = dateInAddress(page.address);
  if (machine === null) return inAddress;
  const day = machine.slice(0, 10);
  const isUniversal = machine.endsWith('Z') || machine.endsWith('+00:00');
  const shown = visibleDate(page, SURE)?.slice(0, 10) ?? null;
  // 10/11/16 beside a stated 2016-11-10 is no contradiction: the stated day tells the order.
  const inOtherOrder = visibleDate({ ...page, isMonthFirst: !page.isMonthFirst }, SURE)?.slice(0, 10) ?? null;
  if (shown !== day && inOtherOrder === day) return machine;
  if (shown !== null && machine === day && isSwapped(day, shown)) return shown;
  // A page that was written anew shows its new date; the old one stays in the metadata.
  const prominent = visibleDate(page, PROMINENT)?.slice(0, 10) ?? null;
  if (prominent !== null && prominent > day && !isNextTo(day, prominent)) return prominent;
  if (!isUniversal || shown === day) return machine;
  for (const other of [shown, inAddress]) if (other !== null && isNextTo(day, other)) return other;
  return machine;
}

const isNextTo = (day: string, other: string): boolean =>
  day !== other && Math.abs(Date.parse(day) - Date.parse(other)) <= DAY;

/** Whether two dates differ in the order of day and month alone. */
const isSwapped = (day: string, other: string): boolean =>
  day !== other && `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}` === other;

interface Candidate {
  date: string;
  score: number;
  /** The line says that the page was changed then. */
  isModified: boolean;
}

/** Score that a visible date needs where nothing else is known, and where it corrects what is stated. */
const ENOUGH = 0.5;
const SURE = 5;
const PROMINENT = 8;

/** The date that stands where dates of publication stand: near the heading, marked as one, not beside the article. */
function visibleDate(page: DatedPage, enough: number): string | null {
  let best: Candidate | null = null;
  const heading = page.heading === null ? undefined : page.blocks[page.heading];
  const around = new Set(heading ? ancestorsOf(heading, 100) : []);
  for (const block of page.blocks) {
    const candidate = candidateOf(block, page, around, Math.max(enough, best?.score ?? enough));
    if (candidate && candidate.score >= enough && (best === null || candidate.score > best.score)) best = candidate;
  }
  // A date of modification corrects nothing; it serves where there is no other.
  return best === null || (best.isModified && enough > ENOUGH) ? null : best.date;
}

/** Null also for what cannot reach the score `enough`: to look for a date in a whole paragraph takes time. */
function candidateOf(
  block: Block,
  page: DatedPage,
  around: ReadonlySet<InertElement>,
  enough: number,
): Candidate | null {
  const time = timeElementOf(block);
  if (!time && !mayHoldDate(block.text)) return null;
  const isLong = block.text.length > 120;
  const place = placeScore(block, page, around, time !== null);
  if (place.score - (isLong ? BARELY_LONG : 0) < enough) return null;
  const machine = time
    ? readStatedDate(time.getAttribute('datetime') ?? time.getAttribute('content'), page.isMonthFirst)
    : null;
  const inText = findDate(block.text, page.isMonthFirst);
  const date = inText?.date ?? machine;
  if (!date) return null;
  const score = place.score - (isLong ? (inText && inText.start < 60 ? BARELY_LONG : LONG) : 0);
  return { date: machine?.startsWith(date) ? machine : date, score, isModified: place.isModified };
}

/** What a date loses in a paragraph, at its beginning and farther inside. */
const BARELY_LONG = 3;
const LONG = 6;

/** How likely a date of publication stands in the block, by its marks and its place. */
function placeScore(
  block: Block,
  page: DatedPage,
  around: ReadonlySet<InertElement>,
  isTime: boolean,
): { score: number; isModified: boolean } {
  const chain = ancestorsOf(block, 5);
  let score = 0;
  if (isTime) score += 3;
  if (chain.some((element) => /datepublished/i.test(element.getAttribute('itemprop') ?? ''))) score += 6;
  const marks = [...chain.slice(0, 4), ...inlineParents(block)]
    .map((element) => `${element.className} ${element.id}`)
    .join(' ');
  if (DATE_CLASS.test(marks)) score += 3;
  const lead = plain(block.text.slice(0, 60));
  const isModified = MODIFIED_CLASS.test(marks) || MODIFIED_WORDS.some((word) => lead.includes(word));
  if (isModified) score -= 1.5;
  else if (PUBLISHED_WORDS.some((word) => lead.includes(word))) score += 2;
  if (block.linked > block.text.length * 0.8) score -= 3;
  // What is around the heading as well is not beside the article, whatever it is called.
  if (chain.some((element) => !around.has(element) && isBeside(element))) score -= 6;
  if (page.heading !== null) {
    const distance = block.index - page.heading;
    if (distance >= 0) score += Math.max(-4, 6 - distance / 2);
    else score += Math.max(-4, 4 + distance * 0.8);
  }
  return { score, isModified };
}

function isBeside(element: InertElement): boolean {
  if (/^(?:nav|aside|footer)$/.test(element.localName)) return true;
  return ASIDE_CLASS.test(`${element.className} ${element.id}`);
}

/** The block's own element and those around it. */
function ancestorsOf(block: Block, levels: number): InertElement[] {
  const chain: InertElement[] = [];
  let element: InertElement | null = block.texts[0]?.parentNode ?? null;
  while (element && chain.length < levels + 3) {
    chain.push(element);
    element = element.parentNode;
  }
  return chain;
}

/** The elements right around the texts of a block: the date may be one part of a line. */
const inlineParents = (block: Block): InertElement[] =>
  block.texts.slice(0, 12).flatMap(({ parentNode }) => (parentNode ? [parentNode] : []));

function timeElementOf(block: Block): InertElement | null {
  for (const text of block.texts) {
    let element = text.parentNode;
    for (let steps = 0; element && steps < 3; steps++, element = element.parentNode) {
      if (element.localName === 'time' || element.hasAttribute('datetime')) return element;
    }
  }
  return null;
}
