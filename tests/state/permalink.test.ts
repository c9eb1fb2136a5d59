import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerIds } from '../../src/catalog/layers';
import { dayNumber, dayOfNumber } from '../../src/chronology/calendar';
import { cameraCentre, dateTrouble, readView, writeView } from '../../src/state/permalink';
import { roundDegrees } from '../../src/state/round-degrees';
import { homePanel } from '../../src/state/panel-about';
import { tidy } from '../../src/query/question-of-parts';
import type { PanelView } from '../../src/state/view';
import { catalog } from '../fixtures';

const span = { first: '1992-01-01', last: '2026-11-23' };
const days = fc
  .integer({ min: dayNumber(span.first), max: dayNumber(span.last) })
  .map((number) => dayOfNumber(number));

const panels: fc.Arbitrary<PanelView> = fc.oneof(
  fc.constant(homePanel),
  fc.constantFrom<PanelView>(
    { kind: 'layers' },
    { kind: 'sources' },
    { kind: 'day' },
    { kind: 'charts' },
    { kind: 'data' },
    { kind: 'archive', folder: '', place: null },
    { kind: 'archive', folder: 'news & more/', place: 'goris' },
    { kind: 'own', layer: 'layer-abc123', number: null },
    { kind: 'own', layer: 'layer-abc123', number: 12 },
  ),
  fc.constantFrom<PanelView>(
    { kind: 'ask', parts: {} },
    ...catalog.atlas.examples.map(({ ask }): PanelView => ({ kind: 'ask', parts: tidy(ask) })),
  ),
  fc
    .record({ ask: fc.string(), of: fc.string(), km: fc.string(), on: fc.string() })
    .map((parts): PanelView => ({ kind: 'ask', parts: tidy({ ...parts, ask: `x${parts.ask}` }) })),
  fc.constantFrom(...catalog.story).map(({ id }): PanelView => ({ kind: 'story', step: id })),
  fc
    .tuple(days, days)
    .filter(([a, b]) => a < b)
    .map(([from, to]): PanelView => ({ kind: 'compare', from, to })),
  fc.constantFrom(...catalog.features).map(({ id }): PanelView => ({ kind: 'place', id })),
  fc.constantFrom(...catalog.events).map(({ id }): PanelView => ({ kind: 'event', id })),
  fc
    .tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    .map(([lon, lat]): PanelView => ({
      kind: 'point',
      at: [roundDegrees(lon) + 0, roundDegrees(lat) + 0],
    })),
);

describe('the address', () => {
  it('brings back every view that it was written from', () => {
    fc.assert(
      fc.property(panels, fc.subarray([...layerIds]), days, (panel, hidden, day) => {
        const view = { panel, trail: [], hidden, day, naming: 'all', language: 'en' } as const;
        expect(readView(writeView(view, catalog), catalog, span)).toEqual(view);
      }),
    );
  });

  it.each([
    ['?names=official', 'official', null],
    ['?names=all&lang=en', 'all', 'en'],
    ['?names=<script>&lang=tlh', 'mine', null],
    ['', 'mine', null],
  ])('takes names and language from %j', (search, naming, language) => {
    expect(readView(search, catalog, span)).toMatchObject({ naming, language });
  });

  it('opens an event on a day that shows it, and keeps one that the record lacks for its card to say', () => {
    const road = readView('?event=event-e035', catalog, span);
    expect([road.panel, road.day]).toEqual([{ kind: 'event', id: 'event-e035' }, '2022-08-30']);
    expect(writeView(road, catalog)).toBe('?event=event-e035');
    expect(readView('?event=event-e134', catalog, span).day).toBe('1994-04-30');
    expect(readView('?event=event-x999', catalog, span)).toMatchObject({
      panel: { kind: 'event', id: 'event-x999' },
      day: '2022-08-27',
    });
  });

  it('is empty for the view that the page starts with', () => {
    expect(writeView(readView('', catalog), catalog)).toBe('');
  });

  it('reads like what it opens', () => {
    const view = readView('?place=shusha-shushi&hide=posts', catalog);
    expect(view.panel).toEqual({ kind: 'place', id: 'shusha-shushi' });
    expect(view.hidden).toEqual(['posts']);
    expect(writeView(view, catalog)).toBe('?place=shusha-shushi&hide=posts');
  });

  it.each([
    '?place=atlantis',
    '?place=__proto__',
    '?at=999,39',
    '?at=46',
    '?at=,',
    '?show=nothing',
    '?article=none',
    '?event=',
    '?event=<script>',
    '?hide=everything',
    '?%E0%A4%A',
    '?=&&&',
  ])('falls back to the start without a word for %s', (search) => {
    expect(readView(search, catalog)).toEqual(readView('', catalog));
  });

  it('has the day, unless it is the one that the view comes with', () => {
    expect(readView('?date=2021-03-01', catalog).day).toBe('2021-03-01');
    expect(readView('?story=story-lachin', catalog).day).toBe('2020-12-01');
    expect(readView('?compare=2020-09-26/2021-01-01', catalog)).toMatchObject({
      panel: { kind: 'compare', from: '2020-09-26', to: '2021-01-01' },
      day: '2021-01-01',
    });
    expect(readView('', catalog).day).toBe('2022-08-27');
    expect(writeView({ ...readView('', catalog), day: '2021-03-01' }, catalog)).toBe(
      '?date=2021-03-01',
    );
  });

  it.each([
    ['?date=2021-02-30', 'no-date'],
    ['?date=yesterday', 'no-date'],
    ['?date=1991-12-31', 'before'],
    ['?date=2999-01-01', 'after'],
    ['?compare=2022-01-01/2021-01-01', 'reversed'],
    ['?compare=2022-01-01', 'reversed'],
    ['?compare=2021-02-30/2022-01-01', 'no-date'],
    ['?compare=1980/2022-01-01', 'before'],
  ])('falls back from %s, and says why: %s', (search, reason) => {
    expect(readView(search, catalog, span)).toEqual(readView('', catalog, span));
    expect(dateTrouble(search, span)).toMatchObject({ reason });
  });

  it('has nothing to say of dates that can be shown', () => {
    for (const search of ['', '?date=2021', '?date=2020-11-10', '?compare=2020/2021-06'])
      expect(dateTrouble(search, span), search).toBeNull();
  });

  it('knows the middle of the map from the hash, and nothing from a hash that makes no sense', () => {
    expect(cameraCentre('#map=9.5/39.7/46.6')).toEqual([46.6, 39.7]);
    for (const hash of ['', '#map=9', '#map=9/x/y', '#map=9/1.2.3/4', '#elsewhere'])
      expect(cameraCentre(hash), hash).toBeNull();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void readView(`?${text}`, catalog)));
  });
});
