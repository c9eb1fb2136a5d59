import { describe, expect, it } from 'vitest';
import { trackScale } from '../../src/chronology/track-scale';
import { dayByKeyboard } from '../../src/panels/time/track/day-by-keyboard';
import { eventAt } from '../../src/panels/time/track/event-at';
import { displayName } from '../../src/catalog/naming';
import { captions, eventItems } from '../../src/panels/time/track/track-items';
import { catalog } from '../fixtures';

const days = { first: '1992-01-01', last: '2026-11-28' };

describe('the date track', () => {
  it.each([
    ['ArrowRight', '2020-11-11'],
    ['ArrowDown', '2020-11-09'],
    ['PageUp', '2020-12-10'],
    ['PageDown', '2020-10-10'],
    ['Home', days.first],
    ['End', days.last],
    ['Enter', null],
  ])('goes by %s from 10 November 2020 to %s', (key, day) => {
    expect(dayByKeyboard(key, '2020-11-10', days)).toBe(day);
  });

  it('takes a press for the nearest event in reach, and for a day where there is none', () => {
    const scale = trackScale(days, catalog.atlas.knees);
    const events = eventItems(catalog);
    for (const pixels of [320, 1200])
      for (let at = 0; at <= pixels; at += 7) {
        const distances = events.map(({ day }) => Math.abs(scale.position(day) * pixels - at));
        const least = Math.min(...distances);
        const found = eventAt(events, scale, at / pixels, pixels);
        if (Math.abs(least - 4) < 1e-6) continue;
        expect(found === undefined).toBe(least > 4);
        if (found) expect(Math.abs(scale.position(found.day) * pixels - at)).toBeCloseTo(least);
      }
  });

  it('has captions in the language of the page alone: our own words, or else the name of the place', () => {
    const words = (language: 'en' | 'ru') =>
      captions({
        catalog,
        nameOf: ({ properties }) => displayName(properties.toponyms, { naming: 'mine', language }),
        foreign: (lang = 'en') => (lang === language ? undefined : lang),
      }).map((one) => one.words);
    expect(words('en').slice(0, 3)).toEqual([
      'Fighting begins',
      'The south, town by town',
      'Shusha / Shushi',
    ]);
    const russian = words('ru');
    expect(russian).toContain('Шуша / Шуши');
    const said = new Set([
      ...catalog.story.map(({ title }) => title),
      ...catalog.events.map(({ text }) => text),
    ]);
    expect(russian.filter((one) => said.has(one))).toEqual([]);
  });
});
