/**
 * Every sign of the key and of the list of layers, as data. Two drawers know nothing but this form:
 * `overlay/SignDrawing.svelte` on the page, `export/draw-sign.ts` in saved pictures.
 */
import type { OwnShape } from '../../own-layers/key-rows';
import type { Fill } from './holding-fill';
import type { ColourRole } from './palette';

/** An outline of a sign. */
export interface SignPart {
  /** The `d` of an SVG path, in pixels from the upper left corner of the sign. */
  readonly d: string;
  readonly fill?: Fill;
  readonly fillOpacity?: number;
  readonly stroke?: ColourRole;
  /** Pixels; 1 if left out. */
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps in pixels, as in `stroke-dasharray`. */
  readonly dashes?: string;
}

export interface Sign {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Bottom to top. */
  readonly parts: readonly SignPart[];
}

/** What a sign of the list of layers shows: the shape and colour with which the layer is drawn. */
export interface Swatch {
  readonly shape:
    'area' | 'dashed-line' | 'ring' | 'dashed-ring' | 'dot' | 'hollow' | 'band' | 'diamond';
  readonly colour: ColourRole;
}

const ofKey = (parts: readonly SignPart[]): Sign => ({ width: 24, height: 14, parts });

/** A unit by how it was held. */
export const fillSign = (fill: Fill): Sign =>
  ofKey([{ d: 'M.5 .5h23v13H.5z', fill, stroke: 'unit' }]);

/** The band of the corridor with its road. */
export const corridorSign = ofKey([
  { d: 'M0 1.5H24M0 12.5H24', stroke: 'corridor', dashes: '4 3' },
  { d: 'M0 7H24', stroke: 'corridor', strokeWidth: 3.4 },
]);

export const postSign = ofKey([
  { d: 'M12 2 17 7 12 12 7 7z', stroke: 'corridor', strokeWidth: 1.6 },
]);

/** The ring around a place that an own article names, a little smaller than on the map. */
export const namedPlaceSign = ofKey([
  { d: circle(12, 7, 7), stroke: 'selection', strokeWidth: 1.2 },
]);

/** What an own layer mostly consists of, in its colour. */
export function ownSign(shape: OwnShape, colour: ColourRole): Sign {
  const fill = { colour };
  if (shape === 'dot') return ofKey([{ d: circle(12, 7, 5), fill }]);
  if (shape === 'line') return ofKey([{ d: 'M1 7H23', stroke: colour, strokeWidth: 2.6 }]);
  return ofKey([{ d: 'M1 1h22v12H1z', fill, fillOpacity: 0.28, stroke: colour, strokeWidth: 1.5 }]);
}

/** A place of an archive: a circle as large as on the map, with room for its line. */
export function archiveSign(radius: number): Sign {
  const height = 2 * radius + 3;
  const paint = { fill: { colour: 'archive' }, stroke: 'archive' } as const;
  const d = circle(12, height / 2, radius);
  return { width: 24, height, parts: [{ d, ...paint, fillOpacity: 0.3, strokeWidth: 1.2 }] };
}

/** A swatch of the list of layers. */
export function swatchSign({ shape, colour }: Swatch): Sign {
  const fill = { colour };
  const ring = { d: circle(11, 8, 6.5), fill, fillOpacity: 0.1, stroke: colour, strokeWidth: 1.3 };
  const parts: Readonly<Record<Swatch['shape'], readonly SignPart[]>> = {
    area: [{ d: 'M1 2h20v12H1z', fill, stroke: 'unit', strokeWidth: 1.3 }],
    diamond: [{ d: 'M11 2.5 16.5 8 11 13.5 5.5 8z', stroke: colour, strokeWidth: 1.6 }],
    band: [
      { d: 'M0 2h22v12H0z', fill, fillOpacity: 0.2 },
      { d: 'M0 2h22M0 14h22', stroke: colour, dashes: '3 2' },
      { d: 'M0 8h22', stroke: colour, strokeWidth: 2.6 },
    ],
    ring: [ring],
    'dashed-ring': [{ ...ring, dashes: '2.5 2' }],
    hollow: [{ d: circle(11, 8, 4.5), stroke: colour, strokeWidth: 1.3 }],
    dot: [{ d: circle(11, 8, 5), fill, stroke: colour, strokeWidth: 1.3 }],
    'dashed-line': [{ d: 'M0 8h22', stroke: colour, strokeWidth: 2, dashes: '4 3' }],
  };
  return { width: 22, height: 16, parts: parts[shape] };
}

/** A circle as a path that begins and turns as SVG's own circles do, so that dashes fall alike. */
function circle(x: number, y: number, radius: number): string {
  const [left, cy, r] = [x + radius, y, radius].map((one) => Math.round(one * 100) / 100);
  return `M${left} ${cy}a${r} ${r} 0 1 1 ${-2 * (r ?? 0)} 0a${r} ${r} 0 1 1 ${2 * (r ?? 0)} 0z`;
}
