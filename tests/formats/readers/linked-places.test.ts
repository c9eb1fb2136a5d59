import { describe, expect, it } from 'vitest';
import { linkedPlaces } from '../../../src/formats/file-types/linked-places';
import { gazetteerData } from '../../../src/formats/gazetteer-data';
import { gazetteer } from '../../../src/formats/gazetteer';
import { readDataFile } from '../../../src/formats/readers/read-data-file';
import { noProvenance } from '../../../src/own-layers/own-layer';
import { ownPlaces } from '../../../src/own-layers/own-places';
import { toponymColumn } from '../../../src/own-layers/toponyms';
import { catalog, noticeWith } from '../../fixtures';

const read = (document: unknown) => {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return readDataFile(new TextEncoder().encode(text), 'places.lpf.json');
};
const feature = (members: object) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { title: 'Nngi' }, geometry: null, ...members }],
});
const names = [{ toponym: 'Nngi', lang: 'en' }];

describe('a gazetteer in Linked Places format', () => {
  it('comes back whole after this atlas wrote its own: names, kinds, points, accuracy', async () => {
    const known = gazetteer(catalog, []);
    const notes = noticeWith('x', '2026-03-01T00:00:00.000Z');
    const file = [...linkedPlaces.write(gazetteerData(known, 'Gazetteer'), notes)].join('');
    const { layers, problems } = await read(file);
    expect(problems.filter(({ outcome }) => outcome === 'left-out')).toEqual([]);
    const [{ features } = { features: [] }] = layers;
    const column = toponymColumn(features);
    expect(column).toBe('name');
    const layer = { id: 'layer-abc123', features, toponyms: column, provenance: noProvenance };
    const places = ownPlaces([layer]).map(({ record }) => record);
    const before = [...known.places.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(places.length).toBe(before.length);
    const about = ({ kind, lon, lat, accuracy, geonames }: (typeof places)[number]) => ({
      kind,
      lon,
      lat,
      accuracy,
      geonames,
    });
    expect(places.map(about)).toEqual(before.map(about));
    for (const [at, { names: old }] of before.entries()) {
      const now = new Set(places[at]?.names.map(({ text, lang }) => `${text} ${lang}`));
      expect(old.filter(({ text, lang }) => !now.has(`${text} ${lang}`))).toEqual([]);
    }
  });

  it('may leave out what it does not know, and say languages as BCP 47 does', async () => {
    const wide = [{ toponym: 'Nngi' }, { toponym: 'Նինգի', lang: 'hy-AM' }, { lang: 'ru' }, 7];
    const { layers } = await read(feature({ '@id': 'http://example.org/1', names: wide }));
    expect(layers[0]?.features).toEqual([
      {
        type: 'Feature',
        id: 'http://example.org/1',
        geometry: null,
        properties: { name: 'Nngi', 'name:und': 'Nngi', 'name:hy': 'Նինգի' },
      },
    ]);
  });

  it('takes the concept of a type for its kind, and a tolerance in kilometres for metres', async () => {
    const { layers } = await read(
      feature({
        names,
        types: [{ identifier: 'http://vocab.getty.edu/aat/300008372', label: 'villages' }],
        geometry: {
          type: 'Point',
          coordinates: [46.9, 39.8],
          approximation: { tolerance: 0.5 },
          citations: [{ label: 'a map' }],
        },
      }),
    );
    expect(layers[0]?.features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [46.9, 39.8] },
      properties: { kind: 'village', accuracy: 500 },
    });
  });

  it('is plain GeoJSON where its features have no toponyms', async () => {
    const { layers } = await read(feature({ names: 'Nngi', geometry: null }));
    expect(layers[0]?.features[0]?.properties).toEqual({ title: 'Nngi' });
  });
});
