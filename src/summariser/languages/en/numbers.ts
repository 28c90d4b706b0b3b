/** Numbers in English. */
import type { NumberLanguage } from '../../numbers/language.ts';

export const numbers: NumberLanguage = {
  decimal: ".",
  values: { "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "one": 1, "twenty": 20, "thirty": 30, "forty|fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90 },
  multipliers: { "dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7 },
  hundredsJoiners: "and",
  andAHalf: "and a half|and one half|and-a-half",
  half: "half a|half an|half-a|half",
  fractions: { "thirds": 1 / 3, "quarters": 0.25, "fifths": 0.2, "sixths": 1 / 6, "sevenths": 1 / 7, "eighths": 0.125, "ninths": 1 / 9, "tenths": 0.1 },
  oneFractions: { "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1 },
  of: "of",
  ordinals: { "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000 },
  ordinalSuffixes: "st|nd|rd|th",
  articles: "a|an|one",
  vague: { "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1e3, "tens of thousands": 1e4, "hundreds of thousands": 1e5, "millions": 1e6, "tens of millions": 1e7, "hundreds of millions": 1e8, "billions": 1e9, "trillions": 1e12 },
  suffixes: { "bn": 1e9, "tn": 1e12, "mn": 1e6, "mln": 1e6, "trn": 1e12 },
  weakSuffixes: { "m": 1e6, "b": 1e9, "k": 1e3, "t": 1e12 },
};
