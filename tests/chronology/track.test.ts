import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOfNumber, daysOf } from '../../src/chronology/calendar';
import { labels, marks, ticks } from '../../src/chronology/track-marks';
import { closest, trackScale, windowShowing } from '../../src/chronology/track-scale';
import { catalog } from '../fixtures';

const days = { first: '1992-01-01', last: '2026-11-23' };
const { knees } = catalog.atlas;
const knee = knees.at(-1)?.day ?? '';
const whole = trackScale(days, knees);
const anyDay = fc
  .integer({ min: dayNumber(days.first), max: dayNumber(days.last) })
  .map((number) => dayOfNumber(number));
const dated = catalog.events.map((event) => ({
  id: event.id,
  day: daysOf(event).first,
  words: event.text,
}));

describe('the date track', () => {
  it('gives the days since September 2020 at least 80 % of its length', () => {
    expect(knee).toBe('2020-09-01');
    expect(whole.position(days.first)).toBe(0);
    expect(whole.position(days.last)).toBe(1);
    expect(1 - whole.position(knee)).toBeGreaterThanOrEqual(0.8);
  });

  it('gives the war of 1992 to 1994 more of it than the quiet years after', () => {
    const war = whole.position('1994-05-12');
    expect(war).toBeGreaterThan(0.09);
    expect(whole.position(knee) - war).toBeLessThan(0.07);
    // On a phone's track and on a desktop's: the events of three years must not become one mark.
    const early = dated.filter(({ day }) => day < '1995');
    expect(early.length).toBeGreaterThan(12);
    expect(marks(early, whole, 350).length).toBeGreaterThan(3);
    expect(marks(early, whole, 1300).length).toBeGreaterThanOrEqual(9);
  });

  it('is straight between its knees, also where the days begin after one', () => {
    const late = trackScale({ first: '2020-09-27', last: '2020-10-07' }, knees);
    expect(late.position('2020-10-02')).toBeCloseTo(0.5);
    expect(late.dayAt(0.3)).toBe('2020-09-30');
  });

  it('finds every day where it stands, at any zoom', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: closest }), (day, level) => {
        const scale = trackScale(days, knees, windowShowing(whole.position(day), level, 0));
        const at = scale.position(day);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
        expect(scale.dayAt(at)).toBe(day);
      }),
    );
  });

  it('runs forwards, and ends where the days end', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        fc.pre(day < days.last);
        expect(whole.position(addDays(day, 1))).toBeGreaterThan(whole.position(day));
      }),
    );
    expect(whole.dayAt(-0.5)).toBe(days.first);
    expect(whole.dayAt(1.5)).toBe(days.last);
  });

  it('moves its window only as far as it must to show the handle', () => {
    expect(windowShowing(0.5, 0, 0)).toEqual({ start: 0, width: 1 });
    expect(windowShowing(0.6, 1, 0.3)).toEqual({ start: 0.3, width: 0.5 });
    expect(windowShowing(0.9, 1, 0.3).start).toBeCloseTo(0.44);
    expect(windowShowing(1, 2, 0).start).toBe(0.75);
  });

  it('marks every event once, crowded ones together and taller', () => {
    const crowded = marks(dated, whole, 900);
    expect(crowded.flatMap(({ items }) => items)).toHaveLength(dated.length);
    expect(crowded.length).toBeLessThan(dated.length);
    crowded.slice(1).forEach(({ x }, index) => {
      expect(x - (crowded[index]?.x ?? 0)).toBeGreaterThanOrEqual(5);
    });
    expect(Math.max(...crowded.map(({ items }) => items.length))).toBeGreaterThan(3);
  });

  it('has more words the closer one looks, and never lets them meet', () => {
    const titles = catalog.story.map(({ id, date, title }) => ({ id, day: date, words: title }));
    const wordsAt = (level: number) => {
      const at = whole.position('2020-11-10');
      const scale = trackScale(days, knees, windowShowing(at, level, at - 2 ** -level / 2));
      const shown = labels([...titles, ...dated], scale, 900);
      const spans = shown.map(({ x, words, end }) => {
        const width = words.length * 5.9;
        return end ? [x - width, x] : [x, x + width];
      });
      for (const [left = 0, right = 0] of spans) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(900);
      }
      spans.slice(1).forEach(([left = 0], index) => {
        expect(left).toBeGreaterThan(spans[index]?.[1] ?? 0);
      });
      return shown.map(({ words }) => words);
    };
    expect(wordsAt(0)).toContain('Fighting begins');
    expect(wordsAt(0)).not.toContain('Aghdam / Akna handed over');
    expect(wordsAt(closest)).toContain('Aghdam / Akna handed over');
  });

  it('names years, and months where there is room', () => {
    const years = ticks(days, whole, 900).map(({ day }) => day);
    expect(years).toContain('1992-01-01');
    expect(years).toContain('2022-01-01');
    const near = trackScale(days, knees, windowShowing(whole.position('2022-08-27'), 5, 0.3));
    expect(ticks(days, near, 900).some(({ day }) => day.endsWith('-08-01'))).toBe(true);
  });

  it('has fewer words where letters are large, and they do not meet', () => {
    const scale = trackScale(days, knees, windowShowing(whole.position('2020-11-10'), 3, 0.3));
    const [usual, large] = [16, 32].map((rem) => labels(dated, scale, 900, { rem }));
    expect(large?.length).toBeGreaterThan(0);
    expect(large?.length).toBeLessThan(usual?.length ?? 0);
    const spans = (large ?? []).map(({ x, words, end }) => {
      const width = words.length * 11.8;
      return end ? [x - width, x] : [x, x + width];
    });
    spans.slice(1).forEach(([left = 0], index) => {
      expect(left).toBeGreaterThan(spans[index]?.[1] ?? 0);
    });
  });
});
