/** Stripes of two colours and dots, as images for the style and as patterns for the picture. */
import { dotRadius } from './event-dots';
import { insideReportMark, reportMarkOf, reportRadius } from './report-marks';
import { palette, type ColourRole, type Scheme } from './palette';

/** Side in pixels of a square tile of stripes: two stripes of 3.5 px at 45 degrees. */
export const stripesTile = 10;
export const dotsTile = 7;
const speckRadius = 1;
/** Device pixels per pixel of the tile. */
const ratio = 2;

export const unknownPattern = 'dots';
/** The sign of a peacekeeper position. */
export const diamond = 'diamond';
/** Pixels from its middle to a corner. */
export const diamondRadius = 5.5;

/** The disc behind the number of an event, and that of the chosen one. */
export const eventDisc = { usual: 'disc-events', selected: 'disc-selection' } as const;
/** Width in pixels of the edge around it. */
export const discEdge = 1.4;

/**
 * Stripes of two colours; they slope the other way where sources differ. The order in which the two
 * colours are given makes no difference to the name.
 */
export function patternName(
  a: ColourRole,
  b: ColourRole,
  kind: 'parted' | 'differ' = 'parted',
): string {
  return `${kind === 'differ' ? 'contrary' : 'stripes'}-${[a, b].sort().join('-')}`;
}

export interface Stripes {
  readonly colours: readonly [ColourRole, ColourRole];
  /** From the upper left to the lower right instead. */
  readonly isFalling: boolean;
}

/** The stripes that a name stands for; null if it is not the name of stripes. */
export function stripesOf(name: string): Stripes | null {
  const [, kind, a = '', b = ''] = /^(stripes|contrary)-(\w+)-(\w+)$/.exec(name) ?? [];
  const isRole = (role: string): role is ColourRole => Object.hasOwn(palette, role);
  return isRole(a) && isRole(b) ? { colours: [a, b], isFalling: kind === 'contrary' } : null;
}

export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
export const patternPixelRatio = ratio;

/** The image that a name such as `stripes-partyAInWar-partyBInWar@dark` stands for; null if there is none. */
export function patternImage(id: string): PatternImage | null {
  const [, name = '', scheme] = /^(.+)@(light|dark)$/.exec(id) ?? [];
  if (scheme === undefined) return null;
  const shade = (role: ColourRole) => rgbOf(palette[role][scheme as Scheme]);
  if (name === diamond) return diamondImage(shade('corridor'), shade('halo'));
  if (name === eventDisc.usual) return discImage(shade('events'), shade('halo'));
  if (name === eventDisc.selected) return discImage(shade('selection'), shade('halo'));
  const mark = reportMarkOf(name);
  if (mark)
    return sign(reportRadius, (x, y) => {
      const toEdge = insideReportMark(mark, x, y, reportRadius * ratio);
      return { toEdge, colour: shade(toEdge < discEdge * ratio ? 'halo' : mark.colour) };
    });
  if (name === unknownPattern)
    return image(dotsTile * ratio, dotCover, shade('unit'), shade('unknown'));
  const stripes = stripesOf(name);
  if (!stripes) return null;
  const [over, under] = stripes.colours;
  const cover: Cover = stripes.isFalling
    ? (x, y, size) => stripeCover(size - x, y, size)
    : stripeCover;
  return image(stripesTile * ratio, cover, shade(over), shade(under));
}

type Cover = (x: number, y: number, size: number) => number;
type Rgb = readonly [number, number, number];

/** RGBA, opaque: `cover` is the share of the first colour in a pixel. */
function image(size: number, cover: Cover, over: Rgb, under: Rgb): PatternImage {
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const share = Math.max(0, Math.min(1, cover(x + 0.5, y + 0.5, size)));
      const mixed = over.map((value, i) =>
        Math.round(value * share + (under[i] ?? 0) * (1 - share)),
      );
      data.set([...mixed, 255], (y * size + x) * 4);
    }
  return { width: size, height: size, data };
}

/** A hollow diamond with an outline of 1.6 pixels, without a background. */
function diamondImage(outline: Rgb, inside: Rgb): PatternImage {
  return sign(diamondRadius, (x, y) => {
    const toEdge = (diamondRadius * ratio - Math.abs(x) - Math.abs(y)) / Math.SQRT2;
    return { toEdge, colour: toEdge < 1.6 * ratio ? outline : inside };
  });
}

/** A disc with an edge around it, without a background. */
function discImage(inside: Rgb, edge: Rgb): PatternImage {
  return sign(dotRadius + discEdge, (x, y) => {
    const toEdge = (dotRadius + discEdge) * ratio - Math.hypot(x, y);
    return { toEdge, colour: toEdge < discEdge * ratio ? edge : inside };
  });
}

/** An image around its middle, from how far inside the sign each device pixel is. */
function sign(
  radius: number,
  at: (x: number, y: number) => { readonly toEdge: number; readonly colour: Rgb },
): PatternImage {
  const size = 2 * Math.ceil((radius + 1) * ratio);
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const { toEdge, colour } = at(x + 0.5 - size / 2, y + 0.5 - size / 2);
      const alpha = Math.max(0, Math.min(1, toEdge + 0.5));
      data.set([...colour, Math.round(alpha * 255)], (y * size + x) * 4);
    }
  return { width: size, height: size, data };
}

/** Diagonal stripes of half the tile, with soft edges, which continue in the next tile. */
const stripeCover: Cover = (x, y, size) => {
  const across = (x + y) % size;
  const toEdge = Math.min(Math.abs(across - size / 2), across, size - across) / Math.SQRT2;
  return across < size / 2 ? 0.5 + toEdge : 0.5 - toEdge;
};

const dotCover: Cover = (x, y, size) =>
  speckRadius * ratio + 0.5 - Math.hypot(x - size / 2, y - size / 2);

function rgbOf(hex: string): Rgb {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}
