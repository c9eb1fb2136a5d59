/** Draws large own layers from tiles: neither the page nor MapLibre's worker holds their points. */
import type { Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import type { OwnLayer } from '../../../own-layers/own-layer';
import { addInSlots } from '../../style/slotted-layer';
import { ownMany } from '../own-ids';
import { manyOrder } from '../own-style';
import { closestTiles } from './point-tiles';
import { pointParts } from './point-parts';
import { tileMaker, type TileMaker } from './tile-client';
import { offerTiles, tileAddress } from './tile-protocol';

interface Drawing {
  readonly name: string;
  readonly maker: TileMaker;
  readonly end: () => void;
  shown: readonly [layers: readonly OwnLayer[], day: string];
  /** Whether it took the place of one whose worker died, and nothing was changed since. */
  isSecond: boolean;
  /** How often the worker has had all points. */
  state: number;
}

const drawings = new WeakMap<MapLibreMap, Drawing>();
let names = 0;

/** Shows the points of layers on a day; what was shown stays until the new tiles can be made. */
export async function drawTiles(
  map: MapLibreMap,
  layers: readonly OwnLayer[],
  day: string,
  isSecond = false,
): Promise<void> {
  const known = drawings.get(map);
  if (!known && layers.length === 0) return;
  const drawing = known ?? started(map);
  [drawing.shown, drawing.isSecond] = [[layers, day], isSecond];
  // Where the worker has died, that was told already.
  const isGiven = await drawing.maker.give(pointParts(layers, day)).catch(() => false);
  if (!isGiven) return;
  drawing.state += 1;
  const tiles = [tileAddress(drawing.name, drawing.state)];
  const source = map.getSource<VectorTileSource>(ownMany);
  if (source) return void source.setTiles(tiles);
  map.addSource(ownMany, { type: 'vector', tiles, maxzoom: closestTiles, promoteId: 'id' });
  addInSlots(map, manyOrder);
}

function started(map: MapLibreMap): Drawing {
  const maker = tileMaker(() => restart(map));
  const name = `map${(names += 1)}`;
  const end = offerTiles(name, maker.tile);
  const drawing: Drawing = { name, maker, end, shown: [[], ''], isSecond: false, state: 0 };
  drawings.set(map, drawing);
  map.once('remove', () => {
    end();
    maker.stop();
  });
  return drawing;
}

/**
 * Says that a worker died, and starts another: at once where it had all points and died for the
 * first time; else it would die again, so the next change of what is shown starts it.
 */
function restart(map: MapLibreMap): void {
  const drawing = drawings.get(map);
  if (!drawing) return;
  drawing.end();
  drawings.delete(map);
  map.fire('error', { error: new Error('The worker of tiles stopped'), sourceId: ownMany });
  if (drawing.state > 0 && !drawing.isSecond) void drawTiles(map, ...drawing.shown, true);
}
