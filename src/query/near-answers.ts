/** `nearest` and `within` as whole answers: rows with their bounds, and what to highlight. */
import type { Geometry, MultiLineString } from 'geojson';
import type { AtlasFeature } from '../catalog/types';
import { counted, type Answer, type Found } from './answer';
import { accuracyCircle } from './circle';
import { wayBetween } from './distance';
import { nearest, type Near, type NearestQuestion } from './nearest';
import { giveOrTake, type Origin } from './origin';
import { coarsest, type Scope, type Searchable } from './searchable';
import { within } from './within';

/** The nearest features of a layer, with the shortest line to each. */
export function nearestAnswer(
  source: Searchable,
  origin: Origin,
  question: NearestQuestion,
): Answer {
  const near = nearest(source, origin.feature ?? origin, question);
  const rows = near.map((one) => row(origin, one));
  return {
    kind: 'nearest',
    value: rows[0]?.km ?? null,
    unit: 'km',
    giveOrTake: rows[0]?.giveOrTake ?? null,
    geometry: waysTo(origin, near),
    features: rows,
    notes: [],
  };
}

/** What lies at most `km` away, and what may, nearest first; around a point, with the circle that says it. */
export function withinAnswer(source: Searchable, origin: Origin, km: number, scope: Scope): Answer {
  const farKm = (origin.accuracy + coarsest(source, scope)) / 1000;
  const near = within(source, origin.feature ?? origin, km + farKm, scope).map((one) => {
    const found = row(origin, one);
    return { ...found, withinAccuracy: Math.abs(km - one.km) < found.giveOrTake };
  });
  const rows = near.filter((one) => one.km <= km);
  const perhaps = near.filter((one) => one.km > km && one.withinAccuracy);
  const { geometry } = origin;
  const circle = geometry.type === 'Point' ? accuracyCircle(geometry.coordinates, km * 1000) : null;
  return counted('within', rows, perhaps, circle);
}

function row(origin: Origin, { feature, km }: Near): Found & { km: number; giveOrTake: number } {
  return { id: feature.id, km, giveOrTake: giveOrTake(origin, feature) };
}

function waysTo({ geometry }: Origin, near: readonly Near[]): Geometry | null {
  const coordinates = near.flatMap(({ feature }: { feature: AtlasFeature }) => {
    const way = wayBetween(geometry, feature.geometry);
    return way && way.km > 0 ? [[way.from, way.to]] : [];
  });
  const lines: MultiLineString = { type: 'MultiLineString', coordinates };
  return coordinates.length > 0 ? lines : null;
}
