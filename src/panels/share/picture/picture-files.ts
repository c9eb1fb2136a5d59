/** What a picture needs from files: the background and the fonts. Loaded once. */
import type { Feature, FeatureCollection } from 'geojson';
import { loadFonts, type FontsFor } from '../../../map/export/embedded-fonts';
import type { StyleFiles } from '../../../map/style/build-style';

export interface PictureFiles {
  readonly background: readonly Feature[];
  readonly fonts: FontsFor;
}

let loading: Promise<PictureFiles> | null = null;

/** Rejects where a file cannot be loaded; the next call tries again. */
export function loadPictureFiles(files: StyleFiles): Promise<PictureFiles> {
  loading ??= load(files).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load({ background, fonts }: StyleFiles): Promise<PictureFiles> {
  const [features, rules] = await Promise.all([
    background === null ? [] : featuresIn(background),
    loadFonts(fonts),
  ]);
  return { background: features, fonts: rules };
}

async function featuresIn(address: string): Promise<readonly Feature[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return ((await response.json()) as FeatureCollection).features;
}
