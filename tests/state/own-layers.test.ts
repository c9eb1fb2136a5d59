import { describe, expect, it } from 'vitest';
import { OwnData } from '../../src/state/own-data.svelte';
import { OwnLayers } from '../../src/state/own-layers.svelte';
import type { OwnLayer } from '../../src/own-layers/own-layer';
import { layerOf, point } from '../own-layers/a-layer';
import { scattered } from '../query/crowd';
import { sharedRecords } from './shared-records';

/** The two stores of layers, which several windows share. */
function memory() {
  const [choices, features] = [sharedRecords(), sharedRecords()];
  const stores = () => ({ choices: choices.store<never>(), features: features.store<never>() });
  const fail = (error: Error | null) => {
    choices.fail = error;
    features.fail = error;
  };
  return { fail, kinds: [choices.records, features.records] as const, stores };
}

async function opened(stores: ConstructorParameters<typeof OwnLayers>[0]): Promise<OwnLayers> {
  const layers = new OwnLayers(stores);
  await layers.follow();
  return layers;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const layer = layerOf();

/** What a view that opens now is given of what was dropped. */
function received(own: OwnData, view: Parameters<OwnData['receive']>[0]): readonly File[] {
  const files: File[] = [];
  own.receive(view, (given) => files.push(...given))();
  return files;
}

describe('the layers of a reader', () => {
  it('are there after a reload, with what was chosen', async () => {
    const { stores } = memory();
    const before = await opened(stores());
    await before.add(layer);
    before.change(layer.id, { name: 'Roads', style: { ...layer.style, colour: 'green' } });
    await settled();
    const after = await opened(stores());
    expect(after.layers).toEqual([
      { ...layer, revision: 2, name: 'Roads', style: { ...layer.style, colour: 'green' } },
    ]);
    expect(after.trouble).toBeNull();
  });

  it('do not store the features again when a choice changes', async () => {
    const { stores, kinds } = memory();
    const layers = await opened(stores());
    await layers.add(layer);
    const stored = kinds[1].get(layer.id);
    layers.change(layer.id, { shown: false });
    await settled();
    expect(kinds[1].get(layer.id)).toBe(stored);
  });

  it('are stored in short records where they are many, read again whole, and leave nothing behind', async () => {
    const { stores, kinds } = memory();
    const many = scattered(7_000).map(([lon = 0, lat = 0], at) => point(lon, lat, { at }));
    const large = layerOf(many, 'layer-large1');
    const layers = await opened(stores());
    await layers.add(layer);
    await layers.add(large);
    const longest = () =>
      Math.max(...[...kinds[1].values()].map((one) => (one as OwnLayer).features.length));
    expect(longest()).toBe(2_000);
    expect((await opened(stores())).layers).toEqual([layer, large]);
    await layers.redraw(large.id, (features) => features.slice(1));
    await settled();
    expect((await opened(stores())).find(large.id)?.features).toEqual(many.slice(1));
    expect([...kinds[1].keys()].filter((id) => id.startsWith(`${large.id}/1/`))).toEqual([]);
    layers.remove(large.id);
    await settled();
    expect([...kinds[1].keys()]).toEqual([layer.id]);
  });

  it('say so where a record of a large layer is missing, and keep the others', async () => {
    const { stores, kinds } = memory();
    const many = scattered(4_500).map(([lon = 0, lat = 0], at) => point(lon, lat, { at }));
    const layers = await opened(stores());
    await layers.add(layer);
    await layers.add(layerOf(many, 'layer-large1'));
    kinds[1].delete('layer-large1/1/2');
    const after = await opened(stores());
    expect(after.layers).toEqual([layer]);
    expect(after.trouble).toBe('unread');
  });

  it('come back after they were removed, also in the store', async () => {
    const { stores } = memory();
    const layers = await opened(stores());
    await layers.add(layer);
    layers.remove(layer.id);
    await settled();
    expect((await opened(stores())).layers).toEqual([]);
    await layers.putBack();
    expect((await opened(stores())).layers).toEqual([layer]);
  });

  it('follow another window, and keep what both changed at the same time', async () => {
    const { stores } = memory();
    const [one, other] = [await opened(stores()), await opened(stores())];
    await one.add(layer);
    await settled();
    expect(other.layers).toEqual([layer]);
    other.change(layer.id, { name: 'Theirs' });
    await settled();
    expect(one.find(layer.id)?.name).toBe('Theirs');
    one.change(layer.id, { name: 'Mine' });
    other.change(layer.id, { shown: false });
    other.change(layer.id, { filter: { column: 'a', test: 'least', value: '1' } });
    await settled();
    const after = (await opened(stores())).find(layer.id);
    expect(after).toMatchObject({ name: 'Mine', shown: false, filter: { column: 'a' } });
    expect([one.find(layer.id), other.find(layer.id)]).toEqual([after, after]);
    expect([one.trouble, other.trouble]).toEqual([null, null]);
  });

  it('stay on the page and are named where the browser is full, and are stored once there is room', async () => {
    const { stores, fail } = memory();
    const layers = await opened(stores());
    fail(new DOMException('no room', 'QuotaExceededError'));
    await layers.add(layer);
    expect([layers.layers, layers.trouble, layers.unkept]).toEqual([[layer], 'full', [layer.id]]);
    fail(null);
    layers.change(layer.id, { name: 'Smaller' });
    await settled();
    expect(layers.unkept).toEqual([]);
    expect((await opened(stores())).layers[0]).toMatchObject({
      name: 'Smaller',
      features: layer.features,
    });
  });

  it('leave a record of another version in the store and say so', async () => {
    const { stores, kinds } = memory();
    const layers = await opened(stores());
    await layers.add(layer);
    kinds[0].set('layer-future1', { version: 2, id: 'layer-future1' });
    const after = await opened(stores());
    expect(after.layers).toEqual([layer]);
    expect(after.trouble).toBe('unread');
    expect(kinds[0].has('layer-future1')).toBe(true);
  });

  it('are recalled only where there are any', async () => {
    const { stores } = memory();
    const data = new OwnData(stores());
    await data.recall();
    expect(data.layers).toBeNull();
    await (await data.open()).add(layer);
    const later = new OwnData(stores());
    await later.recall();
    expect(later.layers?.layers).toEqual([layer]);
  });

  it('are drawn anew with other features, which every window gets', async () => {
    const { stores } = memory();
    const [one, two] = [await opened(stores()), await opened(stores())];
    await one.add(layer);
    await settled();
    const moved = [point(46.9, 39.8, { name: 'Nngi' })];
    await one.redraw(layer.id, () => moved);
    await settled();
    expect(one.find(layer.id)).toMatchObject({ drawing: 2, revision: 2 });
    expect(two.find(layer.id)?.features).toEqual(moved);
    two.change(layer.id, { name: 'Places' });
    await settled();
    expect((await opened(stores())).find(layer.id)).toMatchObject({
      name: 'Places',
      features: moved,
      drawing: 2,
    });
    expect([one.trouble, two.trouble]).toEqual([null, null]);
  });

  it('keep what two windows draw at once', async () => {
    const { stores } = memory();
    const one = await opened(stores());
    await one.add(layer);
    const two = await opened(stores());
    const [nngi, shosh] = [
      point(46.9, 39.8, { name: 'Nngi' }),
      point(46.8, 39.78, { name: 'Shosh' }),
    ];
    await Promise.all([
      one.redraw(layer.id, (features) => [...features, nngi]),
      two.redraw(layer.id, (features) => [...features, shosh]),
      two.redraw(layer.id, (features) =>
        features.filter((one) => one.properties?.['name'] !== 'Shusha'),
      ),
    ]);
    one.change(layer.id, { name: 'Villages' });
    await settled();
    const stored = (await opened(stores())).find(layer.id);
    expect(new Set(stored?.features)).toEqual(new Set([...layer.features.slice(1), nngi, shosh]));
    expect(stored?.name).toBe('Villages');
    expect([one.find(layer.id), two.find(layer.id)]).toEqual([stored, stored]);
    expect([one.trouble, two.trouble]).toEqual([null, null]);
  });

  it('give the places by which texts are read: the same list until one of them changes', async () => {
    const { stores } = memory();
    const own = new OwnData(stores());
    expect(await own.places()).toEqual([]);
    const layers = await own.open();
    await layers.add({ ...layerOf([point(46.9, 39.8, { name: 'Nngi' })]), toponyms: 'name' });
    const places = await own.places();
    expect(places.map(({ name }) => name)).toEqual(['Nngi']);
    layers.change(layer.id, { name: 'Places' });
    expect(await own.places()).toBe(places);
    layers.change(layer.id, { toponyms: null });
    expect(await own.places()).toEqual([]);
    layers.change(layer.id, { toponyms: 'name' });
    await settled();
    const later = new OwnData(stores());
    void later.recall();
    expect(await later.places()).toEqual(places);
  });

  it('are not taken for a file with everything, nor that for them', async () => {
    const own = new OwnData();
    const fileOf = (name: string, text: string) => new File([text], name);
    const everything = '{"format":"corridor-atlas-work","version":1}';
    expect(await own.bring([fileOf('mine.json', everything)])).toBe('work');
    expect(received(own, 'data')).toEqual([]);
    expect(received(own, 'work').map(({ name }) => name)).toEqual(['mine.json']);
    expect(await own.bring([fileOf('a.json', '{"type":"FeatureCollection"}')])).toBe('data');
    expect(await own.bring([fileOf('a.txt', everything.slice(2))])).toBe('read');
  });

  it('are told apart from texts that are dropped with them, and each is taken once', async () => {
    const own = new OwnData();
    const fileOf = (name: string, text: string) => new File([text], name);
    const points = '{"type":"FeatureCollection"}';
    const all = [
      fileOf('a.txt', 'From Goris'),
      fileOf('b.json', points),
      fileOf('c.txt', 'to Shushi'),
      fileOf('d.geojson', points),
    ];
    expect(await own.bring(all)).toBe('data');
    expect(received(own, 'data').map(({ name }) => name)).toEqual(['b.json', 'd.geojson']);
    expect(received(own, 'data')).toEqual([]);
    expect(received(own, 'read')).toEqual([]);
    expect(received(own, 'many').map(({ name }) => name)).toEqual(['a.txt', 'c.txt']);
    // A view that is open is given what is dropped at once.
    const seen: string[] = [];
    const close = own.receive('data', (files) => seen.push(...files.map(({ name }) => name)));
    await own.bring([fileOf('e.geojson', points)]);
    close();
    await own.bring([fileOf('f.geojson', points)]);
    expect(seen).toEqual(['e.geojson']);
    expect(received(own, 'data').map(({ name }) => name)).toEqual(['f.geojson']);
    expect(await own.bring([])).toBeNull();
  });
});
