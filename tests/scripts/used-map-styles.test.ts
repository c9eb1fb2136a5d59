import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { usedOf } from '../../scripts/vite/used-map-styles';

const file = createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css');
const whole = readFileSync(file, 'utf8');
const used = usedOf(whole);

/** How often a class is named, counted in the text. */
const times = (css: string, name: string) =>
  css.split(new RegExp(`\\.maplibregl-${name}(?![\\w-])`)).length - 1;

describe('the styles of MapLibre on the page', () => {
  it.each(['ctrl-zoom-in', 'ctrl-zoom-out', 'ctrl-scale', 'marker', 'crosshair', 'boxzoom'])(
    'keep every rule of .maplibregl-%s',
    (name) => expect(times(used, name)).toBe(times(whole, name)),
  );

  it.each(['map', 'canvas', 'ctrl-group', 'ctrl-top-left'])(
    'keep those of .maplibregl-%s that name no other control',
    (name) => expect(times(used, name)).toBeGreaterThan(0),
  );

  it.each(['popup', 'ctrl-geolocate', 'ctrl-attrib', 'ctrl-logo', 'ctrl-fullscreen'])(
    'have none of .maplibregl-%s',
    (name) => {
      expect(times(whole, name)).toBeGreaterThan(0);
      expect(times(used, name)).toBe(0);
    },
  );

  it('keep a used selector that stands in one rule with an unused one', () => {
    expect(usedOf('.maplibregl-popup,.maplibregl-marker{top:0}')).toBe('.maplibregl-marker{top:0}');
    expect(usedOf('@media print{.maplibregl-popup{top:0}}')).toBe('');
  });
});
