import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { SizedPlace } from '../../archive/sized-place';
import { featureCollection } from '../style/map-features';
import { addInSlots } from '../style/slotted-layer';
import { archiveFeatures } from './archive-features';
import { archiveSource } from './archive-ids';
import { archiveOrder } from './archive-style';

const drawn = new WeakMap<GeoJSONSource, readonly SizedPlace[]>();

/** Sizes the places of an archive; a list that is drawn already is not sent again. */
export function showArchive(map: MapLibreMap, sized: readonly SizedPlace[]): void {
  const source = map.getSource<GeoJSONSource>(archiveSource) ?? added(map);
  if (drawn.get(source) === sized) return;
  drawn.set(source, sized);
  void source.setData(archiveFeatures(sized));
}

function added(map: MapLibreMap): GeoJSONSource {
  map.addSource(archiveSource, { type: 'geojson', data: featureCollection([]), promoteId: 'id' });
  addInSlots(map, archiveOrder);
  const source = map.getSource<GeoJSONSource>(archiveSource);
  if (!source) throw new Error(`The map took no source ${archiveSource}`);
  return source;
}
