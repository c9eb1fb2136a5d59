import { describe, expect, it } from 'vitest';
import { Cube } from '../../src/archive/cube';
import { monthOfDay, undatedMonth, writeDay, writeMonth } from '../../src/archive/months';
import type { OpenedArchive } from '../../src/archive/open-archive';
import { Recent } from '../../src/archive/recent';
import { archiveFeatures, largest, smallest } from '../../src/map/archive/archive-features';
import { archiveKeyRows } from '../../src/map/overlay/archive-key-rows';
import { archiveSign } from '../../src/map/style/signs';
import { archiveExtent } from '../../src/map/archive/archive-extent';
import { barsPath, knob, monthX, yearMarks } from '../../src/panels/archive/month-bars';
import { placeNamed, type NamedPlace } from '../../src/reading/named-places';
import { ArchiveOnPage } from '../../src/state/archive.svelte';
import { catalog } from '../fixtures';
import { en } from '../words';

const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
/** The first day of a month, counted from 1970-01-01. */
const firstDay = (text: string) => Date.parse(`${text}-01`) / 86_400_000;

/** Goris in three months and once without a day, Shusha / Shushi and Armenia in one. */
const rows = [
  ['armenia', '2021-02', 50],
  ['goris', '2020-12', 4],
  ['goris', '2021-02', 16],
  ['goris', '2021-03', 1],
  ['goris', null, 7],
  ['shusha-shushi', '2021-02', 1],
] as const;
const cube = new Cube([
  {
    place: rows.map(([place]) => place),
    month: rows.map(([, text]) => (text === null ? null : firstDay(text))),
    mentions: rows.map(([, , mentions]) => mentions),
    articles: rows.map(() => 1),
  },
]);
const places = new Map(
  ['armenia', 'goris', 'shusha-shushi'].map((id) => [
    id,
    placeNamed(catalog, [], id) as NamedPlace,
  ]),
);

function opened(): ArchiveOnPage {
  const archive = new ArchiveOnPage();
  archive.show({ cube } as OpenedArchive, places);
  return archive;
}

const sizesOf = (archive: ArchiveOnPage) =>
  archive.sized.map(({ place, mentions }) => [place.id, mentions]);

describe('the archive on the page', () => {
  it('sizes the places of the chosen months, most mentions first', () => {
    const archive = opened();
    expect(archive.span).toEqual({ first: month('2020-12'), last: month('2021-03') });
    expect(sizesOf(archive)).toEqual([
      ['armenia', 50],
      ['goris', 21],
      ['shusha-shushi', 1],
    ]);
    archive.choose(month('2021-01'), month('2020-01'));
    expect(sizesOf(archive)).toEqual([['goris', 4]]);
    archive.choose(month('2021-01'), month('2021-01'));
    expect(sizesOf(archive)).toEqual([]);
    archive.close();
    expect(archive.placeOf('goris')).toBeNull();
  });

  it('lists a country, and gives the map no circle for the point of its label', () => {
    expect(opened().points.map(({ place }) => place.id)).toEqual(['goris', 'shusha-shushi']);
  });

  it('has months without gaps, and articles without a day in none of them', () => {
    expect(cube.histogram(null)).toEqual([4, 0, 67, 1]);
    expect(cube.histogram('goris')).toEqual([4, 0, 16, 1]);
    expect(cube.monthsOf('goris').at(-1)?.month).toBe(undatedMonth);
    expect(cube.mentions).toBe(79);
  });

  it('is empty where no article has a day', () => {
    const none = new Cube([{ place: ['goris'], month: [null], mentions: [3], articles: [2] }]);
    expect(none.span).toBeNull();
    expect(none.histogram(null)).toEqual([]);
    expect(none.monthsOf('goris')).toEqual([{ month: undatedMonth, mentions: 3, articles: 2 }]);
  });
});

describe('the circles of an archive', () => {
  it('have areas in proportion to mentions, and the smallest stays in sight', () => {
    const { features } = archiveFeatures(opened().sized);
    const radius = (index: number) => features[index]?.properties?.['radius'] as number;
    expect(radius(0)).toBe(largest);
    expect(radius(1) ** 2 / radius(0) ** 2).toBeCloseTo(21 / 50);
    const goris = places.get('goris') as NamedPlace;
    const few = archiveFeatures([100_000, 1].map((mentions) => ({ place: goris, mentions })));
    expect(few.features.at(-1)?.properties?.['radius']).toBe(smallest);
  });

  it('are explained by two round numbers, each beside a circle as large as on the map', () => {
    const goris = places.get('goris') as NamedPlace;
    const rowsOf = (...counts: readonly number[]) =>
      archiveKeyRows(
        counts.map((mentions) => ({ place: goris, mentions })),
        en,
      );
    const many = rowsOf(26_400, 3000, 1);
    expect(many.map(({ words }) => words)).toEqual(['Mentions: 3,000', 'Mentions: 300']);
    const { features } = archiveFeatures(
      [26_400, 3000, 300].map((mentions) => ({ place: goris, mentions })),
    );
    expect(many.map(({ sign }) => sign)).toEqual(
      features.slice(1).map(({ properties }) => archiveSign(properties?.['radius'] as number)),
    );
    expect(rowsOf(50, 21).map(({ words }) => words)).toEqual(['Mentions: 6']);
    expect(rowsOf()).toEqual([]);
  });

  it('are seen with their surroundings, the same each time a place is chosen', () => {
    const archive = opened();
    const panel = { kind: 'archive', folder: '', place: 'goris' } as const;
    const extent = archiveExtent(panel, archive);
    expect(extent).toBe(archiveExtent({ ...panel }, archive));
    const [lon = 0, lat = 0] = places.get('goris')?.at ?? [];
    expect(extent).toMatchObject({
      geometry: {
        coordinates: [
          [lon - 0.5, lat - 0.5],
          [lon + 0.5, lat + 0.5],
        ],
      },
    });
    expect(archiveExtent({ ...panel, place: null }, archive)).toBeNull();
  });
});

describe('the histogram of months', () => {
  const whole = { first: month('2020-12'), last: month('2021-03') };

  it('has a bar over the knob of each month that is chosen and has mentions', () => {
    const bars = barsPath(
      [4, 0, 67, 1],
      whole,
      { first: whole.first, last: whole.last - 1 },
      318,
      44,
    );
    expect(bars.match(/M/g)).toHaveLength(2);
    expect(monthX(whole.first, whole, 318)).toBe(knob / 2);
    expect(monthX(whole.last, whole, 318)).toBe(318 - knob / 2);
    expect(bars).toContain('v-44h');
  });

  it('names the years that have room', () => {
    const decades = { first: month('1992-05'), last: month('2026-11') };
    const marks = yearMarks(decades, 400, 44);
    expect(marks[0]?.year).toBe(1993);
    const gaps = marks.slice(1).map(({ x }, index) => x - (marks[index]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(44);
    expect(yearMarks(whole, 400, 44).map(({ year }) => year)).toEqual([2021]);
  });
});

describe('months', () => {
  it('count every day of a century to the month in which it is written', () => {
    for (let day = -3_000; day < 33_000; day += 1)
      expect(writeMonth(monthOfDay(day))).toBe(writeDay(day).slice(0, 7));
    expect(writeDay(firstDay('2024-02'))).toBe('2024-02-01');
  });
});

describe('what was read last', () => {
  it('is kept up to a number, read once, and read again after a failure', async () => {
    const read: string[] = [];
    const recent = new Recent<string>(2);
    const get = (key: string) =>
      recent.get(key, () => {
        read.push(key);
        return key === 'bad' ? Promise.reject(new Error(key)) : Promise.resolve(key);
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await get(key)).toBe(key);
    expect(read).toEqual(['a', 'b', 'c', 'b']);
    await expect(get('bad')).rejects.toThrow('bad');
    await expect(get('bad')).rejects.toThrow('bad');
    expect(read.filter((key) => key === 'bad')).toHaveLength(2);
  });
});
