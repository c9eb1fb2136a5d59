import type { RasterDEMSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Allowed } from './allowed';
import type { BackgroundChoice } from './choice';
import { absolute, tileSource } from './tile-source';

/** Heights as far in as a template says nothing: other tiles are these, enlarged. */
const usualMaxzoom = 12;

/**
 * The source of heights at an address: a template with {z}, {x} and {y}, or a TileJSON. Throws
 * BackgroundFailed.
 */
export async function readTerrain({
  address,
  encoding,
  origins,
}: BackgroundChoice): Promise<RasterDEMSourceSpecification> {
  const isTemplate = address.includes('{z}');
  const described = isTemplate
    ? { tiles: [absolute(address, address)], maxzoom: usualMaxzoom, encoding }
    : { url: address };
  const { check } = new Allowed(origins);
  const source = await tileSource({ type: 'raster-dem', ...described }, address, check);
  // Pictures of this size unless a TileJSON says otherwise: so are those that are public.
  return { encoding, tileSize: 256, ...source } as RasterDEMSourceSpecification;
}
