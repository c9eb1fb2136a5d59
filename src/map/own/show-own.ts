import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { daysOfChange } from '../../own-layers/on-day';
import type { OwnLayer } from '../../own-layers/own-layer';
import { lastChange } from '../style/change-days';
import { addInSlots } from '../style/slotted-layer';
import { ownFeatures } from './own-features';
import { ownSource } from './own-ids';
import { ownOrder } from './own-style';
import { drawTiles } from './tiles/draw-tiles';
import { isDrawnFromTiles } from './tiles/point-parts';

interface Drawn {
  readonly layers: readonly OwnLayer[];
  /** The day of the last change up to the day that is shown. */
  readonly day: string;
}

const drawn = new WeakMap<GeoJSONSource, Drawn>();
const changes = new WeakMap<OwnLayer, readonly string[]>();

/** Draws own layers on a day; what is drawn already is not sent again. */
export function showOwn(map: MapLibreMap, layers: readonly OwnLayer[], day: string): void {
  const source = map.getSource<GeoJSONSource>(ownSource);
  const before = source && drawn.get(source);
  const last = layers
    .map((layer) => lastChange(changesOf(layer), day))
    .reduce((a, b) => (a > b ? a : b), '');
  const isSame = before?.layers === layers && before.day === last;
  if (isSame) return;
  const [many, few] = [true, false].map((wanted) =>
    layers.filter((layer) => isDrawnFromTiles(layer) === wanted),
  );
  const data = ownFeatures(few ?? [], day);
  // A source that comes without its data makes its tiles twice.
  if (source) void source.setData(data);
  drawn.set(source ?? added(map, data), { layers, day: last });
  void drawTiles(map, many ?? [], day);
}

function changesOf(layer: OwnLayer): readonly string[] {
  const known = changes.get(layer) ?? daysOfChange(layer.features, layer.time);
  changes.set(layer, known);
  return known;
}

/** The source with its style layers, which a map has only once something is to be drawn. */
function added(map: MapLibreMap, data: FeatureCollection): GeoJSONSource {
  map.addSource(ownSource, { type: 'geojson', data, promoteId: 'id' });
  addInSlots(map, ownOrder);
  const source = map.getSource<GeoJSONSource>(ownSource);
  if (!source) throw new Error(`The map took no source ${ownSource}`);
  return source;
}
