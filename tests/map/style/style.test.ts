import {
  createExpression,
  featureFilter,
  latest,
  validateStyleMin,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layerIds } from '../../../src/catalog/layers';
import { nativeNames } from '../../../src/catalog/naming';
import { addDays } from '../../../src/chronology/calendar';
import { firstDay, lastDay } from '../../../src/chronology/dates';
import { en } from '../../words';
import { patternImage } from '../../../src/map/style/patterns';
import { clickableLayers } from '../../../src/map/live/pick';
import { palette } from '../../../src/map/style/palette';
import { buildStyle, drawn } from '../../../src/map/style/build-style';
import { colour } from '../../../src/map/style/expressions';
import { drawOrder, firstAbove, layers, shownLayers } from '../../../src/map/style/layers';
import { fixedLayer } from '../../../src/map/style/map-layer';
import { catalog, catalogWith } from '../../fixtures';

const files = { background: 'https://example.org/background.geojson', fonts: './fonts/' };
const style = buildStyle(catalog, files, en);
const layer = (id: string): LayerSpecification => {
  const found = style.layers.find((one) => one.id === id);
  if (!found) throw new Error(`No style layer ${id}`);
  return found;
};
const data = (source: string) => {
  const found = style.sources[source];
  if (found?.type !== 'geojson' || typeof found.data === 'string') throw new Error(source);
  return (found.data as GeoJSON.FeatureCollection).features;
};

/** Ids of the features of a source that some style layer draws on a day. */
function drawnOn(source: string, day: string, absent = ''): string[] {
  const drawn = style.layers
    .filter(
      (one) =>
        'source' in one &&
        one.source === source &&
        (one.type !== 'symbol' || one.layout?.['icon-image'] !== undefined),
    )
    .flatMap((one) => {
      const { filter } = one as { filter?: never };
      const test = featureFilter(filter, 'filter', { day, absent }).filter;
      const types: Record<string, number> = { Point: 1, LineString: 2 };
      return data(source)
        .filter(({ geometry, properties }) =>
          test(
            { zoom: 12 } as never,
            {
              type: types[geometry.type] ?? 3,
              properties: { ...properties },
            } as never,
          ),
        )
        .map(({ properties }) => String(properties?.['id']));
    });
  return [...new Set(drawn)].sort();
}

/** Ids of the roads that are drawn hollow on a day. */
function hollowOn(source: 'corridor' | 'lines', day: string, absent = ''): string[] {
  const { filter } = layer(`${source}-hollow`) as { filter?: never };
  const test = featureFilter(filter, 'filter', { day, absent }).filter;
  return data(source)
    .filter(({ properties }) =>
      test({ zoom: 12 } as never, { type: 2, properties: { ...properties } } as never),
    )
    .map(({ properties }) => String(properties?.['id']))
    .sort();
}

describe('the style', () => {
  it('passes the official validator', () => {
    expect(validateStyleMin(style as never)).toEqual([]);
  });

  it('is the same for the same catalog', () => {
    expect(buildStyle(catalog, files, en)).toEqual(style);
  });

  it('names every style layer <layer>-<part>, in the one list of the draw order', () => {
    expect(style.layers.map(({ id }) => id)).toEqual(drawOrder.map(({ id }) => id));
    const names = new Set(layers.map(({ id }) => id));
    for (const { id } of style.layers) {
      expect(id).toMatch(/^[a-z]+-[a-z]+$/);
      expect(names.has(id.split('-')[0] ?? ''), id).toBe(true);
    }
  });

  it('refuses a part that the draw order lacks, a click without a part, an unknown colour', () => {
    const part = { type: 'line' } as const;
    const spring = fixedLayer('springs', { parts: { dot: part, label: part } });
    expect(() => drawn([spring], [spring.parts.dot])).toThrow('"springs-label" stands 0 times');
    const twice = [spring.parts.dot, spring.parts.label, spring.parts.dot];
    expect(() => drawn([spring], twice)).toThrow('"springs-dot" stands 2 times');
    const clicks = { line: ['well'] } as never;
    expect(() => fixedLayer('springs', { parts: { dot: part }, clicks })).toThrow(
      'The layer "springs" has no part "well"',
    );
    expect(() => colour('mauve' as never)).toThrow('no colour "mauve"');
  });

  it('has an object for every layer that the reader toggles, with a swatch in the palette', () => {
    expect(shownLayers.map(({ id }) => id)).toEqual([...layerIds]);
    for (const { swatches } of shownLayers) {
      expect(swatches.length).toBeGreaterThan(0);
      for (const swatch of swatches) expect(palette).toHaveProperty(swatch.colour);
    }
  });

  it('shows and hides each layer by its parameter alone', () => {
    const spec = latest.layout_fill.visibility as unknown as StylePropertySpecification;
    for (const id of layerIds)
      for (const shown of [true, false]) {
        const globalState = { [`show-${id}`]: shown };
        for (const { id: styleLayer, layout } of style.layers.filter(
          (one) => 'source' in one && one.source === id,
        )) {
          const parsed = createExpression(layout?.visibility, 'visibility', spec, globalState);
          if (parsed.result === 'error') throw new Error(styleLayer);
          const value: unknown = parsed.value.evaluate({ zoom: 9 }, undefined, {});
          expect(String(value), styleLayer).toBe(shown ? 'visible' : 'none');
        }
      }
  });

  /** The fills of the seven districts and of the other five units on a day. */
  const fillsOn = (source: string, day: string): Record<string, string> => {
    const found = [`${source}-fill`, `${source}-pattern`].flatMap((id) => {
      const { filter } = layer(id) as { filter?: never };
      const test = featureFilter(filter, 'filter', { day }).filter;
      return data(source).filter(
        ({ geometry, properties }) =>
          geometry.type !== 'Point' && test({ zoom: 9 } as never, { type: 3, properties } as never),
      );
    });
    const named = found.map(({ properties }) => [
      String(properties?.['id']).replace('district-', ''),
      String(properties?.['fill'] ?? properties?.['light']),
    ]);
    expect(new Set(named.map(([id]) => id)).size, `${source} ${day}`).toBe(named.length);
    return Object.fromEntries(named) as Record<string, string>;
  };

  it('fills each district by who held it on the day, and by how that came about', () => {
    expect(fillsOn('districts', '1992-01-01')).toMatchObject({ lachin: 'partyAByAgreement' });
    // Sources have two names for the same forces, which must have one hue.
    expect(fillsOn('districts', '2010-06-01')).toMatchObject({
      kalbajar: 'partyBInWar',
      lachin: 'partyBInWar',
      aghdam: 'stripes-partyAInWar-partyBInWar@light',
    });
    expect(fillsOn('districts', '2018-06-01')).toEqual(fillsOn('districts', '2010-06-01'));
    expect(fillsOn('districts', '2020-11-19')).toMatchObject({
      kalbajar: 'partyBInWar',
      aghdam: 'stripes-partyAInWar-partyBInWar@light',
    });
    expect(fillsOn('districts', '2022-08-27')).toEqual({
      aghdam: 'partyAByAgreement',
      kalbajar: 'partyAByAgreement',
      lachin: 'partyAByAgreement',
      fuzuli: 'partyAInWar',
      jabrayil: 'partyAInWar',
      qubadli: 'partyAInWar',
      zangilan: 'partyAInWar',
    });
    // Azerbaijan came to Lachin by agreement, and its guards leaving later does not change the hue.
    expect(fillsOn('districts', '2024-06-01')).toEqual(fillsOn('districts', '2022-08-27'));
  });

  it('fills the five other units by the same rule', () => {
    expect(fillsOn('holders', '2022-08-27')).toEqual({
      khankendi: 'partyBByAgreement',
      khojaly: 'stripes-partyAInWar-partyBInWar@light',
      khojavend: 'stripes-partyAInWar-partyBInWar@light',
      // Four villages at the corridor stayed with the Armenian forces.
      shusha: 'stripes-partyAInWar-partyBInWar@light',
      tartar: 'stripes-partyAInWar-partyBInWar@light',
    });
    expect(fillsOn('holders', '2024-06-01')).toMatchObject({
      ...{ khankendi: 'partyALater', shusha: 'partyAInWar' },
      ...{ khojaly: 'partyALater', tartar: 'partyALater' },
    });
  });

  it('stripes a unit the other way where sources differ about who stood there', () => {
    expect(fillsOn('holders', '2023-09-25')).toMatchObject({
      khankendi: 'contrary-partyAInWar-partyBInWar@light',
    });
    expect(patternImage('contrary-partyAInWar-partyBInWar@light')).not.toEqual(
      patternImage('stripes-partyAInWar-partyBInWar@light'),
    );
  });

  it('has an image of each pattern for both schemes, and none for any other name', () => {
    const names = ['districts', 'holders'].flatMap((source) =>
      data(source).flatMap(({ properties }) =>
        ['light', 'dark'].flatMap((scheme) => (properties?.[scheme] as string | undefined) ?? []),
      ),
    );
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(patternImage(name), name).not.toBeNull();
    expect(patternImage('stripes-partyAInWar-mauve@light')).toBeNull();
  });

  it.each([
    ['2019-06-01', []],
    ['2020-11-10', ['lachin-corridor', 'lachin-corridor-axis']],
    ['2022-08-29', ['lachin-corridor', 'lachin-corridor-axis']],
    ['2022-08-30', ['lachin-corridor-2022', 'lachin-corridor-2022-axis']],
    ['2023-03-31', ['lachin-corridor-2022', 'lachin-corridor-2022-axis']],
    ['2023-04-01', ['lachin-corridor-2023', 'lachin-corridor-2023-axis']],
    ['2024-01-01', []],
  ])('draws the road of the corridor of %s: %j', (day, expected) => {
    expect(
      drawnOn('corridor', day).filter((id) => !hollowOn('corridor', day).includes(id)),
    ).toEqual(expected);
  });

  it('draws a road hollow once another one, or none, is in use, until the corridor ends', () => {
    expect(hollowOn('corridor', '2022-08-29')).toEqual([]);
    expect(hollowOn('corridor', '2022-08-30')).toEqual(['lachin-corridor-axis']);
    expect(hollowOn('corridor', '2023-04-01')).toEqual([
      'lachin-corridor-2022-axis',
      'lachin-corridor-axis',
    ]);
    expect(hollowOn('corridor', '2023-10-01')).toEqual([]);
    expect(hollowOn('corridor', '2010-01-01', 'lachin-corridor-axis')).toEqual([
      'lachin-corridor-axis',
    ]);
    expect(hollowOn('lines', '2020-11-25')).toEqual([]);
    expect(hollowOn('lines', '2020-11-26')).toEqual(['road-vardenis-martakert']);
  });

  it('draws every line on the days that it was there, and a chosen one on any', () => {
    const dated = catalog.features.filter(({ properties }) => properties.layer === 'lines');
    expect(dated.length).toBeGreaterThan(7);
    for (const { id, properties } of dated) {
      const { from, to } = properties;
      const days = [
        [from === null ? '1900-01-01' : firstDay(from), true],
        [from === null ? '1900-01-01' : addDays(firstDay(from), -1), from === null],
        [to === null ? '2026-11-01' : lastDay(to), true],
        [
          to === null ? '2026-11-01' : addDays(lastDay(to), 1),
          // A road that is closed is still a road: it is drawn hollow.
          to === null || properties.kind === 'road',
        ],
      ] as const;
      for (const [day, there] of days) {
        expect(drawnOn('lines', day).includes(id), `${id} on ${day}`).toBe(there);
        expect(drawnOn('lines', day, id)).toContain(id);
      }
    }
    expect(drawnOn('lines', '2022-08-27')).toEqual([
      'river-aras',
      'road-aghdam-khankendi',
      'road-fuzuli-shusha',
      'road-goris-stepanakert',
      'road-vardenis-martakert',
    ]);
  });

  it('draws the positions that existed, and one that the reader chose all the same', () => {
    expect(drawnOn('posts', '2020-09-26')).toEqual([]);
    expect(drawnOn('posts', '2022-08-27')).toHaveLength(11);
    expect(drawnOn('posts', '2022-08-27')).not.toContain('post-hakari-bridge');
    expect(drawnOn('posts', '2022-08-30')).toContain('post-hakari-bridge');
    expect(drawnOn('posts', '2019-01-01', 'post-zarisli')).toEqual(['post-zarisli']);
    expect(drawnOn('posts', '2024-07-01')).toEqual([]);
  });

  it('shows villages only from a zoom where there is room', () => {
    const { filter } = layer('places-dot') as { filter?: never };
    const test = featureFilter(filter, 'filter').filter;
    const shown = (zoom: number, rank: number) =>
      test({ zoom } as never, { type: 1, properties: { rank } } as never);
    expect([
      shown(6, 0),
      shown(6, 1),
      shown(7, 1),
      shown(9, 3),
      shown(10, 3),
      shown(11, 4),
    ]).toEqual([true, false, true, false, true, true]);
  });

  it('draws 14 positions as areas with a label each', () => {
    const kinds = data('posts').map(({ geometry }) => geometry.type);
    expect(kinds.filter((type) => type === 'Polygon')).toHaveLength(14);
    expect(kinds.filter((type) => type === 'Point')).toHaveLength(14);
  });

  it('names one holder of a settlement on a day, whatever was recorded before', () => {
    const { filter } = layer('holders-label') as { filter?: never };
    const holdersOn = (day: string) => {
      const test = featureFilter(filter, 'filter', { day }).filter;
      return data('holders')
        .filter(({ properties }) => properties?.['id'] === 'berdzor-lachin')
        .filter(({ properties }) => test({ zoom: 12 } as never, { type: 1, properties } as never))
        .map(({ properties }) => String(properties?.['holder']).split('\n')[0]);
    };
    expect(holdersOn('2022-08-25')).toEqual(['Russian peacekeepers']);
    expect(holdersOn('2022-08-27')).toEqual(['Azerbaijan']);
    expect(holdersOn('1990-01-01')).toEqual(['Azerbaijan']);
  });

  it('says on the map what the files say', () => {
    const edited = catalogWith('control.json', (json: never) => {
      for (const record of json as { id: string; from: string }[])
        if (record.id === 'control-district-lachin-2020') record.from = '2020-12-24';
    });
    const labels = shownLayers
      .find(({ id }) => id === 'districts')
      ?.source?.(edited, en)
      .features.filter(({ properties }) => properties?.['id'] === 'district-lachin')
      .map(({ properties }) => String(properties?.['change']));
    expect(labels).toContain('handed over 24 Dec 2020');
  });

  it('always has the words of a callout whose line the map draws, pictured or not', () => {
    const overlaps = (id: string, pictured: boolean) => {
      const { layout } = layer(id) as { layout: Record<string, unknown> };
      const name = 'text-allow-overlap';
      const spec = latest.layout_symbol[name] as unknown as StylePropertySpecification;
      const parsed = createExpression(layout[name], name, spec, { pictured, placed: {} });
      if (parsed.result === 'error') throw new Error(JSON.stringify(parsed.value));
      return parsed.value.evaluate({ zoom: 8 }, undefined, {}) as unknown;
    };
    expect([true, false].map((pictured) => overlaps('corridor-callout', pictured))).toEqual([
      true,
      true,
    ]);
    expect([true, false].map((pictured) => overlaps('places-label', pictured))).toEqual([
      true,
      false,
    ]);
    // The picture leaves out both where the words have no room.
    expect(layer('corridor-leader').metadata).toEqual({ leadsTo: 'corridor-callout' });
  });

  it('has slots for what comes later: below the fills, above them, below an answer, above all', () => {
    expect(firstAbove('detailed-ground')).toBe('districts-fill');
    expect(firstAbove('detailed-lines')).toBe('background-river');
    expect(firstAbove('brought')).toBe('answer-fill');
    expect(firstAbove('brought-labels')).toBe('mentions-label');
    expect(firstAbove('guest')).toBeUndefined();
  });

  it('can be clicked only where it draws something', () => {
    const ids = drawOrder.map(({ id }) => id);
    expect(clickableLayers.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(clickableLayers).size).toBe(clickableLayers.length);
    for (const { id, clicks } of shownLayers) expect(Object.keys(clicks), id).not.toEqual([]);
  });

  it('lets a town be clicked before its district, and a road before its band', () => {
    const rank = (id: string) => clickableLayers.indexOf(id);
    expect(rank('focus-dot')).toBeLessThan(rank('focus-line'));
    expect(rank('corridor-axis')).toBeLessThan(rank('corridor-band'));
    expect(rank('districts-fill')).toBeLessThan(rank('holders-fill'));
  });

  it('covers Latin, Azerbaijani, Cyrillic and Armenian letters with bundled fonts', () => {
    const faces = style['font-faces']?.['Noto Sans'];
    if (!Array.isArray(faces)) throw new Error('no font faces');
    const ranges = faces
      .flatMap((face) => (typeof face === 'string' ? [] : (face['unicode-range'] ?? [])))
      .map((range) =>
        range
          .replace('U+', '')
          .split('-')
          .map((hex) => parseInt(hex, 16)),
      );
    const native = catalog.features.flatMap(({ properties }) => nativeNames(properties.toponyms));
    const labels = Object.keys(style.sources)
      .filter((source) => source !== 'background')
      .flatMap(data)
      .map(({ properties }) => String(properties?.['label']))
      // A reader may choose that labels are the names as the communities write them.
      .concat(native.map(({ text }) => text))
      .join('');
    const uncovered = [...new Set(labels)].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return !ranges.some(([from = 0, to = 0]) => code >= from && code <= to);
    });
    expect(uncovered).toEqual([]);
  });

  it('calls a feature by the parameter, and in English where the parameter lacks it', () => {
    const spec = latest.layout_symbol['text-field'] as unknown as StylePropertySpecification;
    const called = (names: Record<string, string>) => {
      const globalState = { names };
      const parsed = createExpression(
        layer('focus-label').layout?.['text-field' as never],
        'text-field',
        spec,
        globalState,
      );
      if (parsed.result === 'error') throw new Error(JSON.stringify(parsed.value));
      const [town] = data('focus').filter(({ geometry }) => geometry.type === 'Point');
      const properties = town?.properties ?? {};
      return String(parsed.value.evaluate({ zoom: 12 }, { type: 1, properties }, {}));
    };
    expect(called({ 'shusha-shushi': 'Şuşa / Շուշի' })).toBe('Şuşa / Շուշի');
    expect(called({})).toBe('Shusha / Shushi');
  });
});
