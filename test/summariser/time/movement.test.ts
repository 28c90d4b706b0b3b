/** A time so long before or after another, and stretches by direction and by rank. Sentences written for this test. */
import { reads } from './read.ts';

reads('so long ago', [
  ['It rained a month ago.', '2016-05'],
  ['It rained six months ago.', '2015-12'],
  ['It rained a quarter ago.', '2016-Q1'],
  ['It rained half a year ago.', '2015-12'],
  ['It rained a century ago.', '19'],
  ['It rained 300 years ago.', '1716'],
  ['It rained a fortnight ago.', '2016-W22'],
  ['It will rain two days from now.', '2016-06-17'],
]);

reads('so long ago that only the length can be told', [
  ['It rained two millennia ago.', 'P2000Y'],
  ['It rained 5,000 years ago.', 'P5000Y'],
  ['It rained 3 hours ago.', 'PT3H'],
  ['It rained a weekend ago.', 'P1WE'],
  ['It rained two years and three months ago.', 'P2Y3M'],
  ['It rained several years ago.', 'PXY'],
]);

reads('so long ago, whatever was told', [
  ['He left in 2009. It closed three years ago.', '2009', '2013'],
  ['Three years later he died.', '2019'],
]);

reads('so long after what was told', [
  ['He left in May 2014. A year later he died.', '2014-05', '2015-05'],
  ['He left in May 2014. Two days later he died.', '2014-05', 'P2D'],
  ['He left in May 2014. A month earlier it rained.', '2014-05', '2014-04'],
  ['He left in the summer of 2014. A year later he died.', '2014-SU', '2015-SU'],
  ['He left in the first half of 2014. A year later he died.', '2014-H1', '2015-H1'],
  ['He left in 2014. A decade earlier he came.', '2014', '200'],
  ['He left in 2014. Two months later he died.', '2014', 'P2M'],
  ['He left on 3 May 2014. A week later he died.', '2014-05-03', '2014-W19'],
  ['He left on 31 January 2014. A month later he died.', '2014-01-31', '2014-02'],
  ['He left on 3 May 2014. Two weekends later he died.', '2014-05-03', 'P2WE'],
]);

reads('the one before or after what was told', [
  ['He left in 2014. The following year he died.', '2014', '2015'],
  ['He left in 2014. The previous year he came.', '2014', '2013'],
  ['He left in 2014. That year it rained.', '2014', '2014'],
  ['He left in May 2014. The following month he died.', '2014-05', '2014-06'],
  ['He left on 3 May 2014. The same day it rained.', '2014-05-03', '2014-05-03'],
  ['He left on 3 May 2014. That week it rained.', '2014-05-03', '2014-W18'],
  ['He left on 3 May 2014. That month it rained.', '2014-05-03', '2014-05'],
  ['He left on 3 May 2014. That Saturday it rained.', '2014-05-03', '2014-05-03'],
  ['He left on 3 May 2014. That Sunday it rained.', '2014-05-03', '2014-05-04'],
  // Which week nobody knows: surely none beside the publication.
  ['It began in May 2014. The previous week it rained.', '2014-05', 'XXXX-WXX'],
  ['It began in May 2014. That Sunday it rained.', '2014-05', '2016-06-12'],
  ['He left on 3 May 2014. The previous Friday it rained.', '2014-05-03', '2014-05-02'],
  ['He left on 3 May 2014. The following Saturday it rained.', '2014-05-03', '2014-05-10'],
  ['He left on 3 May 2004. The following May he died.', '2004-05-03', '2005-05'],
  ['He left on 3 May 2004. The previous May he came.', '2004-05-03', '2003-05'],
  ['He left on 3 May 2004. The following Christmas he died.', '2004-05-03', '2004-12-25'],
  ['He left on 3 May 2004. The previous winter he came.', '2004-05-03', '2003-WI'],
  ['It rained the previous week.', '2016-W23'],
  ['It rained on the previous Friday.', '2016-06-10'],
  ['It will rain the following Friday.', '2016-06-17'],
]);

reads('a stretch beside the one of publication', [
  ['It rained last quarter.', '2016-Q1'],
  ['It will rain next quarter.', '2016-Q3'],
  ['It rained this quarter.', '2016-Q2'],
  ['It will rain next century.', '21'],
  ['It rained last millennium.', '1'],
  ['It rained this millennium.', '2'],
  ['It rained in the last century.', '19'],
  ['It rained this week.', '2016-W24'],
  ['It rained last weekend.', '2016-W23-WE'],
  ['It will rain next weekend.', '2016-W25-WE'],
]);
reads(
  'at the turn of the year',
  [
    ['It rained this week.', '2015-W53'],
    ['It rained last weekend.', '2015-W52-WE'],
    ['It rained last month.', '2015-12'],
    ['It rained last quarter.', '2015-Q4'],
    ['It rained this winter.', '2015-WI'],
    ['It rained last winter.', '2014-WI'],
    ['It will rain next winter.', '2016-WI'],
  ],
  { publishedTime: '2016-01-03' },
);
reads(
  'of no known day',
  [
    ['It rained last week.', 'XXXX-WXX'],
    ['It rained last weekend.', 'XXXX-WXX-WE'],
    ['It rained last month.', 'XXXX-XX'],
    ['It rained last year.', 'XXXX'],
    ['It rained last quarter.'],
  ],
  { publishedTime: null },
);

reads('by rank', [
  ['It rained in the last week of May 2015.', '2015-W22'],
  ['It rained in the first week of May 2015.', '2015-W19'],
  ['It rained in the fourth week of May 2015.', '2015-W22'],
  ['It rained in the sixth week of May 2015.'],
  ['It rained on the first day of May 2015.', '2015-05-01'],
  ['It rained on the last day of May 2015.', '2015-05-31'],
  ['It rained on the last day of February 2016.', '2016-02-29'],
  ['It rained on the third day of May 2015.', '2015-05-03'],
  ['It rained on the 32nd day of May 2015.'],
  ['It rained on the first weekend of May 2015.', '2015-W18-WE'],
  ['It rained on the last weekend of May 2015.', '2015-W22-WE'],
  ['It rained on the second weekend of May 2015.', '2015-W19-WE'],
  ['It rained in the last quarter of 2015.', '2015-Q4'],
  ['It rained in the fifth quarter of 2015.'],
  ['It rained in the second half of 2015.', '2015-H2'],
  ['It rained in the last month of 2015.', '2015-12'],
  ['It rained in the second month of 2015.', '2015-02'],
  ['It rained in the first decade of the century.', '200'],
  ['It rained in the second quarter.', '2016-Q2'],
  ['It will rain in the fourth quarter.', '2016-Q4'],
  ['It rained in the second quarter of last year.', '2015-Q2'],
  ['It rained in the first week of last month.', '2016-W18'],
  ['It will rain in the first week of next month.', '2016-W27'],
  ['It rained on the last Monday of May 2015.', '2015-05-25'],
  ['It rained on the fifth Friday of May 2015.', '2015-05-29'],
  ['It rained on the fifth Monday of May 2015.'],
  ['It rained on the last day of last week.', '2016-06-12'],
  ['It rained on the last day of last weekend.', '2016-06-12'],
  ['It rained in the second hour of the day.'],
  ["It rained in last year's fourth quarter.", '2015-Q4'],
]);
reads('the quarter that begins today', [['It rained in the third quarter.', '2016-Q3']], {
  publishedTime: '2016-07-01',
});
reads(
  'the half of a year in Spanish',
  [
    ['Llovió el semestre pasado.', '2015-H2'],
    ['Llovió este semestre.', '2016-H1'],
    ['Lloverá el próximo semestre.', '2016-H2'],
    ['Llovió en el primer semestre.', '2016-H1'],
    ['Llovió en el segundo semestre.', '2015-H2'],
    ['Lloverá en el segundo semestre.', '2016-H2'],
  ],
  { language: 'es' },
);
reads('the second half of a year', [['Llovió este semestre.', '2016-H2']], {
  language: 'es',
  publishedTime: '2016-10-05',
});
reads(
  'a decade of no century',
  [
    ['They met in the twenties.', '202'],
    ['They met in the forties.', '204'],
    ['They met in the fifties.', '195'],
  ],
  { publishedTime: '2040-01-10' },
);
