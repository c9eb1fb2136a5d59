import { folderOf, rootFrom, type Language } from '../../src/i18n/languages';
import type { Messages } from '../../src/i18n/messages';

/** The sides in pixels of the icons that are pictures. */
export const iconSizes = [180, 192, 512] as const;

export function manifestPath(language: Language): string {
  return `${folderOf(language)}manifest.webmanifest`;
}

/** The web app manifest of a language's page, by which a home screen finds its name and icon. */
export function manifest({
  language,
  atlasName,
  description,
}: Pick<Messages, 'language' | 'atlasName' | 'description'>): string {
  const root = rootFrom(language);
  const pictures = iconSizes.map((size) => ({
    src: `${root}icons/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  }));
  return JSON.stringify({
    name: atlasName,
    description,
    lang: language,
    start_url: './',
    display: 'browser',
    icons: [{ src: `${root}icons/icon.svg`, sizes: 'any', type: 'image/svg+xml' }, ...pictures],
  });
}
