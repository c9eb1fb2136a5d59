import { isSchematic } from '../catalog/schematic';
import { withoutLength, type Answer } from './answer';
import { polygonKm2 } from './area';
import { lengthKm } from './length';
import { isArea, isLine, type Origin } from './origin';

/**
 * The length of a line in km, or the area of a polygon in km². A length may be off by the accuracy
 * of both ends (windings finer than the accuracy are not in it); an area, by its whole boundary
 * moved by its accuracy. Null for a point. A road that is drawn straight has no length here.
 */
export function measure(origin: Origin): Answer | null {
  const { accuracy, feature } = origin;
  const answer = {
    kind: 'measure',
    geometry: feature ? null : origin.geometry,
    features: feature ? [{ id: feature.id }] : [],
    notes: [],
  } as const;
  if (isLine(origin)) {
    const value = lengthKm(origin.geometry);
    const length: Answer = { ...answer, value, unit: 'km', giveOrTake: (2 * accuracy) / 1000 };
    return feature && isSchematic(feature) ? withoutLength(length, feature) : length;
  }
  if (isArea(origin))
    return {
      ...answer,
      value: polygonKm2(origin.geometry),
      unit: 'km²',
      giveOrTake: (lengthKm(origin.geometry) * accuracy) / 1000,
    };
  return null;
}
