import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawTiles } from '../../../src/map/own/tiles/draw-tiles';
import type { ToTileWorker } from '../../../src/map/own/tiles/messages';
import { tileTaker } from '../../../src/map/own/tiles/tile-taker';
import { layerOf, point } from '../../own-layers/a-layer';
import { scattered } from '../../query/crowd';

const layer = layerOf(scattered(6_000).map(([lon = 0, lat = 0]) => point(lon, lat, {})));
const day = '2021-06-01';

/** A worker of tiles on the page's own thread, which can die. */
class TileWorkerHere extends EventTarget {
  static readonly all: TileWorkerHere[] = [];
  readonly terminate = vi.fn();
  readonly #take: ReturnType<typeof tileTaker>;

  constructor() {
    super();
    TileWorkerHere.all.push(this);
    this.#take = tileTaker((data) =>
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data }))),
    );
  }

  postMessage(message: ToTileWorker): void {
    this.#take(message);
  }

  die(): void {
    this.dispatchEvent(new Event('error'));
  }
}

/** What a map is asked for here. */
function mapHere() {
  const shown: string[] = [];
  const source = { setTiles: ([tiles]: string[]) => void shown.push(tiles ?? '') };
  let isThere = false;
  const fire = vi.fn();
  const map = {
    getSource: () => (isThere ? source : undefined),
    addSource: (_: string, { tiles }: { tiles: string[] }) => {
      isThere = true;
      source.setTiles(tiles);
    },
    addLayer: () => undefined,
    once: () => undefined,
    fire,
  };
  return { map: map as unknown as MapLibreMap, shown, fire };
}

beforeEach(() => {
  TileWorkerHere.all.length = 0;
  vi.stubGlobal('Worker', TileWorkerHere);
});
afterEach(() => vi.unstubAllGlobals());

describe('a map that is drawn from tiles', () => {
  it('says that the worker died, and is drawn by another one, once', async () => {
    const { map, shown, fire } = mapHere();
    await drawTiles(map, [layer], day);
    expect(shown).toHaveLength(1);
    TileWorkerHere.all[0]?.die();
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    expect(shown[1]).not.toBe(shown[0]);
    expect(TileWorkerHere.all[0]?.terminate).toHaveBeenCalledOnce();
    expect(fire).toHaveBeenCalledExactlyOnceWith(
      'error',
      expect.objectContaining({ sourceId: 'own-many' }),
    );

    // One that dies again would die for ever: the next change starts a third.
    TileWorkerHere.all[1]?.die();
    expect(fire).toHaveBeenCalledTimes(2);
    expect(TileWorkerHere.all).toHaveLength(2);
    await drawTiles(map, [layer], day);
    expect(TileWorkerHere.all).toHaveLength(3);
    expect(shown).toHaveLength(3);
  });

  it('starts no worker where there is nothing to draw', async () => {
    const { map } = mapHere();
    await drawTiles(map, [], day);
    expect(TileWorkerHere.all).toHaveLength(0);
  });
});
