import {
  createExpression,
  featureFilter,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { layerIds } from '../../../src/catalog/layers';
import type { Catalog } from '../../../src/catalog/types';
import { en } from '../../words';
import { wholeBox } from '../../../src/map/live/camera-extent';
import { globalStateOf, type MapParameters } from '../../../src/map/style/parameters';
import { palette } from '../../../src/map/style/palette';
import { bandZooms } from '../../../src/map/picture/zoom-bands';
import { draw } from '../../../src/map/picture/draw';
import type { Layer } from '../../../src/map/picture/picture-parts';
import { evaluate, passes } from '../../../src/map/picture/evaluate';
import { planeOf, widened } from '../../../src/map/picture/plane';
import { buildStyle } from '../../../src/map/style/build-style';
import { drawOrder } from '../../../src/map/style/layers';
import { catalog } from '../../fixtures';
import { startParameters } from '../start-parameters';

const style = buildStyle(catalog, { background: null, fonts: '' }, en);
const plane = planeOf(catalog);
const nothing = { top: 0, right: 0, bottom: 0, left: 0 };
const wide = widened(plane.viewOf(wholeBox(catalog as Catalog)), 3, 2);

function picture(changed: Partial<MapParameters> = {}, zooms: readonly number[] = [10]) {
  return draw({
    ...{ style, data: {}, basemap: {} },
    bands: zooms.map((zoom) => ({ zoom, part: wide, around: nothing })),
    state: globalStateOf(style)({ ...startParameters, ...changed }),
    selected: changed.selected ?? null,
    view: wide,
    plane,
  });
}

function idsOf(layers: readonly Layer[], prefix: string): string[] {
  const found = layers
    .filter(({ id }) => id.startsWith(prefix))
    .flatMap(({ shapes, marks }) => [...shapes, ...marks].map(({ id }) => String(id)));
  return [...new Set(found)].sort();
}

const named = (layers: readonly Layer[], id: string) => layers.find((layer) => layer.id === id);

describe('the picture of the map', () => {
  it('reads every filter, size and width of the style as the official evaluator does', () => {
    let compared = 0;
    const stateOn = globalStateOf(style);
    const states = new Map<string, ReturnType<typeof stateOn>>();
    for (const day of ['2010-06-01', '2022-08-27', '2023-10-01'])
      states.set(day, stateOn({ ...startParameters, day, selected: 'shusha-shushi' }));
    for (const layer of style.layers) {
      const source = 'source' in layer ? style.sources[layer.source] : undefined;
      if (source?.type !== 'geojson' || typeof source.data === 'string') continue;
      const specs: Readonly<Record<string, unknown>> = {
        ...latest[`paint_${layer.type}`],
        ...latest[`layout_${layer.type}`],
      };
      for (const { geometry, properties } of (source.data as FeatureCollection).features)
        for (const [day, zoom] of [
          ['2010-06-01', 8.2],
          ['2022-08-27', 9.7],
          ['2023-10-01', 11.3],
        ] as const) {
          const state = states.get(day) ?? {};
          const kind = geometry.type.replace('Multi', '');
          const type = ['', 'Point', 'LineString', 'Polygon'].indexOf(kind);
          const feature = { type, properties: { ...properties }, geometry: [] } as never;
          const isSelected = properties?.['id'] === 'shusha-shushi';
          const around = {
            ...{ zoom, state, isSelected, geometryType: kind },
            properties: { ...properties },
          };
          const filter = 'filter' in layer ? layer.filter : undefined;
          const theirs = featureFilter(filter as never, 'filter', state).filter;
          expect(passes(filter, around), `${layer.id} ${day}`).toBe(
            theirs({ zoom } as never, feature),
          );
          for (const [name, value] of Object.entries({ ...layer.paint, ...layer.layout })) {
            if (!/width|radius|size|opacity|visibility/.test(name)) continue;
            const spec = specs[name] as StylePropertySpecification;
            const parsed = createExpression(value, name, spec, state);
            if (parsed.result === 'error') continue;
            const theirs: unknown = parsed.value.evaluate({ zoom }, feature, {
              selected: isSelected,
            });
            expect(String(evaluate(value, around)), `${layer.id} ${name}`).toBe(String(theirs));
            compared += 1;
          }
        }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it('says so where it does not know an expression', () => {
    expect(() => evaluate(['slope', 1], {} as never)).toThrow('no expression "slope"');
  });

  it('draws in the order of the style', () => {
    const order = picture().map(({ id }) => id);
    expect(order).toEqual(drawOrder.map(({ id }) => id).filter((id) => order.includes(id)));
    expect(order).toContain('districts-fill');
    expect(order).toContain('focus-label');
  });

  it('has the districts, the corridor and the positions of the day', () => {
    expect(idsOf(picture(), 'districts-fill')).toHaveLength(7);
    expect(idsOf(picture(), 'corridor')).toEqual(['lachin-corridor', 'lachin-corridor-axis']);
    expect(idsOf(picture({ day: '2022-08-30' }), 'corridor')).toEqual([
      'lachin-corridor-2022',
      'lachin-corridor-2022-axis',
      'lachin-corridor-axis',
    ]);
    expect(idsOf(picture({ day: '2024-07-01' }), 'posts')).toEqual([]);
    expect(idsOf(picture(), 'posts')).toContain('post-zarisli');
  });

  it('has the line of the callout at the zooms that have its words, and at no other', () => {
    for (const zoom of [6.5, 7.2, 7.6, 8, 8.6]) {
      const layers = picture({}, [zoom]);
      expect(idsOf(layers, 'corridor-leader'), String(zoom)).toEqual(
        idsOf(layers, 'corridor-callout'),
      );
    }
    const several = picture({}, [6.5, 7.8, 8.6]);
    const [words] = several.find(({ id }) => id === 'corridor-callout')?.marks ?? [];
    const [line] = several.find(({ id }) => id === 'corridor-leader')?.shapes ?? [];
    expect(words?.bands).toEqual([1, 2]);
    expect(line?.bands).toEqual([1, 2]);
  });

  it('names Nagorno-Karabakh until September 2023, and says what it was where there is room', () => {
    const linesOn = (day: string, zoom: number) =>
      ['background-region', 'background-former'].flatMap((id) =>
        (picture({ day, shown: [] }, [zoom]).find((layer) => layer.id === id)?.marks ?? []).map(
          ({ label }) => label?.lines.map(({ text }) => text),
        ),
      );
    expect(linesOn('2022-08-27', 7)).toEqual([['Nagorno-Karabakh']]);
    expect(linesOn('2022-08-27', 7.8)).toEqual([['Nagorno-Karabakh', 'Former autonomous oblast']]);
    expect(linesOn('2023-09-30', 7)).toEqual([['Nagorno-Karabakh']]);
    expect(linesOn('2023-10-01', 7)).toEqual([]);
    expect(linesOn('2023-10-01', 7.8)).toEqual([]);
  });

  it('leaves out a layer that the reader hides', () => {
    const shown = layerIds.filter((id) => id !== 'focus');
    expect(idsOf(picture({ shown }), 'focus')).toEqual([]);
  });

  it('stripes what two held, in a pattern that knows both schemes', () => {
    const parted = named(picture({ day: '2010-06-01' }), 'districts-pattern');
    expect(parted?.shapes.map(({ fill }) => fill)).toContain(
      'url(#fill-stripes-partyAInWar-partyBInWar)',
    );
    expect(named(picture(), 'districts-pattern')).toBeUndefined();
  });

  it('takes its colours from the palette by name, so that both schemes hold', () => {
    const properties = Object.keys(palette).map((role) => `var(--map-${role})`);
    for (const { shapes } of picture())
      for (const { fill, stroke } of shapes)
        for (const colour of [fill, stroke])
          if (colour && colour !== 'none' && !colour.startsWith('url(#fill-'))
            expect(properties).toContain(colour);
    const [shusha] = named(picture({ selected: 'shusha-shushi' }), 'focus-dot')?.marks ?? [];
    expect(shusha?.dot?.fill).toBe('var(--map-selection)');
  });

  it('has one link for each feature', () => {
    const linked = picture()
      .flatMap(({ shapes, marks }) => [...shapes, ...marks])
      .filter((one) => one.linked)
      .map(({ id }) => id);
    expect(new Set(linked).size).toBe(linked.length);
    for (const id of ['shusha-shushi', 'district-lachin', 'lachin-corridor', 'post-zarisli'])
      expect(linked).toContain(id);
  });

  it('shows no labels that overlap, and more of them the larger it is', () => {
    const labels = (zoom: number) =>
      picture({}, [zoom]).flatMap(({ marks }) => marks.filter(({ label }) => label)).length;
    expect(labels(10.5)).toBeGreaterThan(labels(8.2));
  });

  it('carries the labels of several zooms at once, each for the zooms where it has room', () => {
    const marks = named(picture({}, bandZooms), 'focus-label')?.marks ?? [];
    const bands = marks.flatMap((mark) => mark.bands ?? bandZooms.map((_, band) => band));
    expect(bands.toSorted((a, b) => a - b)).toEqual([...bandZooms.keys()]);
  });

  it('knows the position under each of its points', () => {
    const [lon = 0, lat = 0] = plane.unproject(...plane.project([46.74989, 39.76006]));
    expect(lon).toBeCloseTo(46.74989, 9);
    expect(lat).toBeCloseTo(39.76006, 9);
  });
});
