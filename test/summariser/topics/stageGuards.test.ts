/** What makes a stage doubtful, and which of several stages is told: English texts written for this test. */
import { describe, expect, it } from 'vitest';
import { tell } from './reading.ts';

type Case = readonly [text: string, stage: string | null];

const stageOf = (text: string, title: string | null = null): string | null => tell('en', title, text).stage;

/** Words of a text that say nothing of crime or law. */
const filler = (words: number): string => 'It was a long and quiet story of bread and rain there. '.repeat(words / 11);

describe('a doubt', () => {
  const DOUBTS: readonly Case[] = [
    ['A man was jailed for theft on Friday, and police say others could follow.', 'sentence'],
    ['Police arrested a man over a theft, not a woman.', 'arrest'],
    ['The police had said never. Arrested were men of a gang.', 'arrest'],
    ['The officer, previously convicted of fraud, spoke to police.', null],
    ['A man convicted years ago spoke to police about the crime.', null],
    ['The previous mayor saw how police arrested him for theft.', 'arrest'],
    ['If police are right, he will be charged with theft.', null],
    ['Never has a court jailed a suspect.', null],
    ['No court of this land has, as police recall, jailed a suspect.', 'sentence'],
  ];

  it.each(DOUBTS)('%s', (text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });

  it('in the headline leaves the word to the text', () => {
    const text = 'Police arrested a suspect over a theft. In another case a court jailed a driver.';
    expect(stageOf(text, 'Suspect could be jailed')).toBe('arrest');
    expect(stageOf(text, 'Driver jailed')).toBe('sentence');
  });
});

describe('of several stages', () => {
  const SEVERAL: readonly Case[] = [
    ['Police are investigating a theft. A man was arrested.', 'arrest'],
    ['Police arrested a man over theft. The court convicted another.', 'arrest'],
    ['Police arrested and charged a man over theft.', 'charge'],
    ['Police arrested and charged three men over theft.', 'charge'],
    ['Two men were arrested and three men were charged over theft, police said.', 'arrest'],
    ['Police arrested two, and prosecutors indicted three, over theft.', 'arrest'],
    ['5 were arrested and 2 were charged over theft, police said.', 'arrest'],
    ['Police said 5 arrested and 2 charged over theft.', 'arrest'],
    ['Police arrested 5, and prosecutors indicted 2, over theft.', 'arrest'],
  ];

  it.each(SEVERAL)('%s', (text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });

  it('one that only the headline has is not told', () => {
    expect(stageOf('Police arrested three men over theft.', 'Three jailed')).toBe('arrest');
  });

  it('an investigation in the headline does not hide an arrest', () => {
    const text = 'Police arrested a man over theft. The investigation goes on.';
    expect(stageOf(text, 'Investigation into theft')).toBe('arrest');
  });

  it('the words that say it are those of the text, whole', () => {
    expect(tell('en', null, 'A driver was found guilty of theft by a court.').stageWords).toBe('found guilty');
  });
});

describe('far down in a long text', () => {
  const POLICE = 'The police band and the court choir came. ';

  it.each([
    ['a single stage is passing', 'One guest was arrested.', null],
    ['a stage said twice is not', 'One guest was arrested. The arrest was quick.', 'arrest'],
    ['two stages said once each are', 'One guest was arrested. One singer was jailed.', null],
  ])('%s', (_, end, stage) => {
    expect(stageOf(`${POLICE}${filler(220)}${end}`)).toBe(stage);
  });

  it('a single stage before the middle is not', () => {
    expect(stageOf(`${POLICE}${filler(132)}One guest was arrested. ${filler(330)}`)).toBe('arrest');
  });
});

describe('an investigation', () => {
  const MUCH = 'Police, detectives, a judge and a prosecutor spoke. ';

  it.each([
    ['is told by a short text with police and crime', 'Police are investigating a theft.', 'investigation'],
    ['is not told by a short text without', 'Teachers are investigating a smell.', null],
    ['needs more of a long text', `Police are investigating a theft. ${filler(143)}`, null],
    ['is told by a long text with enough', `${MUCH}They are investigating a fire. ${filler(143)}`, 'investigation'],
    ['far down is passing', `${MUCH}${filler(143)}They are investigating a fire.`, null],
    [
      'is told beside a passing arrest',
      `${MUCH}They are investigating a fire. ${filler(253)}One guest was arrested.`,
      'investigation',
    ],
  ])('%s', (_, text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });
});
