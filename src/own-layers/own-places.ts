/** Places of the reader's own: the features of layers whose toponyms are looked for in texts. */
import type { Geometry, Position } from 'geojson';
import { placeInUri } from '../formats/uris';
import type { GazetteerPlace } from '../formats/linked-text';
import { positionsIn } from '../formats/readers/positions';
import { isOwnPlace } from '../linking/names/own-places';
import { valueNumber, valueOfColumn, valueText } from './attributes';
import type { OwnFeature, OwnLayer } from './own-layer';
import { toponymsIn } from './toponyms';

type NamedLayer = Pick<OwnLayer, 'id' | 'features' | 'toponyms' | 'provenance'>;

/** More positions than this do not move the middle of a shape. */
const mostPositions = 100_000;

/** A place with where it stands: its layer, and its number in it. */
export interface OwnPlace {
  readonly layer: string;
  readonly number: number;
  readonly record: GazetteerPlace;
}

/** The places of layers, each id once. A feature without a name or without a position is none. */
export function ownPlaces(layers: readonly NamedLayer[]): readonly OwnPlace[] {
  const places = new Map<string, OwnPlace>();
  for (const layer of layers) {
    if (layer.toponyms === null) continue;
    for (const [number, feature] of layer.features.entries()) {
      const record = recordOf(layer, layer.toponyms, number, feature);
      if (record && !places.has(record.id))
        places.set(record.id, { layer: layer.id, number, record });
    }
  }
  return [...places.values()];
}

/** The id of a feature as a place: its own where it has one, else that of its layer and number. */
export function placeId({ id }: Pick<OwnLayer, 'id'>, number: number, feature: OwnFeature): string {
  const given = String(feature.id ?? '');
  // A file of Linked Places format has it in an address.
  const own = placeInUri(given) ?? given;
  return isOwnPlace(own) ? own : `own-place-${id.replace(/^layer-/, '')}-${number}`;
}

function recordOf(
  layer: NamedLayer,
  column: string,
  number: number,
  feature: OwnFeature,
): GazetteerPlace | null {
  const names = toponymsIn(feature, column);
  const [lon, lat] = middleOf(feature.geometry) ?? [];
  const [main] = names;
  if (!main || lon === undefined || lat === undefined) return null;
  const kind = valueText(valueOfColumn(feature, 'kind'));
  const country = valueText(valueOfColumn(feature, 'country'));
  return {
    id: placeId(layer, number, feature),
    name: main.text,
    kind: /^[a-z]+(-[a-z]+)*$/.test(kind) ? kind : 'place',
    lon,
    lat,
    positionOf: feature.geometry?.type === 'Point' ? 'place' : 'label',
    accuracy: whole(valueOfColumn(feature, 'accuracy')) ?? whole(layer.provenance.accuracy),
    certainty: null,
    from: null,
    to: null,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    geonames: whole(valueOfColumn(feature, 'geonames')),
    names: [...names],
    sources: [],
  };
}

/** A whole number from 1; null for anything else. */
function whole(value: unknown): number | null {
  const number = valueNumber(value);
  return number === null || number < 0.5 ? null : Math.round(number);
}

/** The position of a point, or the middle of the box around any other shape. */
export function middleOf(geometry: Geometry | null): Position | null {
  if (geometry?.type === 'Point') return geometry.coordinates.slice(0, 2);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of positionsIn({ geometry }, mostPositions)) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return west > east ? null : [rounded((west + east) / 2), rounded((south + north) / 2)];
}

/** A metre or so, which is finer than the middle of a box means. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(5));
}
