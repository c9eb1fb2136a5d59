import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../../src/chronology/calendar';
import {
  dayAt,
  longestFilm,
  secondsOf,
  stillOn,
  stillsOf,
} from '../../../src/map/export/film-plan';
import { changeDays } from '../../../src/map/style/change-days';
import { filmSpan } from '../../../src/panels/share/picture/film-span';
import { picture } from '../../../src/i18n/en/picture';
import { en } from '../../words';
import { input } from './pictures';

const war = { first: '2020-09-01', last: '2021-01-10', daysPerSecond: 30 };
const changes = changeDays(input.style);
const days = { first: '1992-01-01', last: '2026-03-31' };

describe('the plan of a film', () => {
  it('begins and ends with its days, shows every day between them, and never goes back', () => {
    const shown: string[] = [];
    for (let at = 0; at <= secondsOf(war); at += 1 / 60) shown.push(dayAt(war, at));
    expect(shown[0]).toBe('2020-09-01');
    expect(shown.at(-1)).toBe('2021-01-10');
    expect([...shown].sort()).toEqual(shown);
    const wanted = dayNumber(war.last) - dayNumber(war.first) + 1;
    expect(new Set(shown).size).toBe(wanted);
  });

  it('stands still on the first and on the last day', () => {
    expect(dayAt(war, 0.9)).toBe(war.first);
    expect(dayAt(war, secondsOf(war) - 1.9)).toBe(war.last);
  });

  it('shows on each day the still of the last change up to it', () => {
    const stills = stillsOf(war, changes);
    expect(stills.length).toBeGreaterThan(20);
    for (let day = war.first; day <= war.last; day = addDays(day, 1)) {
      const slow = stills.findLastIndex((still) => still <= day);
      expect(stillOn(stills, day), day).toBe(slow);
    }
  });

  it('reads typed days, and says in a sentence why there is no film', () => {
    const words = picture.film;
    const read = (first: string, last: string, daysPerSecond = 30) =>
      filmSpan({ first, last, daysPerSecond }, days, words, en);
    expect(read('1 September 2020', '2021-01-10')).toEqual(war);
    expect(read('2021-01-10', '2020-09-01')).toBe(words.backwards);
    expect(read('2021-01-10', '2021-01-10')).toBe(words.backwards);
    expect(read('1992-01-01', '2026-03-31')).toBe(words.tooLong(longestFilm));
    expect(read('soon', '2021-01-10')).toContain('soon');
    expect(read('1950-01-01', '2021-01-10')).toContain('1 January 1992');
  });
});
