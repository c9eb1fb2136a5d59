/** The layers of the still picture as SVG text, with the colours of one scheme in the attributes. */
import type { Layer, DrawnDot, DrawnLabel, DrawnMark, DrawnShape } from '../picture/picture-parts';
import type { PlaneView, Point } from '../picture/plane';
import { lineHeight } from '../picture/label-lines';
import { semibold } from '../style/font-files';
import { palette, type ColourRole, type Scheme } from '../style/palette';
import { patternDrawing } from '../style/pattern-drawing';
import { element, words, type Markup } from './svg-text';

/** Where the layers are drawn. */
export interface Ground {
  /** What the map shows of the plane. */
  readonly view: PlaneView;
  /** Units of the plane per pixel. */
  readonly pixel: number;
  readonly scheme: Scheme;
  /** Begins the ids of the patterns, so that two maps of one document do not share them. */
  readonly prefix: string;
}

export function drawnLayers(layers: readonly Layer[], ground: Ground): readonly Markup[] {
  const { view, pixel, scheme, prefix } = ground;
  const patterns = new Set(
    layers.flatMap(({ shapes }) => shapes.flatMap(({ pattern }) => pattern ?? [])),
  );
  const transform = `scale(${1 / pixel}) translate(${-view.x} ${-view.y})`;
  return [
    element(
      'defs',
      {},
      ...[...patterns].map((name) => patternOf(name, `${prefix}-${name}`, scheme, pixel)),
    ),
    ...layers.map(({ id, shapes, marks }) =>
      shapes.length > 0
        ? element('g', { class: id, transform }, ...shapes.map((one) => shapeOf(one, ground)))
        : element('g', { class: id }, ...marks.flatMap((one) => markOf(one, ground))),
    ),
  ];
}

/** A pattern of the style with an id, for fills of other elements. */
export function patternOf(name: string, id: string, scheme: Scheme, pixel = 1): Markup {
  const { tile, ground, over, d } = patternDrawing(name, pixel);
  return element(
    'pattern',
    { id, width: tile, height: tile, patternUnits: 'userSpaceOnUse' },
    element('rect', { width: tile, height: tile, fill: palette[ground][scheme] }),
    element('path', { d, fill: palette[over][scheme] }),
  );
}

/** A custom property of the palette as the colour that it has in a scheme. */
function inScheme(colour: string | undefined, scheme: Scheme): string | undefined {
  const role = /^var\(--map-(\w+)\)$/.exec(colour ?? '')?.[1];
  return role !== undefined && Object.hasOwn(palette, role)
    ? palette[role as ColourRole][scheme]
    : colour;
}

const unlessOne = (value: number | undefined) => (value === 1 ? undefined : value);

/** Widths and dashes are in pixels, and the group counts in units of the plane. */
function shapeOf(shape: DrawnShape, { pixel, scheme, prefix }: Ground): Markup {
  const { d, pattern, dashes, strokeWidth } = shape;
  return element('path', {
    d,
    fill: pattern ? `url(#${prefix}-${pattern})` : (inScheme(shape.fill, scheme) ?? 'none'),
    'fill-opacity': unlessOne(shape.fillOpacity),
    stroke: inScheme(shape.stroke, scheme),
    'stroke-width': strokeWidth === undefined ? undefined : strokeWidth * pixel,
    'stroke-opacity': unlessOne(shape.strokeOpacity),
    'stroke-linejoin': shape.stroke === undefined ? undefined : 'round',
    'stroke-dasharray': dashes
      ?.split(' ')
      .map((dash) => String(Number(dash) * pixel))
      .join(' '),
  });
}

function markOf({ at, dot, label }: DrawnMark, ground: Ground): readonly Markup[] {
  const { view, pixel, scheme } = ground;
  const point: Point = [(at[0] - view.x) / pixel, (at[1] - view.y) / pixel];
  return [
    ...(dot ? [dotOf(dot, point, scheme)] : []),
    ...(label ? labelOf(label, point, scheme) : []),
  ];
}

function dotOf(
  { path, radius, strokeWidth, dx, dy, ...paint }: DrawnDot,
  [x, y]: Point,
  scheme: Scheme,
) {
  const painted = {
    fill: inScheme(paint.fill, scheme),
    stroke: inScheme(paint.stroke, scheme),
    'stroke-width': strokeWidth,
  };
  if (path === undefined)
    return element('circle', { cx: x + dx, cy: y + dy, r: radius, ...painted });
  return element('path', { d: path, transform: `translate(${x + dx} ${y + dy})`, ...painted });
}

/**
 * The halo is text of its own below the letters: programs that do not know `paint-order` would draw
 * it over them.
 */
function labelOf(label: DrawnLabel, [x, y]: Point, scheme: Scheme): readonly Markup[] {
  const { lines, anchor, dx, dy, angle, spacing, bare, colour } = label;
  let top = y + dy;
  const placed = lines.map((line, index) => {
    if (index > 0) top += line.size * lineHeight;
    return { ...line, top };
  });
  const drawn = (paint: Readonly<Record<string, string | number | undefined>>) =>
    placed.map(({ text, font, size, top: line }) =>
      element(
        'text',
        {
          ...{ x: x + dx, y: line, 'font-size': size, ...paint },
          'text-anchor': anchor === 'start' ? undefined : anchor,
          'font-weight': font === semibold ? 600 : undefined,
          'letter-spacing': spacing === 0 ? undefined : spacing * size,
          transform: angle === 0 ? undefined : `rotate(${angle} ${x} ${y})`,
        },
        words(text),
      ),
    );
  const halo = palette.halo[scheme];
  return [
    ...(bare
      ? []
      : drawn({ fill: halo, stroke: halo, 'stroke-width': 3.2, 'stroke-linejoin': 'round' })),
    ...drawn({ fill: inScheme(colour, scheme) }),
  ];
}
