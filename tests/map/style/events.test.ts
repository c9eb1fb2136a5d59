import {
  createExpression,
  featureFilter,
  latest,
  validateStyleMin,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { numberedEvents } from '../../../src/catalog/event-numbers';
import { readTranslations } from '../../../src/catalog/translation-schema';
import { translated } from '../../../src/catalog/translations';
import { clickableLayers } from '../../../src/map/live/pick';
import { evaluate } from '../../../src/map/picture/evaluate';
import { buildStyle } from '../../../src/map/style/build-style';
import { eventOffsetsOn } from '../../../src/map/style/event-stands';
import { events } from '../../../src/map/style/layers/events';
import { eventDisc, patternImage } from '../../../src/map/style/patterns';
import { catalog } from '../../fixtures';
import { en, es, loadMessages } from '../../words';

const fr = await loadMessages('fr');

const features = events.source?.(catalog, en).features ?? [];
const dot = events.parts.dot as SymbolLayerSpecification;
const label = events.parts.label as SymbolLayerSpecification;

/** The features that the official evaluator accepts on a day. */
function drawnOn(day: string) {
  const { filter } = featureFilter(dot.filter as never, 'filter', { day });
  return features.filter(({ properties }) =>
    filter({ zoom: 8 } as never, { type: 1, properties } as never),
  );
}

/** A layout property of a feature, computed by the official evaluator. */
function read(
  { layout }: SymbolLayerSpecification,
  name: 'icon-offset' | 'text-offset' | 'text-variable-anchor-offset' | 'icon-image',
  properties: unknown,
  zoom: number,
  state: Record<string, unknown> = {},
): unknown {
  const spec = latest.layout_symbol[name] as unknown as StylePropertySpecification;
  const parsed = createExpression(layout?.[name], name, spec, state);
  if (parsed.result === 'error') throw new Error(JSON.stringify(parsed.value));
  return parsed.value.evaluate({ zoom }, { type: 1, properties } as never, {}, undefined, ['x']);
}

describe('the layer of the events', () => {
  it('is valid in the style', () => {
    const style = buildStyle(catalog, { background: null, fonts: './fonts/' }, en);
    const found = validateStyleMin(style as never).filter(({ message }) => /events-/.test(message));
    expect(found).toEqual([]);
  });

  it('draws on each day the numbers that the lists have, with the words of the record', () => {
    for (const day of ['1992-05-12', '2020-10-11', '2022-08-27', '2023-09-28', '2024-05-31']) {
      const drawn = drawnOn(day).map(({ properties }) => [
        properties?.['number'],
        properties?.['id'],
        properties?.['short'],
      ]);
      const numbered = numberedEvents(catalog, day).map(({ number, event }) => [
        String(number),
        event.id,
        event.short,
      ]);
      expect(drawn, day).toEqual(numbered);
    }
    expect(drawnOn('2022-08-27').map(({ properties }) => String(properties?.['short']))).toEqual([
      'Azerbaijani army enters town',
      'Conference in town',
    ]);
  });

  it('moves disc, number and words together to where the layout has them, at every zoom', () => {
    const day = '2023-09-28';
    for (const zoom of [5.5, 7.9, 9.2, 13]) {
      const offsets = eventOffsetsOn(
        catalog,
        numberedEvents(catalog, day),
        Math.min(Math.floor(zoom), 12),
      );
      for (const { properties } of drawnOn(day)) {
        const [dx, dy] = offsets.get(String(properties?.['id'])) ?? [NaN, NaN];
        const moved = read(dot, 'icon-offset', properties, zoom) as number[];
        expect(moved.map(Math.round)).toEqual([dx, dy]);
        const [ex = 0, ey = 0] = read(dot, 'text-offset', properties, zoom) as number[];
        expect([ex * 10.5, ey * 10.5].map(Math.round)).toEqual([dx, dy]);
        const words = read(label, 'text-variable-anchor-offset', properties, zoom) as {
          values: unknown[];
        };
        expect(words.values.filter((_, at) => at % 2 === 0)).toEqual(['left', 'right']);
        const around = { zoom, state: {}, properties: properties ?? {}, geometryType: 'Point' };
        const inPicture = evaluate(label.layout?.['text-variable-anchor-offset'], around);
        const rounded = (list: unknown) =>
          JSON.stringify(list, (_, one: unknown) =>
            typeof one === 'number' ? Math.round(one * 1e6) / 1e6 + 0 : one,
          );
        expect(rounded(inPicture)).toBe(rounded(words.values));
      }
    }
  });

  it('has a disc for every state and scheme, and another one for the chosen event', () => {
    const [first] = drawnOn('2022-08-27');
    for (const dark of [false, true])
      for (const event of ['', 'event-e033']) {
        const state = { dark, event };
        const image = String(read(dot, 'icon-image', first?.properties, 8, state));
        const disc = event === '' ? eventDisc.usual : eventDisc.selected;
        expect(image).toBe(`${disc}@${dark ? 'dark' : 'light'}`);
        expect(patternImage(image)?.width).toBeGreaterThan(2 * 2 * 8);
      }
  });

  it('marks English words where the page is in another language', () => {
    const shortOf = (source: typeof events.source, t: typeof en, from = catalog) =>
      source?.(from, t).features.find(({ properties }) => properties?.['id'] === 'event-e034')
        ?.properties?.['short'] as unknown;
    expect(shortOf(events.source, fr)).toBe('Conference in town (en anglais)');
    const spanish = translated(
      catalog,
      readTranslations(
        JSON.stringify({
          atlas: catalog.atlas.words,
          'event-e034': { text: 'Conferencia', short: 'Conferencia en la ciudad' },
        }),
      ),
      'es',
    );
    expect(shortOf(events.source, es, spanish)).toBe('Conferencia en la ciudad');
  });

  it('is meant by a click before the towns that its numbers stand beside', () => {
    expect(clickableLayers.indexOf('events-dot')).toBeLessThan(
      clickableLayers.indexOf('places-dot'),
    );
  });
});
