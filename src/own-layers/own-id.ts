/** What an own feature is called on the map and in addresses: its layer and its number in it. */
import { isOwnLayer } from '../catalog/layer-names';
import type { OwnLayer } from './own-layer';

export interface OwnTarget {
  readonly layer: string;
  /** The number of the feature in its layer, from 0; null for the layer itself. */
  readonly number: number | null;
}

/** The id of a feature of an own layer, such as `layer-4k2m9x/3`. */
export function ownFeatureId({ id }: Pick<OwnLayer, 'id'>, number: number): string {
  return `${id}/${number}`;
}

export function writeOwnId({ layer, number }: OwnTarget): string {
  return number === null ? layer : ownFeatureId({ id: layer }, number);
}

/** What such an id, or the id of a layer, names; null for any other text. */
export function readOwnId(text: string): OwnTarget | null {
  const [layer = '', number, ...more] = text.split('/');
  if (!isOwnLayer(layer) || more.length > 0) return null;
  if (number === undefined) return { layer, number: null };
  return /^\d{1,7}$/.test(number) ? { layer, number: Number(number) } : null;
}

/** A new id that no other layer has, as far as chance goes. */
export function newLayerId(): string {
  const digits = crypto.getRandomValues(new Uint8Array(10));
  return `layer-${[...digits].map((one) => (one % 36).toString(36)).join('')}`;
}
