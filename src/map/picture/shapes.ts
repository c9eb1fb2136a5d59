/** Turns fills and lines of the style into paths. */
import type { LayerSpecification } from 'maplibre-gl';
import { nearRangeZoom } from '../../catalog/outlines';
import { roundToTenth } from '../../round-to-tenth';
import { clickableLayers } from '../live/pick';
import type { DrawnShape } from './picture-parts';
import { evaluate, type EvaluationContext } from './evaluate';
import { keptPath } from './paths';
import { unitsPerPixel } from './plane';
import { zoomForAll, shownBy, type PictureContent } from './picture-content';

/** Pixels by which a simplified line may be off. */
const roughness = 0.35;

export function shapesOf(
  layer: LayerSpecification,
  content: PictureContent,
): readonly DrawnShape[] {
  if (layer.type !== 'fill' && layer.type !== 'line') return [];
  // The background of the still picture has only the far range, so all its shapes use it.
  const exact = zoomForAll(content.bands);
  const zoom = content.near ? exact : Math.min(exact, nearRangeZoom - 0.01);
  const path = content.basemap[layer.id];
  if (path !== undefined) {
    const around = { zoom, state: content.state, properties: {}, geometryType: 'Polygon' };
    return [{ id: null, linked: false, d: path, ...paintOf(layer, around) }];
  }
  const off = roughness * unitsPerPixel(zoomForAll(content.bands));
  return shownBy(layer, content, zoom).flatMap(([{ geometry, properties }, around]) => {
    const paint = paintOf(layer, around);
    const isClickable = layer.type === 'fill' && clickableLayers.includes(layer.id);
    if (paint.strokeOpacity === 0 || (paint.fillOpacity === 0 && !isClickable)) return [];
    const d = keptPath(geometry, off, content.view, content.plane);
    const id = properties?.['id'] as string | undefined;
    return d === '' ? [] : [{ id: id ?? null, linked: false, d, ...paint }];
  });
}

function paintOf(
  { type, paint = {} }: LayerSpecification,
  around: EvaluationContext,
): Omit<DrawnShape, 'id' | 'linked' | 'd'> {
  const get = (name: string, fallback: unknown) =>
    evaluate((paint as Record<string, unknown>)[name] ?? fallback, around);
  if (type === 'fill') {
    const image = get('fill-pattern', null);
    // The page's custom properties have both schemes, so one pattern serves for both.
    const pattern = image === null ? undefined : String(image).replace(/@\w+$/, '');
    return {
      fill: pattern === undefined ? String(get('fill-color', 'none')) : `url(#fill-${pattern})`,
      ...(pattern !== undefined && { pattern }),
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
    // The style counts dashes in widths of the line, which grow between two zooms.
    ...(dashes && {
      dashes: dashes.map((dash) => roundToTenth(dash * strokeWidth * growth)).join(' '),
    }),
  };
}
