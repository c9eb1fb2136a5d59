import {
  createExpression,
  featureFilter,
  latest,
  validateStyleMin,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layerIds } from '../../src/catalog/themes';
import { en } from '../../src/i18n/en';
import { clickableLayers } from '../../src/map/pick';
import { palette } from '../../src/map/palette';
import { buildStyle, drawOrder, themes } from '../../src/map/style';
import { catalog, catalogWith } from '../fixtures';

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

describe('the style', () => {
  it('passes the official validator', () => {
    expect(validateStyleMin(style as never)).toEqual([]);
  });

  it('is the same for the same catalog', () => {
    expect(buildStyle(catalog, files, en)).toEqual(style);
  });

  it('names every style layer <layer>-<part>, in the one list of the draw order', () => {
    expect(style.layers.map(({ id }) => id)).toEqual([...drawOrder]);
    const names = new Set<string>([...layerIds, 'background']);
    for (const { id } of style.layers) {
      expect(id).toMatch(/^[a-z]+-[a-z]+$/);
      expect(names.has(id.split('-')[0] ?? ''), id).toBe(true);
    }
  });

  it('has a theme for every layer that the reader toggles, with a swatch in the palette', () => {
    expect(themes.map(({ id }) => id)).toEqual([...layerIds]);
    for (const { swatches } of themes)
      for (const { colour } of swatches) expect(palette).toHaveProperty(colour);
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

  it('paints districts by how they changed hands', () => {
    const fill = layer('districts-fill');
    const spec = latest.paint_fill['fill-color'] as StylePropertySpecification;
    const colourOf = (manner: string, dark: boolean) => {
      const parsed = createExpression(
        fill.type === 'fill' ? fill.paint?.['fill-color'] : null,
        'fill-color',
        spec,
        { dark },
      );
      if (parsed.result === 'error') throw new Error('fill-color');
      const value = parsed.value.evaluate({ zoom: 9 }, {
        type: 3,
        properties: { manner },
      } as never);
      return String(value);
    };
    expect(colourOf('handed-over', false)).not.toBe(colourOf('fighting', false));
    expect(colourOf('handed-over', true)).not.toBe(colourOf('handed-over', false));
    const manners = data('districts')
      .filter(({ geometry }) => geometry.type !== 'Point')
      .map(({ properties }) => properties?.['manner'] as string);
    expect(manners.filter((manner) => manner === 'handed-over')).toHaveLength(3);
    expect(manners.filter((manner) => manner === 'fighting')).toHaveLength(4);
  });

  it('shows villages only from a zoom where there is room', () => {
    const { filter } = layer('places-dot') as { filter?: never };
    const test = featureFilter(filter, 'filter').filter;
    const shown = (zoom: number, rank: number) =>
      test({ zoom } as never, { type: 1, properties: { rank } } as never);
    expect([shown(6, 1), shown(6, 3), shown(9.5, 3), shown(9.5, 4), shown(11, 4)]).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
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
    const [lachin] =
      themes
        .find(({ id }) => id === 'districts')
        ?.source(edited, en)
        .features.filter(({ properties }) => properties?.['id'] === 'district-lachin') ?? [];
    expect(lachin?.properties?.['change']).toContain('24 December 2020');
  });

  it('can be clicked only where it draws something', () => {
    const ids: readonly string[] = drawOrder;
    expect(clickableLayers.filter((id) => !ids.includes(id))).toEqual([]);
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
    const labels = Object.keys(style.sources)
      .filter((source) => source !== 'background')
      .flatMap(data)
      .flatMap(({ properties }) => [properties?.['label'], properties?.['native']] as string[])
      .join('');
    const uncovered = [...new Set(labels)].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return !ranges.some(([from = 0, to = 0]) => code >= from && code <= to);
    });
    expect(uncovered).toEqual([]);
  });
});
