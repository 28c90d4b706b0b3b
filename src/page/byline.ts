/** Who wrote a page. Knows where pages name authors and what stands around a name; knows nothing of persons. */
import type { Block } from './blocks.ts';
import type { InertElement } from './inert.ts';
import { descendants } from './inertWalk.ts';
import type { StructuredData } from './jsonld.ts';
import type { Snapshot } from './snapshot.ts';
import { cleanLine, countWords, plain } from './strings.ts';
import { BYLINE_WORDS } from './vocabulary.ts';

const AUTHOR_METAS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'authors',
  'citation_author',
];

/** The names as the page states them, without "By"; null where it names none. `heading` is its place among the blocks. */
export function findByline(
  snapshot: Snapshot,
  data: StructuredData,
  meta: (...names: string[]) => string | null,
  blocks: readonly Block[],
  heading: number | null,
): string | null {
  const stated = (data.article?.authors ?? []).map(cleanName).filter((name) => name !== null);
  if (stated.length > 0) return cleanLine([...new Set(stated)].slice(0, 12).join(', '), 300);
  for (const name of AUTHOR_METAS) {
    const author = cleanName(meta(name));
    if (author) return author;
  }
  return markedAuthor(snapshot) ?? bylineNear(blocks, heading);
}

/** Elements that say that they hold the author. */
function markedAuthor(snapshot: Snapshot): string | null {
  const found: { name: string; rank: number }[] = [];
  for (const element of descendants(snapshot.document.body)) {
    const rank = authorRank(element);
    if (rank === 0 || element.textContent.length > 120) continue;
    if (/comment|related|sidebar|widget/i.test(`${element.parentNode?.className} ${element.parentNode?.id}`)) continue;
    const name = cleanName(element.textContent);
    if (name !== null) found.push({ name, rank });
    if (found.length > 20) break;
  }
  const best = Math.max(0, ...found.map(({ rank }) => rank));
  const names = new Set(found.filter(({ rank }) => rank === best).map(({ name }) => name));
  return names.size === 0 ? null : best >= 3 ? [...names].slice(0, 3).join(', ') : ([...names][0] ?? null);
}

function authorRank(element: InertElement): number {
  if (/\bauthor\b/i.test(element.getAttribute('itemprop') ?? '')) return 4;
  if (/(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) return 3;
  const marks = `${element.className} ${element.id}`;
  if (/author-?_?name|byline-?_?(?:name|author)|(?:^|[\s_-])author(?:$|\s)/i.test(marks)) return 2;
  return /byline|(?:^|[\s_-])(?:author|writer|autor|auteur|autore)(?:$|[\s_-])/i.test(marks) ? 1 : 0;
}

/** A short line by the heading that begins with a word such as "By". */
function bylineNear(blocks: readonly Block[], heading: number | null): string | null {
  if (heading === null) return null;
  for (const { text } of blocks.slice(heading + 1, heading + 8)) {
    if (text.length > 100 || !/^(?:by|von|por|par)\s/i.test(text)) continue;
    const name = cleanName(text);
    if (name !== null && countWords(name) <= 6) return name;
  }
  return null;
}

/** A person's name without "By" before it and without a date, a role or an address behind it. */
function cleanName(value: string | null): string | null {
  const line = cleanLine(value, 200);
  if (line === null || /^(?:https?:)?\/\//.test(line) || /^@/.test(line)) return null;
  let name = (line.split(/ [|•·] | [–—-] |, (?=\d)/)[0] ?? '').trim();
  const lead = plain(name);
  const word = BYLINE_WORDS.find((candidate) => lead.startsWith(`${candidate} `) || lead.startsWith(`${candidate}: `));
  if (word) name = name.slice(word.length).replace(/^[\s:]{1,5}/, '');
  const digits = /\d/.exec(name);
  if (digits) name = name.slice(0, digits.index).trim();
  if (name.length < 3 || name.length > 120 || !/\p{L}/u.test(name) || countWords(name) > 14) return null;
  return name;
}
