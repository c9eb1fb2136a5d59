import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../src/chronology/calendar';
import { en } from '../../words';
import { changeDays, lastChange } from '../../../src/map/style/change-days';
import { buildStyle } from '../../../src/map/style/build-style';
import { catalog } from '../../fixtures';

const style = buildStyle(catalog, { background: null, fonts: './' }, en);
const changes = changeDays(style);
const features = Object.values(style.sources).flatMap((source) =>
  source.type === 'geojson' && typeof source.data === 'object'
    ? (source.data as GeoJSON.FeatureCollection).features
    : [],
);
const thereOn = (day: string) =>
  features.flatMap(({ properties }, index) => {
    const { first, last } = properties as { first: string; last: string };
    return first <= day && day <= last ? [index] : [];
  });

describe('the days on which the picture changes', () => {
  it('draw what every other day until the next one would draw', () => {
    const span = { min: dayNumber('1992-01-01'), max: dayNumber('2026-11-23') };
    fc.assert(
      fc.property(fc.integer(span), (number) => {
        const day = dayOfNumber(number);
        expect(thereOn(lastChange(changes, day))).toEqual(thereOn(day));
      }),
    );
  });

  it('are few: a hand on the slider draws the map anew on one day of fifty', () => {
    const all = dayNumber('2026-11-23') - dayNumber('1992-01-01');
    expect(changes.length).toBeLessThan(all / 50);
    expect(changes).toContain('2020-11-20');
    expect(changes).toContain('2022-08-30');
  });
});
