/** Shapes of the picture of the map as SVG that needs no style sheet. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { DrawnShape } from '../../src/map/picture/picture-parts';
import { palette, type ColourRole } from '../../src/map/style/palette';
import { roundToTenth } from '../../src/round-to-tenth';

/** Previews are shown at half their size or less. */
const thicker = 1.6;

/** The ends of the lines of a style layer. */
export function capOf(layer: LayerSpecification): string | undefined {
  return layer.type === 'line' ? (layer.layout?.['line-cap'] as string | undefined) : undefined;
}

/** A shape in the units of the plane, of which `pixel` make a pixel. */
export function pathElement(shape: DrawnShape, cap: string | undefined, pixel: number): string {
  const unit = pixel * thicker;
  const dashes = shape.dashes?.split(' ').map((dash) => roundToTenth(Number(dash) * unit));
  const attributes = {
    d: shape.d,
    fill: colourOf(shape.fill ?? 'none'),
    'fill-opacity': shape.fillOpacity,
    stroke: shape.stroke && colourOf(shape.stroke),
    'stroke-width': shape.strokeWidth && roundToTenth(shape.strokeWidth * unit),
    'stroke-opacity': shape.strokeOpacity,
    'stroke-linecap': shape.stroke && cap,
    'stroke-dasharray': dashes?.join(' '),
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value}"`],
  );
  return `<path ${written.join(' ')}/>`;
}

/** A colour as the light scheme has it; the picture of the page names it by a custom property. */
function colourOf(paint: string): string {
  const [, role] = /^var\(--map-(\w+)\)$/.exec(paint) ?? [];
  return role ? palette[role as ColourRole].light : paint;
}
