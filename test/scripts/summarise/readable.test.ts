import { expect, it } from 'vitest';
import { summaryOf } from '../../../scripts/summarise/answer.ts';
import { readable } from '../../../scripts/summarise/readable.ts';

const TITLE = 'Nine arrests over child sexual abuse material';
const TEXT = [
  'Police in Leeds arrested nine men on 3 May 2019.',
  'More than 150 officers took part. The arrests were made in Leeds (4), York (3) and Hull (1).',
  'The men are suspected of having shared child sexual abuse material.',
].join('\n\n');

const told = readable(summaryOf({ text: TEXT, lang: 'en', publishedTime: '2019-05-04', title: TITLE }, 'GB'));

it('begins with the title and what is known of the text', () => {
  expect(told.split('\n').slice(0, 3)).toEqual([TITLE, '2019-05-04 · en · 39 words', '']);
});

it('says of each figure how it compares, and of a list what it adds up to', () => {
  expect(told).toMatch(/^\* more than 150 officers$/m);
  expect(told).toMatch(/^ {2}.+: adds up to 8; the article says 9\n {4}Leeds 4, York 3, Hull 1$/m);
});

it('says when, in whose words', () => {
  expect(told).toMatch(/^\* 2019-05-03 “on 3 May 2019” {2}\S/m);
  expect(told).toMatch(/^. 2019-05-04 {2}Published$/m);
});

it('names the emergency number of the country before the services', () => {
  expect(told).toMatch(/^Reporting and support\n {2}Someone in danger now, in GB: 999\n {2}\S.*: .*https:/m);
});

it('leaves out sections that have nothing to show, and ends with a line feed', () => {
  const short = readable(summaryOf({ text: 'A bridge.', lang: 'en' }, null));
  expect(short).not.toMatch(/^(?:Numbers|Breakdowns|Topics|Countries|Legal stage|Reporting)/m);
  expect(short.endsWith('Made on this device. Nothing was sent.\n')).toBe(true);
  expect(told).toMatch(/^Topics\n/m);
});

it('says that a page is no article, and why', () => {
  expect(readable(summaryOf({ text: ' ' }, null))).toMatch(/^This does not look like an article \(no-text\)\.$/m);
});
