/** The fonts of the page inside a picture, because a file that travels finds no other file. */
import { fontFaces, semibold } from '../style/font-files';

/** The `@font-face` rules that a text needs. */
export type FontsFor = (text: string) => string;

interface Loaded {
  readonly rule: string;
  readonly isArmenian: boolean;
}

const armenian = /[\u0530-\u058f]/;

const known = new Map<string, Promise<FontsFor>>();

/**
 * Loads the fonts from their folder, once. Rejects where one of them cannot be loaded; the next
 * call tries again.
 */
export function loadFonts(folder: string): Promise<FontsFor> {
  const loading =
    known.get(folder) ??
    load(folder).catch((error: unknown) => {
      known.delete(folder);
      throw error;
    });
  known.set(folder, loading);
  return loading;
}

async function load(folder: string): Promise<FontsFor> {
  const faces = Object.entries(fontFaces(folder)).flatMap(([name, files]) =>
    [files].flat().map((file) => ({ weight: name === semibold ? 600 : 400, file })),
  );
  const loaded = await Promise.all(
    faces.map(async ({ weight, file }): Promise<Loaded> => {
      const { url, 'unicode-range': range = [] } =
        typeof file === 'string'
          ? { url: file }
          : (file as { url: string; 'unicode-range'?: string[] });
      const font = await base64(url);
      const rule = `@font-face{font-family:'Noto Sans';font-weight:${weight};unicode-range:${range.join(',')};src:url(data:font/woff2;base64,${font})}`;
      return { rule, isArmenian: url.includes('armenian') };
    }),
  );
  return (text) =>
    loaded
      .filter(({ isArmenian }) => !isArmenian || armenian.test(text))
      .map(({ rule }) => rule)
      .join('');
}

async function base64(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
