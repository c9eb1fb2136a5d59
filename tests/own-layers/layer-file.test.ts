import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { filesOfLayers, layerFileName, layerFiles } from '../../src/own-layers/layer-file';
import {
  joined,
  readChoices,
  readFeatures,
  storedChoices,
  storedFeatures,
} from '../../src/own-layers/stored-layer';
import { readDataFile } from '../../src/formats/readers/read-data-file';
import { layerOf, point, seen } from './a-layer';

const layer = layerOf();
const written = (one: typeof layer) => [...layerFiles.geojson.write(one)].join('');

describe('the file of an own layer', () => {
  it('has every feature and attribute, also of what a filter hides', () => {
    const filter = { column: 'kind', test: 'contains' as const, value: 'bridge' };
    const read = JSON.parse(written({ ...layer, filter })) as FeatureCollection & { name: string };
    expect(read.features).toEqual(seen);
    expect(read.name).toBe(layer.name);
    expect(read).not.toHaveProperty('provenance');
  });

  it('says where the data comes from only as far as the reader has said', () => {
    const provenance = { ...layer.provenance, source: 'Own notes', licence: 'CC BY 4.0' };
    expect(JSON.parse(written({ ...layer, provenance }))).toMatchObject({
      provenance: { source: 'Own notes', licence: 'CC BY 4.0' },
    });
  });

  it('is a table with a row for each feature, also for one without a place', () => {
    const rows = layerOf([
      point(46.75, 39.76, { name: 'Şuşa, "Շուշի"', people: 12 }),
      { type: 'Feature', geometry: null, properties: { name: 'Nowhere', note: { a: 1 } } },
    ]);
    expect([...layerFiles.csv.write(rows)].join('')).toBe(
      'name,people,note,WKT\r\n"Şuşa, ""Շուշի""",12,,POINT (46.75 39.76)\r\nNowhere,,"{""a"":1}",\r\n',
    );
  });

  it('comes back from KML with its names, attributes and positions', async () => {
    const file = new TextEncoder().encode([...layerFiles.kml.write(layer)].join(''));
    const { layers, problems } = await readDataFile(file, 'seen.kml');
    expect(problems).toEqual([]);
    const [{ features } = { features: [] }] = layers;
    expect(features.map(({ geometry }) => geometry)).toEqual(seen.map(({ geometry }) => geometry));
    for (const [at, { properties }] of seen.entries())
      for (const [name, value] of Object.entries(properties ?? {}))
        expect(String(features[at]?.properties?.[name] ?? ''), name).toBe(String(value));
  });

  it('stands in the archive of everything beside the others, also with the same name', () => {
    const files = [...filesOfLayers([layer, layer])];
    expect(files.map(({ name }) => name)).toEqual([
      'own-layers/1-Seen-on-the-road.geojson',
      'own-layers/2-Seen-on-the-road.geojson',
    ]);
    expect([...(files[1]?.parts ?? [])].join('')).toBe(written(layer));
  });

  it('has a name that every system takes', () => {
    expect(layerFileName({ id: 'layer-a1b2c3', name: '../Şuşa: a/b?' })).toBe('Şuşa-a-b');
    expect(layerFileName({ id: 'layer-a1b2c3', name: '…' })).toBe('layer-a1b2c3');
  });
});

describe('the records of an own layer', () => {
  it('give the layer back', () => {
    const choices = readChoices(structuredClone(storedChoices(layer)));
    const features = readFeatures(structuredClone(storedFeatures(layer)));
    expect(choices && features && joined(choices, features)).toEqual(layer);
  });

  it.each([
    null,
    {},
    { ...storedChoices(layer), version: 2 },
    { ...storedChoices(layer), id: '../x' },
    { ...storedChoices(layer), style: { ...layer.style, colour: 'red;}' } },
  ])('are not read where they are damaged or of another version', (record) => {
    expect(readChoices(record)).toBeNull();
  });

  it.each([
    null,
    { ...storedFeatures(layer), features: [null] },
    {
      ...storedFeatures(layer),
      features: [{ type: 'Feature', geometry: { type: 'Dot' }, properties: {} }],
    },
  ])('have features or are not read', (record) => {
    expect(readFeatures(record)).toBeNull();
  });
});
