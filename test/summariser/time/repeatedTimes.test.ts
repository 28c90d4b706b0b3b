/** Times of day on days that come again: sets, and no events. */
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../timeline/read.ts';
import { read } from './read.ts';

const shown = (text: string, language: string) => read(text, { language }).map(({ type, value }) => `${type} ${value}`);

describe('a time of a repeated day', () => {
  it.each([
    ['en', 'They meet every Monday at noon.', ['SET XXXX-WXX-1', 'SET XXXX-WXX-1T12:00']],
    ['en', 'They meet on Mondays, at 6 pm.', ['SET XXXX-WXX-1', 'SET XXXX-WXX-1T18:00']],
    ['en', 'Every day at 7 am the bell rings.', ['SET P1D', 'SET XXXX-XX-XXT07:00']],
    ['en', 'The hall is open at 9 am every Saturday.', ['SET XXXX-WXX-6T09:00', 'SET XXXX-WXX-6']],
    ['es', 'Se reúnen los lunes a mediodía.', ['SET XXXX-WXX-1', 'SET XXXX-WXX-1T12:00']],
    ['ca', 'Es reuneixen cada dilluns a migdia.', ['SET XXXX-WXX-1', 'SET XXXX-WXX-1T12:00']],
    ['fr', 'Ils se réunissent chaque lundi à 18 heures.', ['SET XXXX-WXX-1', 'SET XXXX-WXX-1T18:00']],
    ['de', 'Sie treffen sich jeden Montag um 18 Uhr.', ['SET XXXX-WXX-1', 'SET XXXX-WXX-1T18:00']],
    ['it', 'Si riuniscono ogni lunedì a mezzogiorno.', ['SET XXXX-WXX-1', 'SET XXXX-WXX-1T12:00']],
    ['pt', 'Reúnem-se às segundas-feiras às 18 horas.', ['SET XXXX-WXX-1', 'SET XXXX-WXX-1T18:00']],
    ['nl', 'Ze komen elke maandag om 18 uur bijeen.', ['SET XXXX-WXX-1', 'SET XXXX-WXX-1T18:00']],
  ])('%s: %s', (code, text, expected) => {
    expect(shown(text, code)).toEqual(expected);
    expect(timelineOf(text, '2016-06-15', code).filter(({ kind }) => kind === 'event')).toEqual([]);
  });

  it.each([
    ['en', 'They meet every Monday; at noon on Tuesday the hall burned.', 'TIME 2016-06-14T12:00'],
    ['en', 'The daily briefing began at noon.', 'TIME 2016-06-15T12:00'],
    ['en', 'They met every year at noon.', 'TIME 2016-06-15T12:00'],
    // Another paragraph, and further off than two of one thought stand.
    ['en', 'The market is held every Monday\n\nAt noon the hall burned.', 'TIME 2016-06-15T12:00'],
    ['en', 'The market is held every Monday, but then, here, at noon, it was shut.', 'TIME 2016-06-15T12:00'],
  ])('%s: but not in "%s"', (code, text, expected) => {
    expect(shown(text, code)).toContain(expected);
  });
});
