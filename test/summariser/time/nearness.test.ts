/** Which May, which Monday, which Christmas: by tense, direction and nearness. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { reads, valuesOf } from './read.ts';

reads('a date without a year', [
  ['It closed on 10 September.', '2016-09-10'],
  ['It closed on 20 September.', '2015-09-20'],
  ['It closed in July.', '2016-07'],
  ['It closed in August.', '2015-08'],
  ['It will close in May.', '2016-05'],
  ['It will close in March.', '2017-03'],
  ['He will leave on 1 May.', '2016-05-01'],
  ['It opened in December.', '2015-12'],
  ['It opens this May.', '2016-05'],
  ['He leaves this December.', '2016-12'],
  ['He left this January.', '2016-01'],
  ['It opened last July.', '2015-07'],
  ['It will open next June.', '2017-06'],
  ['It will open next July.', '2016-07'],
  ['It opened on Tuesday 3 May.', '2016-05-03'],
  ['It opened on Sunday, May 3.', '2015-05-03'],
  ['It opened on Friday, June 17.', '2016-06-17'],
]);

reads('a day of the week', [
  ['He left this Monday.', '2016-06-13'],
  ['He left this Wednesday.', '2016-06-15'],
  ['He leaves this Monday.', '2016-06-20'],
  ['He left next Wednesday.', '2016-06-22'],
  ['He left last Wednesday.', '2016-06-08'],
  ['He left the previous Wednesday.', '2016-06-08'],
  ['He leaves the following Wednesday.', '2016-06-22'],
  // A Saturday was told, and this is another one.
  ['It was founded on 3 May 2014. On Saturday it closed.', '2014-05-03', '2016-06-11'],
  ['He will leave on Monday next week.', '2016-06-20'],
]);

reads('a day of the month', [
  ['He left on the 20th.', '2016-06-20'],
  ['He left on the 31st.', '2016-05-31'],
  ['He will leave on the 10th.', '2016-06-10'],
  ['He will leave on the 3rd of next month.', '2016-07-03'],
  ['He left on the 10th of last month.', '2016-05-10'],
  ['He came on 3 May 2014 and left on the 2nd of the following month.', '2014-05-03', '2014-06-02'],
  ['He left on the third of May.', '2016-05-03'],
  ['He left on the thirty-first of May.', '2016-05-31'],
  // Three weeks before, though the month is this one.
  ['He left last June 3.', '2016-06-03'],
]);
reads('a day of the month that is about to begin', [['He leaves on the 1st.', '2016-07-01']], {
  publishedTime: '2016-06-29',
});

reads('a holiday', [
  ['They met last Christmas.', '2015-12-25'],
  ['They will meet next Christmas.', '2016-12-25'],
  ['They will meet at Christmas.', '2016-12-25'],
  ['They met at Easter.', '2016-03-27'],
  ['They met on Easter Monday.', '2016-03-28'],
  ['They met on Thanksgiving.', '2015-11-26'],
  ['They met on Memorial Day.', '2016-05-30'],
  ['They met at Easter last year.', '2015-04-05'],
  ['They met in May 2010, and again at Christmas of that year.', '2010-05', '2010-12-25'],
]);
reads('a holiday of no known year', [['They met at Easter.'], ['They met on Christmas Eve.', 'XXXX-12-24']], {
  publishedTime: null,
});

reads('the weekend that is near', [['It rained at the weekend.', '2016-W24-WE']], { publishedTime: '2016-06-17' });
reads('the weekend that is now', [['It rained at the weekend.', '2016-W24-WE']], { publishedTime: '2016-06-19' });

reads('the tense of the clause', [
  ['They waited until Monday.', '2016-06-13'],
  ['Until Monday they had waited.', '2016-06-13'],
  ['They wait until Monday.', '2016-06-20'],
  ['It was agreed that he leaves by Monday.', '2016-06-20'],
  ['The bill is due to be published on Monday.', '2016-06-20'],
  ['The plan was praised and he will leave on Monday.', '2016-06-20'],
  ['He left; the plan will be read on Monday.', '2016-06-20'],
  ['He said, on Monday, that he will leave.', '2016-06-13'],
  ['He will speak, the mayor said on Monday.', '2016-06-13'],
  ['On Monday he will leave.', '2016-06-20'],
  ['Monday was wet, and it will snow.', '2016-06-13'],
  ['It will snow. On Monday it rained.', '2016-06-13'],
]);

reads('two that lend each other what they lack', [
  ['It ran from December to March.', '2015-12', '2016-03'],
  ['It ran from 3 to 5 May.', '2016-05-03', '2016-05-05'],
  ['It ran from May 3 to June 5, 2015.', '2015-05-03', '2015-06-05'],
  ['It ran from May 3 to 5.', '2016-05-03', '2016-05-05'],
  ['It lasts between two and three years.', 'P2Y', 'P3Y'],
  ['They met from 9 a.m. to 5 p.m.', '2016-06-15T09:00', '2016-06-15T17:00'],
  ['It ran from 28 December to 3 January 2015.', '2014-12-28', '2015-01-03'],
  ['It ran from November to December 2015.', '2015-11', '2015-12'],
  ['It ran from May 2014 to June 2015.', '2014-05', '2015-06'],
]);

reads('an hour of a day', [
  ['They met at 5:30 on Monday afternoon.', '2016-06-13T17:30'],
  ['They met at 5:30 yesterday afternoon.', '2016-06-14T17:30'],
  ['They met at 5:30 in the afternoon on Monday.', '2016-06-13T17:30'],
  ['They met at 3 in the afternoon.', '2016-06-15T15:00'],
  ['They met at 9 in the morning.', '2016-06-15T09:00'],
  ['They met at midnight on Monday.', '2016-06-13T24:00'],
  ['They met at a quarter past five p.m.', '2016-06-15T17:15'],
  ['They met at 5:30 p.m. GMT on Monday.', '2016-06-13T17:30Z'],
  ['They met at 17:30 UTC on Monday.', '2016-06-13T17:30Z'],
  ['They met at 10:35 a.m. (local time) Friday.', '2016-06-10T10:35', '2016-06-10'],
  ['He was seen at noon and left yesterday.', '2016-06-14T12:00', '2016-06-14'],
  ['He was seen at noon in May.', '2016-06-15T12:00', '2016-05'],
  ['He was seen at noon. On 3 May 2015 he left.', '2016-06-15T12:00', '2015-05-03'],
  ['It rained on the morning of 3 May 2015.', '2015-05-03TMO'],
  ['It began at 5:30 on the afternoon of 3 May 2015.', '2015-05-03T17:30'],
  ['They met at 1 p.m. on Monday.', '2016-06-13T13:00'],
  // Three dates within reach: the hour is of the day that is told in its sentence, else of the one that follows.
  ['On 3 May 2015, after a dry April 2015, it burned at noon.', '2015-05-03', '2015-04', '2015-05-03T12:00'],
  ['On 3 May 2015 it burned at noon, and again on 5 May 2015.', '2015-05-03', '2015-05-03T12:00', '2015-05-05'],
  ['It burned in May 2015. It rained at noon.', '2015-05', '2016-06-15T12:00'],
  ['It rained. It snowed. He left on 3 May 2015. At noon he was seen.', '2015-05-03', '2015-05-03T12:00'],
  ['He was seen at noon; they meet every Monday.', '2016-06-15T12:00', 'XXXX-WXX-1'],
]);

reads('an hour of the night', [
  ["They met at 9 o'clock at night.", '2016-06-15T21:00'],
  ['They met at ten at night.', '2016-06-15T22:00'],
  ['They met at 10:59 at night on Monday.', '2016-06-13T22:59'],
  ['They met at 4 in the night.', '2016-06-15T04:00'],
  ['They met at 5 in the night.', '2016-06-15T17:00'],
  ['They met at 2.30 a.m. on Saturday night.', '2016-06-11T02:30'],
]);
reads(
  'an hour of the night in Spanish',
  [
    ['Empezó a las doce de la noche.', '2016-06-15T24:00'],
    ['Empezó a las doce y media de la noche.', '2016-06-15T00:30'],
    ['Empezó a las doce menos cuarto de la noche.', '2016-06-15T23:45'],
    ['Empezó a las doce y media de la mañana.', '2016-06-15T12:30'],
    ['Empezó a las cero horas.', '2016-06-15T00:00'],
    ['Empezó a las trece y media.', '2016-06-15T13:30'],
  ],
  { language: 'es' },
);
reads(
  'an hour of the night in German',
  [
    ['Es begann um 12 Uhr nachts.', '2016-06-15T24:00'],
    ['Es begann um 23 Uhr nachts.', '2016-06-15T23:00'],
  ],
  { language: 'de' },
);

reads('what comes again', [
  ['They meet every Tuesday morning.', 'XXXX-WXX-2TMO'],
  ['They meet at weekends.', 'XXXX-WXX-WE'],
  ['They meet every three months.', 'P3M'],
  ['They meet every spring.', 'XXXX-SP'],
  ['They meet every other month.', 'P2M'],
  ['They meet every other Monday.', 'XXXX-WXX-1'],
]);

describe('the day of publication', () => {
  it.each([
    ['2016', 'XXXX-XX-XX'],
    ['2016-06', 'XXXX-XX-XX'],
    ['2016-13', 'XXXX-XX-XX'],
    ['2016-02-30', 'XXXX-XX-XX'],
    ['2016-06-15T23:30:00Z', '2016-06-14'],
    ['June 2016', 'XXXX-XX-XX'],
    ['x2016-06-15', 'XXXX-XX-XX'],
  ])('stated as %s', (publishedTime, yesterday) => {
    expect(valuesOf('It rained yesterday.', { publishedTime })).toEqual([yesterday]);
  });
});
