/** Drawings in SVG -> pictures in PNG, without a browser and with our own fonts only. */
import { fileURLToPath } from 'node:url';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

export const fontFile = fileURLToPath(
  new URL(
    '../../node_modules/@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
    import.meta.url,
  ),
);

/** The only font of the pictures, so that they are the same on every machine. */
export const drawingOptions: ResvgRenderOptions = {
  font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
};

/** The picture of a drawing, as wide as asked, in pixels. */
export function pngOf(svg: string, width: number): Buffer {
  const options = { ...drawingOptions, fitTo: { mode: 'width', value: width } } as const;
  return new Resvg(svg, options).render().asPng();
}
