/** Draws large own layers from tiles: neither the page nor MapLibre's worker holds their points. */
import type { Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import type { OwnLayer } from '../../../own-layers/own-layer';
import { ownMany } from '../own-ids';
import { manyOrder } from '../own-style';
import { closestTiles } from './point-tiles';
import { pointParts } from './point-parts';
import { tileMaker, type TileMaker } from './tile-client';
import { offerTiles, tileAddress } from './tile-protocol';

interface Drawing {
  readonly name: string;
  readonly maker: TileMaker;
  state: number;
}

const drawings = new WeakMap<MapLibreMap, Drawing>();
let names = 0;

/** Shows the points of layers on a day; what was shown stays until the new tiles can be made. */
export async function drawTiles(
  map: MapLibreMap,
  layers: readonly OwnLayer[],
  day: string,
): Promise<void> {
  const known = drawings.get(map);
  if (!known && layers.length === 0) return;
  const drawing = known ?? started(map);
  if (!(await drawing.maker.give(pointParts(layers, day)))) return;
  drawing.state += 1;
  const tiles = [tileAddress(drawing.name, drawing.state)];
  const source = map.getSource<VectorTileSource>(ownMany);
  if (source) return void source.setTiles(tiles);
  map.addSource(ownMany, { type: 'vector', tiles, maxzoom: closestTiles, promoteId: 'id' });
  for (const { layer, below } of manyOrder) map.addLayer(layer, below);
}

function started(map: MapLibreMap): Drawing {
  const drawing = { name: `map${(names += 1)}`, maker: tileMaker(), state: 0 };
  const end = offerTiles(drawing.name, drawing.maker.tile);
  drawings.set(map, drawing);
  map.once('remove', () => {
    end();
    drawing.maker.stop();
  });
  return drawing;
}
