import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { openSync, type Font } from 'fontkit';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { atlasSvg, hasPicture, placeSvg } from '../../scripts/site/preview-picture';
import { previewBasemap } from '../../scripts/site/preview-content';
import { previewSize } from '../../scripts/site/preview-size';
import { drawingOptions, fontFile, pngOf } from '../../scripts/site/raster';
import { englishName } from '../../src/catalog/naming';
import { basemapOf } from '../../src/map/picture/basemap';
import { palette } from '../../src/map/style/palette';
import { catalog, feature } from '../fixtures';
import { en } from '../words';
import { parseXml, type XmlElement } from './xml';

const background = JSON.parse(
  readFileSync('geodata/basemap/background.geojson', 'utf8'),
) as FeatureCollection;
const drawn = { catalog, t: en, basemap: previewBasemap(background.features, catalog) };
const pictured = catalog.features.filter((one) => hasPicture(one, catalog));
const svgs = new Map(pictured.map((one) => [one, placeSvg(drawn, one)]));

function all(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}
const named = (svg: string, name: string) =>
  all(parseXml(svg)).filter((element) => element.name === name);
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the pictures in previews', () => {
  it('are one for each place that the map draws, and none for the others', () => {
    expect(pictured.length).toBeGreaterThan(150);
    const others = catalog.features.filter((one) => !pictured.includes(one));
    expect(others.every(({ properties }) => properties.shownBy === null)).toBe(true);
    for (const id of ['france', 'washington', 'armenia'])
      expect(pictured).not.toContain(feature(id));
  });

  it('have both names of the place and no other text', () => {
    for (const [one, svg] of svgs)
      expect(
        named(svg, 'text').map(({ text }) => text),
        one.id,
      ).toEqual([englishName(one)]);
    expect(named(atlasSvg(drawn), 'text').map(({ text }) => text)).toEqual(['Shusha / Shushi']);
  });

  it('do not say who held what: only lines, the corridor and water are filled or drawn', () => {
    const colours = Object.entries(palette)
      .filter(([role]) => role.startsWith('party') || role === 'unknown')
      .map(([, { light }]) => light);
    expect(colours).toHaveLength(8);
    for (const svg of [...svgs.values(), atlasSvg(drawn)])
      expect(colours.filter((colour) => svg.includes(colour))).toEqual([]);
  });

  it('leave no custom property, link or reference that a drawing library would not know', () => {
    for (const svg of [...svgs.values(), atlasSvg(drawn)])
      expect(svg).not.toMatch(/var\(|url\(|NaN|undefined|<a |<style|class=/);
  });

  it('follow the coast also far from the middle of the atlas, where the page is coarse', () => {
    const [page, preview] = [basemapOf(background.features, catalog), drawn.basemap];
    // At Baku the coast of the page has a corner or two.
    expect(preview['background-land']?.length).toBeGreaterThan(
      2 * (page['background-land']?.length ?? Infinity),
    );
    expect(svgs.get(feature('baku'))).toContain(preview['background-land']);
  });

  it('have a ring as wide as the accuracy of the place', () => {
    // Web Mercator: 512 pixels around the equator at zoom 0, which cover less ground farther north.
    const shusha = feature('shusha-shushi');
    const [ring] = named(svgs.get(shusha) ?? '', 'circle');
    const zoom = 9.5;
    const metresPerPixel =
      (Math.cos((39.76006 * Math.PI) / 180) * 2 * Math.PI * 6_378_137) / (512 * 2 ** zoom);
    expect(Number(ring?.attributes['r'])).toBeCloseTo(
      shusha.properties.accuracy / metresPerPixel,
      1,
    );
  });

  it('have room for every name, in letters that the font has', () => {
    const letters = openSync(fontFile) as Font;
    for (const [one, svg] of svgs) {
      const missing = [...englishName(one)].filter(
        (letter) => !letters.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
      expect(missing, one.id).toEqual([]);
      const [text = ''] = /<text[^>]*>[^<]*<\/text>/.exec(svg) ?? [];
      const only = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">${text}</svg>`;
      const box = new Resvg(only, drawingOptions).getBBox();
      expect(box?.x, one.id).toBeGreaterThan(30);
      expect((box?.x ?? 0) + (box?.width ?? 0), one.id).toBeLessThan(previewSize.width - 30);
      expect((box?.y ?? 0) + (box?.height ?? 0), one.id).toBeLessThan(previewSize.height);
    }
  });

  it('are pictures of the size that the pages announce, and each is another', () => {
    const pngs = ['shusha-shushi', 'district-lachin', 'lachin-corridor', 'line-1994'].map((id) =>
      pngOf(placeSvg(drawn, feature(id)), previewSize.width),
    );
    for (const png of pngs) {
      expect(sizeOf(png)).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(150_000);
    }
    expect(new Set(pngs.map((png) => png.toString('base64'))).size).toBe(pngs.length);
  });

  it('are the same on whatever day they are made', () => {
    const svg = svgs.get(feature('shusha-shushi')) ?? '';
    expect(placeSvg(drawn, feature('shusha-shushi'))).toBe(svg);
    expect(pngOf(svg, 1200).equals(pngOf(svg, 1200))).toBe(true);
  });
});

describe('the icons', () => {
  it.each([180, 192, 512])('of %i pixels are the drawing in that size', (size) => {
    const kept = readFileSync(`public/icons/icon-${size}.png`);
    expect(sizeOf(kept)).toEqual([size, size]);
    expect(kept.equals(pngOf(readFileSync('public/icons/icon.svg', 'utf8'), size))).toBe(true);
  });
});
