/** Whether "today" is the day of publication or these times. Sentences written for this test. */
import { expect, it } from 'vitest';
import { valuesOf } from './read.ts';

/** So many sentences that name no day. */
const essay = (sentences: number) => 'People write letters. '.repeat(sentences);

it.each<[string, number, string, string[]]>([
  ['is the day in a short text', 0, 'Today they send messages.', ['2016-06-15']],
  ['and in one of fourteen sentences', 13, 'Today they send messages.', ['2016-06-15']],
  ['is these times in a longer one', 14, 'Today they send messages.', ['PRESENT_REF']],
  ['unless it names a day of the week', 16, 'They met on Monday. Today they write.', ['2016-06-13', '2016-06-15']],
  ['or yesterday', 16, 'It rained yesterday. Today they write.', ['2016-06-14', '2016-06-15']],
  ['a date alone is none', 16, 'They met on Tuesday, 3 May 2016. Today they write.', ['2016-05-03', 'PRESENT_REF']],
  ['nor is a day that comes again', 16, 'They meet every Monday. Today they write.', ['XXXX-WXX-1', 'PRESENT_REF']],
  ['an hour beside it makes it a day', 16, 'They meet today at 5 p.m.', ['2016-06-15T17:00']],
  ['and so does a part of the day', 16, 'They meet this morning.', ['2016-06-15TMO']],
  ['and no other date becomes these times', 16, 'In 2014 they wrote.', ['2014']],
])('"today" %s (after %i sentences: %s)', (_, sentences, text, values) => {
  expect(valuesOf(essay(sentences) + text)).toEqual(values);
});
