/** What a count says of its figure: unit, comparison, range, rise and fall, and what is counted. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import type { Comparison, Value } from '../../../src/summariser/contract.ts';
import { read } from './read.ts';

const inOrder = (text: string, code = 'en') =>
  [...read(text, code).counts].sort((one, other) => one.start - other.start);

describe('the unit', () => {
  it.each<[string, (string | null)[]]>([
    ['Temperatures reached 30°C and 86 °F and 12 ° there.', ['degree Celsius', 'degree Fahrenheit', 'degree']],
    ['Temperatures reached 30 degrees Celsius and 12 degrees.', ['degree Celsius', 'degree']],
    ['It cost $5 million dollars.', ['USD']],
    ['It cost £20 pounds.', ['GBP']],
    ['It cost HK $3.7 billion.', ['HKD']],
    ['It cost A $5 fine.', ['USD']],
    ['It cost $A20 and US$30.', ['AUD', 'USD']],
    ['It cost EUR 30 and 40 EUR.', ['EUR', 'EUR']],
    ['It cost 30 euros per month.', ['EUR per month']],
    ['It cost €30/month.', ['EUR per month']],
    ['It went 50 miles an hour and 90 km/h.', ['mile per hour', 'kilometre per hour']],
    ['They ran 5 m and 12 g and 3 t.', ['metre', 'gram', 'tonne']],
    ['They ran 5m.', ['metre']],
    ['It rose 5 per cent a year.', ['percent']],
    ['A 12-mile road was closed.', ['mile']],
    ['The 12-year plan failed.', ['year']],
    ['They paid 7 % to 2.3 billion dollars.', ['percent', 'USD']],
    ['They found 12 boats.', [null]],
    ['It took 12+ hours.', ['hour']],
    ['They visited 40 US cities.', [null]],
    ['It was 30 ºC and 31ºC and 32º there.', ['degree Celsius', 'degree Celsius', 'degree']],
    ['They poured 5L of milk.', ['litre']],
    ['He got three C grades.', [null]],
    ['They sold 12 S models.', [null]],
  ])('%s', (text, units) => {
    expect(inOrder(text).map(({ unit }) => unit)).toEqual(units);
  });

  it.each([
    ['It cost $5 million dollars.', '$5 million dollars'],
    ['It cost HK $3.7 billion.', 'HK $3.7 billion'],
    ['It cost A $5 fine.', '$5'],
    ['It cost $A20.', '$A20'],
    ['It went 50 miles an hour.', '50 miles an hour'],
    ['It was 30 °C.', '30 °C'],
    ['It was 12 ° there.', '12 °'],
    ['It was 30° Celsius there.', '30° Celsius'],
    ['It was 86 °F there.', '86 °F'],
    ['Sales rose 5 % today.', '5 %'],
    ['It cost 5 € there.', '5 €'],
    ['It cost 40 US $ there.', '40 US $'],
    ['It cost EUR 30 there.', 'EUR 30'],
  ])('belongs to the words that are marked: %s', (text, marked) => {
    expect(read(text).counts[0]?.text).toBe(marked);
  });
});

describe('the comparison', () => {
  it.each<[string, Comparison[]]>([
    ['About the 30 boats they said nothing.', ['~']],
    ['There were ~30 boats and >40 cars and ≤5 vans.', ['~', '>', '<=']],
    ['There were over a 30 boats.', ['>']],
    ['There were 30 boats or more.', ['>=']],
    ['There were 30+ boats.', ['>=']],
    ['It took 12+ hours.', ['>=']],
    ['More than the 30 boats came.', ['>']],
    ['Over those 30 boats they said nothing.', ['=']],
    ['There were 30 + 5 boats.', ['=', '=']],
    ['It took three years or longer.', ['>=']],
    ['It took 30 minutes at most.', ['<=']],
    ['It lost just under 190 points, or 0.6%.', ['<', '<']],
    ['It has just under 296 hp (224 kW).', ['<', '<']],
    ['It has just under 296 hp and 224 kW.', ['<', '=']],
    ['It has just under 296 hp, or 224 boats.', ['<', '=']],
    ['It has just under 296 hp (224 hp).', ['<', '=']],
    ['It has just under 296 hp (224 kW or more).', ['<', '>=']],
    ['It ran at more than 90 km/h (56 mph / 81 knots).', ['>', '>', '>']],
    ['It holds boxes of up to 12 kg / 26 cm in size.', ['<=', '=']],
    ['It holds boxes (up to 12 kg; 26 cm) by day.', ['<=', '=']],
    ['It is at least 12 acres, or a field of 5 hectares.', ['>=', '=']],
    ['It lost at least 190 points; or 0.6%.', ['>=', '=']],
    ['More than half of the boats sank.', ['>']],
  ])('%s', (text, comparisons) => {
    expect(inOrder(text).map(({ comparison }) => comparison)).toEqual(comparisons);
  });
});

describe('a range', () => {
  it.each<[string, Value[]]>([
    ['Between 12-15 boats sank.', [[12, 15]]],
    ['They sell 12 to 15 boats.', [[12, 15]]],
    ['They paid $5 to $7 each.', [[5, 7]]],
    ['They paid $48,000 to $90,000 a year.', [[48_000, 90_000]]],
    ['They paid 7 % to 2.3 billion dollars.', [7, 2.3e9]],
    ['It fell by 1 to 2 degrees.', [[1, 2]]],
    ['It was down by 30 to 126.', [30, 126]],
    ['It is going from 0 to 62 mph.', [[0, 62]]],
    ['People between the ages of 40 and 60 came.', [[40, 60]]],
    ['They saw 12 or 15 boats.', [[12, 15]]],
    ['They saw 12 or two dozen boats.', [[12, 24]]],
    ['Between two dozen and 300 thousand came.', [[24, 300_000]]],
    ['Winds of 50 kilometres per hour to 60 kilometres per hour blew.', [[50, 60]]],
    ['They saw 3 or even 5 boats.', [3, 5]],
    ['It fell by 30-126 points.', [[30, 126]]],
    ['They paid $5 to 7.', [[5, 7]]],
    ['They moved 5 kg to 7 boats.', [5, 7]],
    ['The fare rose from $5 to $7.', [5, 7]],
    ['Sales rose. From 5 to 7 boats sank.', [[5, 7]]],
    ['That lies in between. Then 12 and 15 boats sank.', [12, 15]],
    ['They saw 3 and 5 boats.', [3, 5]],
    ['Two to three million people came.', [[2e6, 3e6]]],
    ['In three or four days it rained.', [[3, 4]]],
    [
      'Hundreds of people and thousands of dollars were lost.',
      [
        [100, 1000],
        [1000, 10_000],
      ],
    ],
    ['Dozens of boats sank.', [[12, 120]]],
  ])('%s', (text, values) => {
    expect(inOrder(text).map(({ value }) => value)).toEqual(values);
  });
});

describe('a rise or a fall', () => {
  it.each([
    ['It rose by 5%.', 'up'],
    ['It rose a further 3 %.', 'up'],
    ['It rose ~3 %.', 'up'],
    ['Output rose in this one very good year 3 %.', undefined],
    ['It rose, she said, 3 %.', undefined],
    ['Shares were up 3 % on the day.', 'up'],
    ['Shares were +3 % on the day.', 'up'],
    ['Shares made up 3 % of it.', undefined],
    ['One boat sank and 12 men died.', undefined],
    ['Net profit in the west of England fell 3 %.', 'down'],
  ])('%s', (text, trend) => {
    expect(inOrder(text).at(-1)?.trend).toBe(trend);
  });
});

describe('what is counted', () => {
  it.each([
    ['There were 30+ boats.', ['boats']],
    ['They saw three of the twelve boats.', ['boats', 'boats']],
    ['They saw 12 new red boats and left.', ['new red boats']],
    ['They saw 12 boats of the fleet.', ['boats']],
    ['They saw 12 compact discs and DVDs.', ['compact discs and DVDs']],
    ["They saw 12 boys and DVD's.", ["boys and DVD's"]],
    ['They saw 12 Kia and Hyundai cars.', ['Kia and Hyundai cars']],
    ['They saw 12 men and women in court.', ['men and women']],
    ['They saw 12 boats sink.', ['boats']],
    ['They built 12 new two-bedroom flats.', ['new two-bedroom flats']],
    ['They saw 3 and 5 boats.', ['boats', 'boats']],
    ['They arrested 21 smugglers in the Balearic Islands.', ['smugglers arrested']],
    ['56 men have been arrested in Spain.', ['men arrested in Spain']],
    ['56 men have been arrested in the Balearic Islands today.', ['men arrested in the Balearic Islands']],
    ['56 men, who have been arrested, spoke.', ['men']],
    ['56 men and they seized 173 drives.', ['men', 'drives seized']],
    ['Police seized home computers, 173 hard drives.', ['hard drives seized']],
    ['Police seized in 173 shops the drives.', ['shops']],
    ['Police said: 173 shops were seized.', ['shops seized']],
    ['At least 12 were killed and 35 wounded.', ['killed', 'wounded']],
    ['In all 12 soldiers were killed.', ['soldiers killed']],
    ['Police held 20 men, four of them in Bonn.', ['men', 'men in Bonn']],
    ['Police held 20 men. Four of them were jailed.', ['men', 'men jailed']],
    ['Police held 20 men. It rained. It snowed. Four of them were jailed.', ['men', 'jailed']],
    ['There were 412 people in nine countries, 27 of whom died.', ['people', 'countries', 'people died']],
    ['They found 50 million dollars in cash.', ['cash']],
    ['They found 50 million dollars in cash and gold.', ['cash and gold']],
    ['They found 50 million dollars in Spain.', ['dollars']],
    ['The estimated value is $4.3 million.', ['value']],
    ['Gusts exceeding 160 km/h hit the coast.', ['Gusts']],
    ['The company had a value of $16 billion.', ['value']],
    ['Net profit in the west of England fell 3 %.', ['Net profit']],
    ['The bridge, which is 300 metres long, closed.', ['metres']],
    ['With gusts of 160 km/h the storm came.', ['gusts']],
  ])('%s', (text, concepts) => {
    expect(inOrder(text).map(({ concept }) => concept)).toEqual(concepts);
  });
});

describe('the kind', () => {
  it.each([
    ['He is 34 years old.', ['34 age']],
    ['He got a four-year term in prison.', ['4 sentence']],
    ['It took four years. The prison was old.', ['4 duration']],
    ['The 12-year-old boy and a girl aged 9 were seen.', ['12 age', '9 age']],
    ['A man of 53 years was seen.', ['53 age']],
    ['Nora Vale, 34, and Paul Stone, 121, spoke.', ['34 age', '121 other']],
    ['Nora Vale, 34 boats, spoke.', ['34 objects']],
    ['NORA Vale 34 spoke.', ['34 other']],
    ['Manchester United, 34, won.', ['34 other']],
    ['At least 12 were killed.', ['12 people']],
    ['Twelve ferries were identified.', ['12 objects']],
    ['Twelve smugglers were jailed.', ['12 people']],
    ['Twelve were identified.', ['12 people']],
    ['He was sent to prison. Two years passed.', ['2 duration']],
    ['He was sentenced to four years.', ['4 sentence']],
    ['It took four years. Prison was not named.', ['4 duration']],
    ['They saw 12 police car lights.', ['12 objects']],
  ])('%s', (text, kinds) => {
    expect(inOrder(text).map(({ value, kind }) => `${String(value)} ${kind}`)).toEqual(kinds);
  });
});
