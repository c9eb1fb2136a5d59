/** The hatching that means "sources differ", made when the style first asks for it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { palette, type Scheme } from './palette';

const size = 16;
const lineWidth = 2.4;

/** Gives the style its patterns `hatch-light` and `hatch-dark`; ends with the map. */
export function giveHatches(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const scheme = /^hatch-(light|dark)$/.exec(id)?.[1] as Scheme | undefined;
    const image = scheme && { width: size, height: size, data: hatch(scheme) };
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: 2 });
  });
}

/** Diagonal lines with soft edges that meet at the edges of the tile; RGBA, not premultiplied. */
export function hatch(scheme: Scheme): Uint8Array {
  const hex = palette.earlyChange[scheme];
  const rgb = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const across = (x + y) % size;
      const fromLine = Math.min(across, size - across) / Math.SQRT2;
      const cover = Math.max(0, Math.min(1, lineWidth / 2 + 0.5 - fromLine));
      const at = (y * size + x) * 4;
      data.set([...rgb, Math.round(cover * 150)], at);
    }
  return data;
}
