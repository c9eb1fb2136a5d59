/** Where the files of a site lie in its folder. An address that was once published stays. */
import { folderOf, type Language } from '../../src/i18n/languages';

/** The page of a place, for links and their previews. */
export function placePath(id: string): string {
  return `place/${id}/`;
}

/** The picture of a place, for the preview of a link to it. */
export function picturePath(id: string): string {
  return `${placePath(id)}picture.png`;
}

/** The picture of the atlas. */
export const atlasPicture = 'picture.png';

/** The feed in a language; by this ending, hosts know that it is one. */
export function feedPath(language: Language): string {
  return `${folderOf(language)}feed.atom`;
}
