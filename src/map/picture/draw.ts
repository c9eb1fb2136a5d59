/**
 * Style, state and view -> what is drawn, bottom to top. The style of the map is the only source:
 * its order, filters, sizes and colours hold for the picture, too.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { clickableLayers } from '../live/pick';
import type { Layer, Mark, Shape } from './drawn';
import { evaluate, passes, type Surroundings } from './evaluate';
import { marksOf } from './marks';
import { keptPath } from './paths';
import { placed } from './place-labels';
import { unitsPerPixel, type View } from './plane';
import { tenth } from '../../tenth';

export interface Scene {
  readonly style: StyleSpecification;
  /** Features of sources that the style leaves empty: the answer. */
  readonly data: Readonly<Record<string, FeatureCollection>>;
  /** Paths of the style layers whose source is a file. */
  readonly basemap: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, unknown>>;
  /** The zooms that labels are placed for: one, or several of which the page shows one. */
  readonly zooms: readonly number[];
  /** Outside of it nothing is drawn. */
  readonly view: View;
}

/** Pixels that a simplified line may be off. */
const roughness = 0.35;

export function draw(scene: Scene): readonly Layer[] {
  const drawn = scene.style.layers.map((layer) => ({
    id: layer.id,
    shapes: shapesOf(layer, scene),
    marks: marksOf(layer, scene),
  }));
  const layers = placed(drawn, scene.zooms).filter(
    ({ shapes, marks }) => shapes.length + marks.length > 0,
  );
  return withLinks(layers);
}

/** Of several zooms the one of a laptop, where what does not depend on room is as it should be. */
export function middleOf(zooms: readonly number[]): number {
  return zooms[Math.floor((zooms.length * 2) / 3)] ?? 10;
}

/** The features that a style layer shows at a zoom, each with what its expressions see. */
export function shownBy(
  layer: LayerSpecification,
  { style, data, state }: Scene,
  zoom: number,
): readonly (readonly [Feature, Surroundings])[] {
  if (!('source' in layer) || !isVisible(layer, state, zoom)) return [];
  const source = style.sources[layer.source];
  if (source?.type !== 'geojson' || typeof source.data === 'string') return [];
  const { features } = data[layer.source] ?? (source.data as FeatureCollection);
  const filter = 'filter' in layer ? layer.filter : undefined;
  return features.flatMap((feature) => {
    const geometryType = feature.geometry.type.replace('Multi', '');
    const around = { zoom, state, properties: feature.properties ?? {}, geometryType };
    return passes(filter, around) ? [[feature, around] as const] : [];
  });
}

function isVisible(
  { minzoom = 0, maxzoom = 24, layout }: LayerSpecification,
  state: Scene['state'],
  zoom: number,
): boolean {
  const around = { zoom, state, properties: {}, geometryType: '' };
  const visibility = evaluate(layout?.visibility ?? 'visible', around);
  return minzoom <= zoom && zoom < maxzoom && visibility === 'visible';
}

function shapesOf(layer: LayerSpecification, scene: Scene): readonly Shape[] {
  if (layer.type !== 'fill' && layer.type !== 'line') return [];
  const zoom = middleOf(scene.zooms);
  const path = scene.basemap[layer.id];
  if (path !== undefined) {
    const around = { zoom, state: scene.state, properties: {}, geometryType: 'Polygon' };
    return [{ id: null, linked: false, d: path, ...paintOf(layer, around) }];
  }
  const off = roughness * unitsPerPixel(middleOf(scene.zooms));
  return shownBy(layer, scene, zoom).flatMap(([{ geometry, properties }, around]) => {
    const paint = paintOf(layer, around);
    const isClickable = layer.type === 'fill' && clickableLayers.includes(layer.id);
    if (paint.strokeOpacity === 0 || (paint.fillOpacity === 0 && !isClickable)) return [];
    const d = keptPath(geometry, off, scene.view);
    const id = properties?.['id'] as string | undefined;
    return d === '' ? [] : [{ id: id ?? null, linked: false, d, ...paint }];
  });
}

function paintOf(
  { type, paint = {} }: LayerSpecification,
  around: Surroundings,
): Omit<Shape, 'id' | 'linked' | 'd'> {
  const get = (name: string, fallback: unknown) =>
    evaluate((paint as Record<string, unknown>)[name] ?? fallback, around);
  if (type === 'fill') {
    const pattern = get('fill-pattern', null);
    return {
      fill: pattern === null ? String(get('fill-color', 'none')) : 'url(#atlas-hatch)',
      fillOpacity: Number(get('fill-opacity', 1)),
    };
  }
  const strokeWidth = Number(get('line-width', 1));
  const growth = 2 ** (around.zoom - Math.floor(around.zoom));
  const dashes = get('line-dasharray', null) as number[] | null;
  return {
    stroke: String(get('line-color', 'none')),
    strokeWidth,
    strokeOpacity: Number(get('line-opacity', 1)),
    // Dashes are counted in widths of their line, and grow with the map between two zooms.
    ...(dashes && { dashes: dashes.map((dash) => tenth(dash * strokeWidth * growth)).join(' ') }),
  };
}

/** One link for each feature: on what a click means most precisely, the first of its shapes. */
function withLinks(layers: readonly Layer[]): readonly Layer[] {
  const best = new Map<string, Shape | Mark>();
  for (const layer of clickableLayers) {
    const found = layers.find(({ id }) => id === layer);
    for (const one of [...(found?.shapes ?? []), ...(found?.marks ?? [])])
      if (one.id !== null && !best.has(one.id)) best.set(one.id, one);
  }
  const link = <One extends Shape | Mark>(one: One): One =>
    one.id !== null && best.get(one.id) === one ? { ...one, linked: true } : one;
  return layers.map(({ id, shapes, marks }) => ({
    id,
    shapes: shapes.map(link),
    marks: marks.map(link),
  }));
}
