/** Sources of tiles: where each comes from, whatever form it is described in. */
import type {
  RasterDEMSourceSpecification,
  RasterSourceSpecification,
  VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { fetchJsonObject } from './fetch-json';
import { BackgroundFailed, webAddress } from './trouble';

export type TileSource =
  VectorSourceSpecification | RasterSourceSpecification | RasterDEMSourceSpecification;

export const tileSourceTypes = ['vector', 'raster', 'raster-dem'] as const;

/** What of a source or a TileJSON the map needs. */
const numbers = ['minzoom', 'maxzoom', 'tileSize'] as const;
const words = ['scheme', 'encoding', 'attribution'] as const;

/**
 * A source with its tiles named, which a TileJSON may name instead; `allow` hears of every address
 * before it is asked and throws where its host is not allowed. Throws BackgroundFailed.
 */
export async function tileSource(
  described: Readonly<Record<string, unknown>>,
  base: string,
  allow: (addresses: readonly string[]) => void,
): Promise<TileSource> {
  const { url } = described;
  if (typeof url !== 'string') return sourceOf(described, base, allow);
  const address = absolute(url, base);
  allow([address]);
  const tileJson = await fetchJsonObject(address);
  return sourceOf({ ...tileJson, ...described, type: described['type'] }, address, allow);
}

function sourceOf(
  described: Readonly<Record<string, unknown>>,
  base: string,
  allow: (addresses: readonly string[]) => void,
): TileSource {
  const { type, tiles, bounds } = described;
  const named = Array.isArray(tiles) ? tiles.filter((one) => typeof one === 'string') : [];
  const addresses = named.map((tile) => absolute(tile, base));
  if (addresses.length === 0) throw new BackgroundFailed('no-tiles', base);
  allow(addresses);
  const kept = Object.fromEntries([
    ...numbers.flatMap((name) => (isNumber(described[name]) ? [[name, described[name]]] : [])),
    ...words.flatMap((name) =>
      typeof described[name] === 'string' ? [[name, described[name]]] : [],
    ),
  ]) as object;
  const box = Array.isArray(bounds) && bounds.length === 4 && bounds.every(isNumber);
  return { type, tiles: addresses, ...kept, ...(box && { bounds }) } as TileSource;
}

/** Places for the numbers of a tile are no part of an address and stay as they are. */
export function absolute(address: string, base: string): string {
  const whole = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : new URL(address, base).href;
  const found = whole.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
  if (!webAddress(found.replace(/\{\w[\w-]*\}/g, (place, at: number) => filled(place, found, at))))
    throw new BackgroundFailed('not-web', '', address);
  return found;
}

/** A place in the host stays, so that the address is refused. */
function filled(place: string, address: string, at: number): string {
  return /^https?:\/\/[^/?#]*$/i.test(address.slice(0, at)) ? place : '0';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
