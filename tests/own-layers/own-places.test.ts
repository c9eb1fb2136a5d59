import { describe, expect, it } from 'vitest';
import {
  handPlaceFeature,
  handPlaceOf,
  isOfHand,
  layerOfHand,
  newPlaceId,
  withFeature,
  type HandPlace,
} from '../../src/own-layers/hand-places';
import { featuresCalled } from '../../src/own-layers/features-called';
import { newLayer } from '../../src/own-layers/own-layer';
import { middleOf, ownPlaces, placeId } from '../../src/own-layers/own-places';
import {
  gazetteerColumn,
  nameColumn,
  toponymColumn,
  toponymsIn,
} from '../../src/own-layers/toponyms';
import { layerOf, point, seen } from './a-layer';

const nngi = point(46.9, 39.8, {
  name: 'Nngi',
  'name:hy': 'Նինգի',
  'name:ru': 'Ннги; Нынги',
  'name:note': 'a village',
  kind: 'village',
  accuracy: '500',
});

describe('toponyms of features', () => {
  it('stand in name and name:LANGUAGE, several of a language divided by semicolons', () => {
    expect(toponymsIn(nngi, 'name')).toEqual([
      { text: 'Nngi', lang: 'und' },
      { text: 'Նինգի', lang: 'hy' },
      { text: 'Ннги', lang: 'ru' },
      { text: 'Нынги', lang: 'ru' },
    ]);
  });

  it('are said once where the main name has its language too, and the main name comes first', () => {
    const shosh = point(46.8, 39.78, { 'name:ru': 'Шош', 'name:en': 'Shosh', name: 'Shosh' });
    expect(toponymsIn(shosh, 'name')).toEqual([
      { text: 'Shosh', lang: 'en' },
      { text: 'Шош', lang: 'ru' },
    ]);
  });

  it('are read from a list too, as this atlas exports them', () => {
    const listed = point(46.9, 39.8, {
      toponyms: [{ text: 'Nngi', lang: 'en' }, { text: 3 }, 'x'],
    });
    expect(toponymColumn([listed])).toBe('toponyms');
    expect(toponymsIn(listed, 'toponyms')).toEqual([{ text: 'Nngi', lang: 'en' }]);
  });

  it('are told from other attributes: with languages for certain, by a usual name otherwise', () => {
    expect(toponymColumn([nngi])).toBe('name');
    expect(toponymColumn(seen)).toBeNull();
    expect(nameColumn(seen)).toBe('name');
    expect(gazetteerColumn([nngi])).toBe('name');
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [46.9, 39.8],
        [47, 39.8],
      ],
    };
    expect(gazetteerColumn([nngi, { ...nngi, geometry: line }])).toBeNull();
    expect(nameColumn([point(46, 39, { remark: 'Nngi' })])).toBeNull();
  });
});

describe('places of a layer', () => {
  it('are none until its owner names an attribute with toponyms', () => {
    expect(ownPlaces([layerOf([nngi])])).toEqual([]);
  });

  it('have a point, an accuracy as their owner says it, and no source or certainty of the atlas', () => {
    const layer = { ...layerOf([nngi, point(46, 39, { name: '' })]), toponyms: 'name' };
    expect(ownPlaces([layer])).toEqual([
      {
        layer: layer.id,
        number: 0,
        record: expect.objectContaining({
          id: 'own-place-abc123-0',
          name: 'Nngi',
          kind: 'village',
          lon: 46.9,
          lat: 39.8,
          positionOf: 'place',
          accuracy: 500,
          certainty: null,
          sources: [],
        }) as unknown,
      },
    ]);
  });

  it('take the accuracy of the layer where they have none, and no kind that is no code', () => {
    const layer = layerOf([point(46.9, 39.8, { name: 'Nngi', kind: 'Big village!' })]);
    const provenance = { ...layer.provenance, accuracy: '1200' };
    const [place] = ownPlaces([{ ...layer, toponyms: 'name', provenance }]);
    expect(place?.record).toMatchObject({ accuracy: 1200, kind: 'place' });
  });

  it('keep the id of the browser that they come from, also in an address', () => {
    const layer = layerOf();
    const uri = 'urn:x-corridor-atlas:place-of-reader:own-place-4k2m9x';
    expect(placeId(layer, 0, { ...nngi, id: 'own-place-4k2m9x' })).toBe('own-place-4k2m9x');
    expect(placeId(layer, 0, { ...nngi, id: uri })).toBe('own-place-4k2m9x');
    expect(placeId(layer, 7, { ...nngi, id: 'shusha-shushi' })).toBe('own-place-abc123-7');
  });

  it('stand in the middle of what is no point', () => {
    expect(middleOf(null)).toBeNull();
    expect(middleOf({ type: 'GeometryCollection', geometries: [] })).toBeNull();
    const road = [
      [46.5, 39.6],
      [46.8, 39.8],
    ];
    expect(middleOf({ type: 'LineString', coordinates: road })).toEqual([46.65, 39.7]);
  });
});

describe('a place that was given by hand', () => {
  const given: HandPlace = {
    toponyms: [
      { text: 'Նինգի', lang: 'hy' },
      { text: 'Nngi', lang: 'en' },
      { text: 'Nıngi', lang: 'en' },
    ],
    kind: 'village',
    at: [46.9, 39.8],
    accuracy: 500,
  };

  it('is the same after it was stored as a feature and read for its form', () => {
    const feature = handPlaceFeature(newPlaceId(), given);
    expect(handPlaceOf(feature, 'name')).toEqual(given);
    const unsaid = { ...given, accuracy: null };
    expect(handPlaceOf(handPlaceFeature(newPlaceId(), unsaid), 'name')).toEqual(unsaid);
  });

  it('stands in the one layer of such places, which a file is not', () => {
    const feature = handPlaceFeature(newPlaceId(), given);
    const about = { id: 'layer-hand12', added: '', name: 'My places', file: '' };
    const hand = newLayer({ ...about, toponyms: 'name', features: [feature] });
    expect(isOfHand(hand)).toBe(true);
    expect(isOfHand({ ...layerOf([feature]), toponyms: 'name' })).toBe(false);
    expect(layerOfHand([layerOf(), hand])).toBe(hand);
    const moved = handPlaceFeature(String(feature.id), { ...given, at: [46.91, 39.81] });
    expect(withFeature(hand.features, moved)).toEqual([moved]);
    expect(withFeature(hand.features, nngi)).toEqual([feature, nngi]);
  });
});

describe('features of own layers by their names', () => {
  it('are found by how they begin, whatever the accents, if they have a place', async () => {
    const nowhere = { ...nngi, geometry: null };
    const layers = [layerOf([...seen, nowhere])];
    const called = async (words: string, goOn = true) =>
      (await featuresCalled(layers, words, () => Promise.resolve(goOn))).map(({ name }) => name);
    expect(await called('agd')).toEqual(['Ağdam']);
    expect(await called('Nngi')).toEqual([]);
    expect(await called('ag')).toEqual([]);
    expect(await called('agd', false)).toEqual([]);
  });
});
