/** Reads a style of MapLibre (version 8) from another host. */
import {
  validateStyleMin,
  type LayerSpecification,
  type SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { Allowed } from './allowed';
import { creditsOf } from './credits';
import { detailedPrefix, type DetailedBackground } from './detailed';
import { isRecord } from '../is-record';
import { fetchJsonObject } from './fetch-json';
import { sortedLayers, type SortedLayers } from './style-layers';
import { absolute, tileSource, tileSourceTypes, type TileSource } from './tile-source';
import { BackgroundFailed } from './trouble';

type Described = Readonly<Record<string, unknown>>;

/** Throws BackgroundFailed where what is there cannot be drawn, or needs hosts besides `origins`. */
export async function readStyle(
  address: string,
  origins: readonly string[],
): Promise<DetailedBackground> {
  const style = await fetchJsonObject(address);
  const { version, layers, sources } = style;
  if (!Array.isArray(layers) || !isRecord(sources))
    throw new BackgroundFailed('not-style', address);
  if (version !== 8) throw new BackgroundFailed('other-version', address, shortly(version));
  const sorted = sortedLayers(layers as readonly unknown[]);
  const all = [...sorted.below, ...sorted.above];
  const drawable = new Map(Object.entries(sources).filter(isOfTiles));
  const used = [...drawable].filter(([name]) => all.some((one) => isOf(one, name)));
  const isUsed = (layer: LayerSpecification) => used.some(([name]) => isOf(layer, name));
  const kept = {
    ...sorted,
    below: sorted.below.filter(isUsed),
    above: sorted.above.filter(isUsed),
  };
  if (used.length === 0) throw new BackgroundFailed('nothing-left', address);
  const read = await readSources(used, address, origins);
  checkStyle(address, read, kept);
  return {
    ...kept,
    sources: read,
    isPicture: kept.below.some(({ type }) => type === 'raster'),
    credits: Object.values(read).flatMap((source) => creditsOf(creditIn(source))),
    pmtiles: null,
  };
}

async function readSources(
  used: readonly (readonly [string, Described])[],
  address: string,
  origins: readonly string[],
): Promise<Record<string, TileSource>> {
  const allowed = new Allowed(origins);
  // All hosts that the style itself names are asked for at once.
  allowed.check([address, ...used.flatMap(([, source]) => namedIn(source, address))]);
  const read = await Promise.all(
    used.map(async ([name, described]): Promise<[string, TileSource]> => [
      detailedPrefix + name,
      await tileSource(described, address, allowed.check),
    ]),
  );
  return Object.fromEntries(read);
}

function namedIn({ url, tiles }: Described, base: string): readonly string[] {
  const named = [url, ...(Array.isArray(tiles) ? (tiles as readonly unknown[]) : [])];
  return named.flatMap((one) => (typeof one === 'string' ? [absolute(one, base)] : []));
}

function isOfTiles(entry: [string, unknown]): entry is [string, Described] {
  const [, source] = entry;
  return isRecord(source) && tileSourceTypes.some((type) => type === source['type']);
}

function isOf(layer: LayerSpecification, source: string): boolean {
  return 'source' in layer && layer.source === `${detailedPrefix}${source}`;
}

/** Throws BackgroundFailed with the first fault that the specification knows. */
function checkStyle(
  address: string,
  sources: Readonly<Record<string, SourceSpecification>>,
  { ground, below, above }: SortedLayers,
): void {
  const layers = [...(ground ? [ground] : []), ...below, ...above];
  let first: string | undefined;
  try {
    first = validateStyleMin({ version: 8, sources, layers })[0]?.message;
  } catch (error) {
    // Expressions can be nested more deeply than the validator reaches.
    first = String(error);
  }
  if (first !== undefined) throw new BackgroundFailed('not-valid', address, first.slice(0, 200));
}

function creditIn(source: TileSource): string {
  return source.attribution ?? '';
}

function shortly(version: unknown): string {
  return (JSON.stringify(version) as string | undefined)?.slice(0, 20) ?? '—';
}
