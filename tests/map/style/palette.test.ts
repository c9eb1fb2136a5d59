import { describe, expect, it } from 'vitest';
import { reportMarks, reportSides } from '../../../src/map/style/report-marks';
import {
  pageColours,
  palette,
  paletteCss,
  type ColourRole,
  type Scheme,
} from '../../../src/map/style/palette';
import { reportsPageColours } from '../../../src/publish/reports-page';
import { list, read } from '../../architecture/sources';

/** The fills of the two parties, tone by tone. */
const tones = [
  ['partyAByAgreement', 'partyBByAgreement'],
  ['partyAInWar', 'partyBInWar'],
  ['partyALater', 'partyBLater'],
] as const satisfies readonly (readonly ColourRole[])[];
const fills: readonly ColourRole[] = [...tones.flat(), 'partyC', 'unknown'];
const schemes = ['light', 'dark'] as const;
const reportColours = reportSides.map((side) => reportMarks[side].colour);

type Rgb = readonly [number, number, number];

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
  it.each(Object.keys(deficiencies))(
    'keeps what each party held apart from what any other held, seen with %s',
    (deficiency) => {
      const seen = (role: ColourRole, scheme: Scheme) => lab(linear(role, scheme), deficiency);
      const parties: readonly (readonly ColourRole[])[] = [
        tones.map(([a]) => a),
        tones.map(([, b]) => b),
      ];
      const [heldByA = [], heldByB = []] = parties;
      for (const scheme of schemes) {
        for (const a of heldByA)
          for (const b of heldByB)
            // A difference of 10 in CIELAB is obvious at a glance.
            expect(
              difference(seen(a, scheme), seen(b, scheme)),
              `${a} ${b} ${scheme}`,
            ).toBeGreaterThan(10);
        for (const party of parties)
          for (const [index, a] of party.entries())
            for (const b of [...party.slice(index + 1), 'land' as const])
              expect(
                difference(seen(a, scheme), seen(b, scheme)),
                `${a} ${b} ${scheme}`,
              ).toBeGreaterThan(5);
      }
    },
  );

  it.each(Object.keys(deficiencies))(
    'keeps the three signs of places in two reports apart, seen with %s',
    (deficiency) => {
      for (const scheme of schemes)
        for (const [at, a] of reportColours.entries())
          for (const b of reportColours.slice(at + 1))
            expect(
              difference(lab(linear(a, scheme), deficiency), lab(linear(b, scheme), deficiency)),
              `${a} ${b} ${scheme}`,
            ).toBeGreaterThan(10);
    },
  );

  it.each(schemes)('gives the tones of both parties the same weight in the %s scheme', (scheme) => {
    for (const [a, b] of tones)
      expect(
        Math.abs(contrast(a, 'land', scheme) - contrast(b, 'land', scheme)),
        `${a} ${b}`,
      ).toBeLessThan(0.15);
  });

  it.each(schemes)('keeps ink readable on every fill in the %s scheme', (scheme) => {
    for (const fill of [...fills, 'land', 'otherLand', 'water'] as const)
      expect(contrast('label', fill, scheme), fill).toBeGreaterThanOrEqual(4.5);
  });

  it.each(schemes)('keeps lines and quiet labels readable on land in the %s scheme', (scheme) => {
    for (const role of [
      ...(['quietLabel', 'corridor', 'lines', 'events', 'selection'] as const),
      ...reportColours,
    ])
      expect(contrast(role, 'land', scheme), role).toBeGreaterThan(4.5);
    expect(contrast('border', 'land', scheme)).toBeGreaterThan(4.5);
  });

  it.each(schemes)('tells unknown land by its dots, and not by tone alone, in %s', (scheme) => {
    expect(contrast('unit', 'unknown', scheme)).toBeGreaterThan(2);
  });

  it('reaches the page as custom properties for both schemes', () => {
    expect(paletteCss()).toContain(`--map-corridor:${palette.corridor.light}`);
    expect(paletteCss()).toMatch(/prefers-color-scheme:dark\)\{:root\{.*--map-corridor:#8db7e6/);
    expect(paletteCss()).toContain(`--ink:${palette.label.light}`);
  });

  it('gives a saved comparison of reports the ink, lines and warning of the page by day', () => {
    expect(reportsPageColours).toEqual({
      ink: pageColours.ink.light,
      paper: '#ffffff',
      quiet: pageColours.quiet.light,
      border: palette.unit.light,
      warning: palette.events.light,
    });
  });

  it('is the only place with colours of the page, but for black and white on paper', () => {
    const styles = list('src').filter((file) => /\.(css|svelte)$/.test(file));
    expect(styles.length).toBeGreaterThan(100);
    const literal = /:[^;{}]*#[0-9a-f]{3,8}\b[^;{}]*;/i;
    const found = styles.filter((file) => literal.test(read(file)));
    expect(found).toEqual(['src/styles/print.css']);
  });
});

function linear(role: ColourRole, scheme: Scheme): Rgb {
  const hex = palette[role][scheme];
  return [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
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
