/** Circles and labels of the style as marks; which labels have room, `place-labels.ts` decides. */
import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Dot, Label, Mark } from './drawn';
import { evaluate, type Surroundings } from './evaluate';
import { ringsOf } from './paths';
import { inside, unitsPerPixel, type Plane, type Point } from './plane';
import { middleOf, shownBy, type Scene } from './scene';
import { heightOf, linesOf, widthOf } from './text';

/** A mark for one of the zooms; a label has each place that it may take, the best first. */
export interface Candidate extends Mark {
  readonly band: number;
  readonly choices: readonly Label[];
  readonly rank: number;
  readonly overlaps: boolean;
}

type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'center';

export function marksOf(layer: LayerSpecification, scene: Scene): readonly Candidate[] {
  if (layer.type !== 'circle' && layer.type !== 'symbol') return [];
  return scene.zooms.flatMap((zoom, band) =>
    shownBy(layer, scene, zoom).flatMap(([feature, around]) => {
      const given: Readonly<Record<string, unknown>> = { ...layer.layout, ...layer.paint };
      // One size at all zooms, or each label would stand in the page once a zoom.
      const sized = { ...around, zoom: middleOf(scene.zooms) };
      const get: Get = (name, fallback) =>
        evaluate(given[name] ?? fallback, name === 'text-size' ? sized : around) as never;
      const { at, angle, room } = standOf(feature, get, around, scene.plane);
      if (!at || !inside(scene.view, at)) return [];
      const id = String(feature.properties?.['id'] ?? '');
      const mark = { id, linked: false, at, band, rank: Number(get('symbol-sort-key', 0)) };
      if (layer.type === 'circle')
        return [{ ...mark, dot: dotOf(get), choices: [], overlaps: true }];
      const choices = labelsOf(get, angle, given['text-variable-anchor'] as never).filter(
        ({ lines, spacing }) => widthOf(lines, spacing) <= room,
      );
      return [{ ...mark, choices, overlaps: Boolean(get('text-allow-overlap', false)) }];
    }),
  );
}

type Get = (name: string, fallback: unknown) => never;

function dotOf(get: Get): Dot {
  const strokeWidth = Number(get('circle-stroke-width', 0));
  const [, dy = 0] = get('circle-translate', [0, 0]) as number[];
  return {
    // The map draws the stroke around the circle, SVG half within it; the map's edge is softer.
    radius: Number(get('circle-radius', 5)) + strokeWidth / 2 - 0.3,
    fill: get('circle-opacity', 1) === 0 ? 'none' : String(get('circle-color', 'none')),
    stroke: String(get('circle-stroke-color', 'none')),
    strokeWidth,
    dy,
  };
}

/** A label at each of its anchors. `variable` is a plain list in the style, not an expression. */
function labelsOf(
  get: Get,
  angle: number,
  variable: readonly Anchor[] | undefined,
): readonly Label[] {
  const size = Number(get('text-size', 16));
  const spacing = Number(get('text-letter-spacing', 0));
  const lines = linesOf(get('text-field', ''), {
    size,
    spacing,
    widest: angle === 0 ? Number(get('text-max-width', 10)) : Infinity,
    upperCase: get('text-transform', 'none') === 'uppercase',
  });
  const anchors: readonly Anchor[] = variable ?? [get('text-anchor', 'center')];
  const radial = Number(get('text-radial-offset', 0));
  const [dx = 0, dy = 0] = get('text-offset', [0, 0]) as number[];
  const [height, first] = [heightOf(lines), lines[0]?.size ?? size];
  if (lines.length === 0) return [];
  return anchors.map((anchor) => {
    const top = {
      top: (radial === 0 ? 0 : radial - 0.29) * size,
      bottom: -height - (radial === 0 ? 0 : radial - 0.29) * size,
    };
    const y = anchor === 'top' || anchor === 'bottom' ? top[anchor] : -height / 2;
    const side = { left: radial, right: -radial }[anchor as string] ?? 0;
    return {
      lines,
      anchor: anchor === 'left' ? 'start' : anchor === 'right' ? 'end' : 'middle',
      // The map sets its letters with a margin of theirs.
      dx: (dx + side) * size + Math.sign(side) * 2,
      // From the top of the block to the first baseline.
      dy: y + dy * size + first * 0.95 + 1,
      angle,
      spacing,
      colour: String(get('text-color', 'currentColor')),
    } satisfies Label;
  });
}

interface Stand {
  readonly at: Point | null;
  readonly angle: number;
  /** Pixels that a label along a line has. */
  readonly room: number;
}

/** Where a mark stands: at its point, or in the middle of the longest straight part of a line. */
function standOf({ geometry }: Feature, get: Get, { zoom }: Surroundings, plane: Plane): Stand {
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
