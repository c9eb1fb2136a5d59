import { describe, expect, it } from 'vitest';
import { fillOpacity } from '../../../src/map/style/control-fill';
import { palette, paletteCss, type ColourRole, type Scheme } from '../../../src/map/style/palette';

/** What districts are filled with on some day or other. */
const fills: readonly ColourRole[] = ['handedOver', 'fighting', 'earlyChange', 'lateChange'];

type Rgb = readonly [number, number, number];

const legend: readonly ColourRole[] = ['focus', 'corridor', 'posts', 'handedOver', 'fighting'];
const pairs = legend.flatMap((a, index) => legend.slice(index + 1).map((b) => [a, b] as const));

/**
 * Full deuteranopia, protanopia and tritanopia in linear RGB (G. M. Machado, M. M. Oliveira,
 * L. A. F. Fernandes, IEEE TVCG 15, 2009, severity 1.0).
 */
const deficiencies: Readonly<Record<string, readonly Rgb[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe('the palette', () => {
  describe.each(Object.keys(deficiencies))('seen with %s', (deficiency) => {
    it.each(['light', 'dark'] as const)('keeps the legend apart in the %s scheme', (scheme) => {
      for (const [a, b] of pairs)
        expect(
          difference(lab(linear(a, scheme), deficiency), lab(linear(b, scheme), deficiency)),
          `${a} ${b}`,
        )
          // A difference of 10 in CIELAB is plain at a glance.
          .toBeGreaterThan(10);
    });
  });

  it.each(Object.keys(deficiencies))(
    'keeps the districts apart as they are drawn, seen with %s',
    (deficiency) => {
      for (const scheme of ['light', 'dark'] as const) {
        const drawn = (role: ColourRole) =>
          lab(over(linear(role, scheme), linear('land', scheme), fillOpacity.whole), deficiency);
        for (const [index, a] of fills.entries())
          for (const b of [...fills.slice(index + 1), 'land' as const])
            expect(difference(drawn(a), drawn(b)), `${a} ${b} ${scheme}`).toBeGreaterThan(8);
      }
    },
  );

  it.each(['light', 'dark'] as const)(
    'keeps labels readable on land in the %s scheme',
    (scheme) => {
      for (const role of ['label', 'quietLabel', 'focus', 'corridor', 'posts', 'lines'] as const)
        expect(contrast(role, 'land', scheme), role).toBeGreaterThan(4.5);
    },
  );

  it('reaches the page as custom properties for both schemes', () => {
    expect(paletteCss()).toContain(`--map-posts:${palette.posts.light}`);
    expect(paletteCss()).toMatch(/prefers-color-scheme:dark\)\{:root\{.*--map-posts:#f3ecdf/);
  });
});

function linear(role: ColourRole, scheme: Scheme): Rgb {
  const hex = palette[role][scheme];
  return [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

/** A translucent colour over another; browsers blend in sRGB, so this goes there and back. */
function over(top: Rgb, under: Rgb, opacity: number): Rgb {
  return top.map((value, i) => {
    const mixed = gamma(value) * opacity + gamma(under[i] ?? 0) * (1 - opacity);
    return mixed <= 0.04045 ? mixed / 12.92 : ((mixed + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

function gamma(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

function lab(rgb: Rgb, deficiency: string): Rgb {
  const [r = 0, g = 0, b = 0] = (deficiencies[deficiency] ?? []).map((row) =>
    Math.max(
      0,
      Math.min(
        1,
        row.reduce((sum, weight, i) => sum + weight * (rgb[i] ?? 0), 0),
      ),
    ),
  );
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(a: Rgb, b: Rgb): number {
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
}

function contrast(a: ColourRole, b: ColourRole, scheme: Scheme): number {
  const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [light = 0, dark = 0] = [linear(a, scheme), linear(b, scheme)]
    .map(luminance)
    .sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
