import type { Answer } from './answer';
import { wayBetween } from './distance';
import type { Origin } from './origin';

/** The shortest line between two features or drawings and its length; 0 where they touch. */
export function between(a: Origin, b: Origin): Answer {
  const way = wayBetween(a.geometry, b.geometry);
  const apart = way !== null && way.km > 0;
  const features = [a, b].flatMap(({ feature }) => (feature ? [{ id: feature.id }] : []));
  return {
    kind: 'between',
    value: way?.km ?? 0,
    unit: 'km',
    giveOrTake: (a.accuracy + b.accuracy) / 1000,
    geometry: apart ? { type: 'LineString', coordinates: [way.from, way.to] } : null,
    features,
    notes: apart ? [] : ['touching'],
  };
}
