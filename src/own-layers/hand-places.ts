/** Places that a reader gave by hand. They stand in a layer of their own, as features of it. */
import type { Position } from 'geojson';
import { isOwnPlace } from '../linking/names/own-places';
import { valueNumber, valueOfColumn, valueText } from './attributes';
import { middleOf } from './own-places';
import type { OwnFeature, OwnLayer } from './own-layer';
import { columnOf, toponymsIn, type OwnToponym } from './toponyms';

/** A place as its form holds it. */
export interface HandPlace {
  /** The first one is the main one. */
  readonly toponyms: readonly OwnToponym[];
  readonly kind: string;
  /** [longitude, latitude]. */
  readonly at: Position;
  /** Metres by which the point may be off; null where the reader has not said. */
  readonly accuracy: number | null;
}

/** The attribute of the main name in the layer of these places. */
export const handColumn = 'name';

/** The layer of the places that were given by hand; null while there is none. */
export function layerOfHand(layers: readonly OwnLayer[]): OwnLayer | null {
  return layers.find((layer) => isOfHand(layer)) ?? null;
}

/** Whether the reader gave every feature of a layer by hand. */
export function isOfHand({ file, toponyms, features }: OwnLayer): boolean {
  return (
    file === '' &&
    toponyms === handColumn &&
    features.every(({ id }) => typeof id === 'string' && isOwnPlace(id))
  );
}

/** A new id, random, because the same id in another browser would be another place. */
export function newPlaceId(): string {
  const digits = crypto.getRandomValues(new Uint8Array(10));
  return `own-place-${[...digits].map((one) => (one % 36).toString(36)).join('')}`;
}

export function handPlaceFeature(
  id: string,
  { toponyms, kind, at, accuracy }: HandPlace,
): OwnFeature {
  const properties: Record<string, string | number> = { [handColumn]: toponyms[0]?.text ?? '' };
  for (const { text, lang } of toponyms) {
    const column = columnOf(handColumn, lang);
    const before = properties[column];
    properties[column] = before === undefined ? text : `${before};${text}`;
  }
  if (accuracy !== null) properties['accuracy'] = accuracy;
  const geometry = { type: 'Point' as const, coordinates: [...at] };
  return { type: 'Feature', id, geometry, properties: { ...properties, kind } };
}

/** What a feature says of itself, for a form: of any layer, with its names in one attribute. */
export function handPlaceOf(feature: OwnFeature, column: string | null): Partial<HandPlace> {
  const at = middleOf(feature.geometry);
  const accuracy = valueNumber(valueOfColumn(feature, 'accuracy'));
  const kind = valueText(valueOfColumn(feature, 'kind'));
  return {
    toponyms: column === null ? [] : toponymsIn(feature, column),
    ...(kind !== '' && { kind }),
    ...(at && { at }),
    accuracy,
  };
}

/** The features with one more, or with the one of the same id replaced. */
export function withFeature(
  features: readonly OwnFeature[],
  feature: OwnFeature,
): readonly OwnFeature[] {
  const isKnown = features.some(({ id }) => id === feature.id);
  return isKnown
    ? features.map((one) => (one.id === feature.id ? feature : one))
    : [...features, feature];
}
