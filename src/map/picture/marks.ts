/**
 * Turns circles and labels of the style into marks; `label-room.ts` decides which labels have
 * room.
 */
import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { DrawnDot, DrawnLabel, DrawnMark } from './picture-parts';
import { dotRadius } from '../style/event-dots';
import { diamondRadius, discEdge } from '../style/patterns';
import { reportMarkOf, reportPath, reportRadius } from '../style/report-marks';
import { evaluate, type EvaluationContext } from './evaluate';
import { labelsOf, type Get } from './label-positions';
import { ringsOf } from './paths';
import { isInView, unitsPerPixel, type Plane, type Point } from './plane';
import { shownBy, type PictureContent } from './picture-content';
import { widthOf } from './label-lines';

/** A mark for one of the zooms; a label has every position that it may take, the best first. */
export interface PossibleMark extends DrawnMark {
  readonly band: number;
  readonly choices: readonly DrawnLabel[];
  readonly rank: number;
  readonly overlaps: boolean;
}

export function possibleMarks(
  layer: LayerSpecification,
  content: PictureContent,
): readonly PossibleMark[] {
  if (layer.type !== 'circle' && layer.type !== 'symbol') return [];
  return content.bands.flatMap(({ zoom }, band) =>
    shownBy(layer, content, zoom).flatMap(([feature, around]) => {
      const given: Readonly<Record<string, unknown>> = { ...layer.layout, ...layer.paint };
      // Layout properties see the whole zoom of the tiles, as on the map; paint properties the
      // exact zoom.
      const ofTiles = { ...around, zoom: Math.floor(zoom) };
      const isExact = (name: string) => name === 'text-size' || name in (layer.paint ?? {});
      // The caller knows the type of the property that it names.
      const get: Get = (name, fallback) =>
        evaluate(given[name] ?? fallback, isExact(name) ? around : ofTiles) as never;
      const { at, angle, room } = standOf(feature, get, around, content.plane);
      if (!at || !isInView(content.view, at)) return [];
      const id = String(feature.properties?.['id'] ?? '');
      const mark = { id, linked: false, at, band, rank: Number(get('symbol-sort-key', 0)) };
      if (layer.type === 'circle')
        return [{ ...mark, dot: dotOf(get), choices: [], overlaps: true }];
      const choices = labelsOf(get, angle, given).filter(
        ({ lines, spacing }) => widthOf(lines, spacing) <= room,
      );
      if (given['icon-image'] !== undefined)
        return [{ ...mark, dot: iconOf(get), choices, overlaps: true }];
      return [{ ...mark, choices, overlaps: Boolean(get('text-allow-overlap', false)) }];
    }),
  );
}

function dotOf(get: Get): DrawnDot {
  const strokeWidth = Number(get('circle-stroke-width', 0));
  const [, dy = 0] = get('circle-translate', [0, 0]) as number[];
  return {
    // MapLibre draws the stroke outside the circle, SVG half inside; MapLibre's edge is also
    // softer.
    radius: Number(get('circle-radius', 5)) + strokeWidth / 2 - 0.3,
    fill: get('circle-opacity', 1) === 0 ? 'none' : String(get('circle-color', 'none')),
    stroke: String(get('circle-stroke-color', 'none')),
    strokeWidth,
    dx: 0,
    dy,
  };
}

const diamondPath = `M0 ${-diamondRadius}L${diamondRadius} 0 0 ${diamondRadius} ${-diamondRadius} 0z`;

/**
 * An icon of the style, coloured by other properties: a diamond, the disc of a number, or the sign of
 * a place in two reports.
 */
function iconOf(get: Get): DrawnDot {
  const stroke = String(get('icon-color', 'none'));
  const halo = String(get('icon-halo-color', 'none'));
  const image = String(get('icon-image', ''));
  const report = reportMarkOf(image);
  if (report)
    return {
      ...{ path: reportPath(report), radius: reportRadius, dx: 0, dy: 0 },
      ...{ fill: stroke, stroke: halo, strokeWidth: discEdge },
    };
  if (!image.startsWith('disc-'))
    return {
      ...{ path: diamondPath, radius: diamondRadius, dx: 0, dy: 0 },
      ...{ fill: halo, stroke, strokeWidth: 1.6 },
    };
  const [dx = 0, dy = 0] = (get('icon-offset', [0, 0]) as number[]).map(Math.round);
  return {
    radius: dotRadius + discEdge / 2,
    ...{ fill: stroke, stroke: halo, strokeWidth: discEdge, dx, dy, blocks: true },
  };
}

interface Stand {
  readonly at: Point | null;
  readonly angle: number;
  /** The length in pixels that a label along a line may use. */
  readonly room: number;
}

/** Where a mark stands: at its point, or in the middle of the longest straight part of a line. */
function standOf(
  { geometry }: Feature,
  get: Get,
  { zoom }: EvaluationContext,
  plane: Plane,
): Stand {
  if (geometry.type === 'Point')
    return { at: plane.project(geometry.coordinates), angle: 0, room: Infinity };
  if (String(get('symbol-placement', 'point')) === 'point') return { at: null, angle: 0, room: 0 };
  let stand: Stand = { at: null, angle: 0, room: 0 };
  for (const { points } of ringsOf(geometry, plane))
    points.slice(1).forEach(([x, y], index) => {
      const [px, py] = points[index] ?? [x, y];
      const room = Math.hypot(x - px, y - py) / unitsPerPixel(zoom);
      if (room <= stand.room) return;
      const degrees = (Math.atan((y - py) / (x - px || 1e-9)) * 180) / Math.PI;
      stand = { at: [(x + px) / 2, (y + py) / 2], angle: degrees || 0.01, room };
    });
  return stand;
}
