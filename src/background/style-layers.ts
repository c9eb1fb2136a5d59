/**
 * What of a foreign style is drawn: areas, lines, pictures and shades. Its names and its borders are
 * left out, because they would speak for one side; the atlas has its own.
 */
import type {
  BackgroundLayerSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { detailedPrefix } from './detailed';
import { isRecord } from '../is-record';

const drawnTypes: readonly unknown[] = ['background', 'fill', 'line', 'raster', 'hillshade'];
/** Sections of tiles, and ids, that are about who holds which land. */
const ofBorders = /bound|border|admin|countr|state|province|disput|claim|maritime/i;
const ofWater = /water|ocean|sea\b|lake|river|hydro/i;
/** Patterns are pictures of a file that no layer here would have. */
const patterns = ['fill-pattern', 'line-pattern', 'background-pattern'] as const;
const parts = ['type', 'source-layer', 'minzoom', 'maxzoom', 'filter', 'layout', 'paint'] as const;

export interface SortedLayers {
  readonly ground: BackgroundLayerSpecification | null;
  readonly below: readonly LayerSpecification[];
  readonly above: readonly LayerSpecification[];
  readonly hasWater: boolean;
}

/** The layers of a style that are drawn, with ids and sources of a detailed background. */
export function sortedLayers(layers: readonly unknown[]): SortedLayers {
  const drawn = layers.filter(isRecord).filter(isDrawn).map(renamed);
  const ground = drawn.find(({ type }) => type === 'background') ?? null;
  const others = drawn.filter(({ type }) => type !== 'background');
  return {
    ground: ground as BackgroundLayerSpecification | null,
    below: others.filter((layer) => !isAbove(layer)),
    above: others.filter(isAbove),
    hasWater: others.some(isOfWater),
  };
}

/** Whether a section of tiles, by its name, is about borders. */
export function isOfBorders(name: string): boolean {
  return ofBorders.test(name);
}

export function isOfWaterNamed(name: string): boolean {
  return ofWater.test(name);
}

function isDrawn(layer: Readonly<Record<string, unknown>>): boolean {
  const { type, id, paint, layout } = layer;
  if (!drawnTypes.includes(type)) return false;
  if (isRecord(layout) && layout['visibility'] === 'none') return false;
  if (isRecord(paint) && patterns.some((name) => name in paint)) return false;
  const section = layer['source-layer'];
  return ![id, section].some((name) => typeof name === 'string' && isOfBorders(name));
}

function renamed(layer: Readonly<Record<string, unknown>>, index: number): LayerSpecification {
  const kept = parts.flatMap((name) => (layer[name] === undefined ? [] : [[name, layer[name]]]));
  const { source } = layer;
  return {
    id: `${detailedPrefix}${index}`,
    ...(typeof source === 'string' && { source: `${detailedPrefix}${source}` }),
    ...(Object.fromEntries(kept) as object),
  } as LayerSpecification;
}

/** Lines, shades and water lie on the fills of districts, which would hide them. */
function isAbove(layer: LayerSpecification): boolean {
  return layer.type === 'line' || layer.type === 'hillshade' || isOfWater(layer);
}

function isOfWater(layer: LayerSpecification): boolean {
  return (
    layer.type === 'fill' && 'source-layer' in layer && ofWater.test(layer['source-layer'] ?? '')
  );
}
