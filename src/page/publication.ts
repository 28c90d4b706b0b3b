/**
 * When a page was published and modified, from the places where pages say so. Knows these places and which of them goes
 * before which; knows nothing of how a date is written (`dates.ts`), nor of how likely a line shows it (`visibleDate.ts`).
 */
import { dateInAddress, readStatedDate } from './dates.ts';
import type { StructuredData } from './jsonld.ts';
import type { Meta } from './snapshot.ts';
import { ENOUGH, PROMINENT, type ShownPage, SURE, visibleDate } from './visibleDate.ts';

export interface Publication {
  published: string | null;
  modified: string | null;
}

export interface DatedPage extends ShownPage {
  data: StructuredData;
  metas: readonly Meta[];
  address: string;
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
