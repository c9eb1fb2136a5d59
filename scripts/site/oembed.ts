import { oembed, sizes } from '../../src/publish/embed-code';
import { folderOf, type Language } from '../../src/i18n/languages';

/** Where the answer of oEmbed for the page of a language lies. */
export function oembedPath(language: Language): string {
  return `${folderOf(language)}oembed.json`;
}

/** The answer of oEmbed for the page of a language of a site. */
export function oembedOf(root: string, language: Language, title: string): string {
  const [size = { width: null, height: 480 }] = sizes;
  const view = { root, language, search: '', hash: '', title };
  return `${JSON.stringify(oembed(view, title, size), null, 1)}\n`;
}
