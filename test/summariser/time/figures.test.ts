/** What a figure may be: a year, a decade, a century, an hour, or none of these. Sentences written for this test. */
import { reads } from './read.ts';

reads('a year', [
  ['It ran in 2014-2015.', '2014', '2015'],
  ['It ran from 1998–2001.', '1998', '2001'],
  ['In 1998 250 people came.', '1998'],
  ['The war of 1842 was long.', '1842'],
  ['It was built in 1842 by monks.', '1842'],
  ['It opened in 1842.', '1842'],
  ['It opened in 1000.', '1000'],
  ['It closed in 2199.', '2199'],
  ['It burned in 1998, 1999 and 2000.', '1998', '1999', '2000'],
  ["It sailed in '98 and in ’49.", '1998', '2049'],
]);

reads('no year', [
  ['Room 15 costs $15 on the web.'],
  ['It cost €1998 in all.'],
  ['It cost 1998 € in all.'],
  ['It rose by 1998 % in all.'],
  ['It rose by 1998% in all.'],
  ['The Expo-2000 opened.'],
  ['It ran in 2014/15.'],
  ['Call 1998 2001 2015.'],
  ['It cost 1,998 in all.'],
  ['It was 3.1998 long.'],
  ['It closed in 2200.'],
  ['It closed in 0999.'],
  ['The code is A1998 and 1998B.'],
  ['It weighs 1998.5 grams and has 1998:3 parts.'],
  ['It ran in 14-2015 and on 12/2015.'],
  ['It was 2015° warm.'],
  ['In 1842 250 people came.'],
  ['In 2015 2500 people came.'],
  ["They said 'in 98' and ''98."],
  ['See page #1998 or @1998.'],
]);

reads('a day', [
  ['It was the 3rd May 2015.', '2015-05-03'],
  ['They met on 45 May 2015.', '2015-05'],
  ['They met on 0 May 2015.', '2015-05'],
  ['They met on 3% May 2015.', '2015-05'],
  ['It ran in Ab-15 May 2015.', '2015-05-15'],
]);

reads('a decade', [
  ["They met in the '90s.", '199'],
  ["They met in the 1990's.", '199'],
  ['They met in the 1800s and the 90s.', '180', '199'],
  ['They met in the twenties.', '192'],
  ['They met in the 2010s.', '201'],
  ['They met in the sixties.', '196'],
  ['They met in the 1995s.'],
  ['They met in the 95s.'],
  ['They met in the 2200s.'],
]);
reads(
  'a decade or a day in Spanish',
  [
    ['Llovía en los años 90.', '199'],
    ['Llovía en los años 95.', 'PXY'],
    ['Llovía en la década de 1990.', '199'],
    ['Llovía en la década de 1995.', '1995'],
    ['Llovió el 12, dicen.', '2016-06-12'],
  ],
  { language: 'es' },
);
reads('a decade in German', [['In den 90ern und den 1980er Jahren regnete es.', '199', '198']], { language: 'de' });

reads(
  'a century',
  [
    ['En el siglo XIX llovía.', '18'],
    ['En el siglo XXX lloverá.', '29'],
    ['En el siglo IV llovía.', '03'],
    ['En el siglo IX llovía.', '08'],
    ['En el siglo XIV llovía.', '13'],
    ['En el siglo V llovía.', '04'],
    ['En el siglo VIII llovía.', '07'],
    ['En el siglo XVIII llovía.', '17'],
    ['En el siglo IIII llovía.'],
    ['En el siglo XIXe llovía.'],
    ['En el siglo Xavier llovía.'],
  ],
  { language: 'es' },
);
reads('a century in English', [
  ['It rained in the 1st century.', '00'],
  ['It rained in the 21st century.', '20'],
  ['It rained in the 31st century.'],
]);

reads('an hour', [
  ['They met at 15:30:20.', '2016-06-15T15:30'],
  ['They met at 24:00.', '2016-06-15T24:00'],
  ['They met at 0:15.', '2016-06-15T00:15'],
  ['They met at 9:30am and 5pm.', '2016-06-15T09:30', '2016-06-15T17:00'],
  ['They met at 12 a.m. on Monday.', '2016-06-13T00:00'],
  ['They met at 12 p.m. on Monday.', '2016-06-13T12:00'],
  ['They met at 5.30 p.m. on Monday.', '2016-06-13T17:30'],
  ['They met from 10:00-11:30.', '2016-06-15T10:00', '2016-06-15T11:30'],
]);

reads('no hour', [
  ['They met at 15:75.'],
  ['They met at 5;30 or 10,30.'],
  ["They met at 34 o'clock."],
  ['They met at 30 p.m. on Monday.', '2016-06-13'],
  ['They met at 25:30.'],
  ['They met at 24:30.'],
  ['They met at 15:30%.'],
  ['They met at 15:3.'],
  ['They met at 15: 30.'],
  ['Madrid won 3:2.'],
  ['They met at 13 p.m. on Monday.'],
  ['They met at 0 a.m. on Monday.'],
  ['They met at 5:60 p.m.'],
  ['The verse is 15:30:20:10.'],
  ['It took 10:30/12 of it.'],
]);

reads(
  'an hour in French',
  [
    ['Ils sont partis à 14h30.', '2016-06-15T14:30'],
    ['Ils sont partis à 14 h 30.', '2016-06-15T14:30'],
    ['Ils sont partis à 14h.', '2016-06-15T14:00'],
    ['Ils sont partis à 14h60.', '2016-06-15T14:00'],
    ['Ils sont partis à 14m30.'],
    ['Ils sont partis à 14h75.', '2016-06-15T14:00'],
    ['Ils sont partis à 14h305.', '2016-06-15T14:00'],
    ['Ils sont partis à 14 heures 30.', '2016-06-15T14:30'],
    ['Ils sont partis à 14 heures 60.', '2016-06-15T14:00'],
    ['Ils sont partis à 14 heures 5.', '2016-06-15T14:00'],
    ['Ils sont partis à 24 heures.', '2016-06-15T24:00'],
    ['Ils sont partis le 3 mai 98.', '1998-05-03'],
  ],
  { language: 'fr' },
);
