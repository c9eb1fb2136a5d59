/** The code by which another page embeds a view: a frame, an element, oEmbed. */
import { htmlText } from '../formats/html-text';
import { folderOf, type Language } from '../i18n/languages';

/** A view of the atlas as another page embeds it. */
export interface EmbeddedView {
  /** The whole address of the folder that all languages share, with a final slash. */
  readonly root: string;
  readonly language: Language;
  /** The query string of the view, and the hash of its camera; each may be empty. */
  readonly search: string;
  readonly hash: string;
  readonly title: string;
}

/** Pixels; without a width the map is as wide as what it stands in. */
export interface EmbeddedSize {
  readonly width: number | null;
  readonly height: number;
}

/** The sizes that are offered, the first by default. */
export const sizes: readonly EmbeddedSize[] = [
  { width: null, height: 480 },
  { width: 480, height: 400 },
  { width: 640, height: 480 },
  { width: 960, height: 600 },
];

/** The file that defines the element `<corridor-atlas>`. */
export const elementFile = 'corridor-atlas.js';

/**
 * What the frame may do: run its scripts, read its own files and open links in a new tab. It may
 * not lead the page around it elsewhere.
 */
export const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The address of the map alone. It names its language, because a reader's own would count else. */
export function frameAddress({ root, language, search, hash }: EmbeddedView): string {
  return `${root}${folderOf(language)}?${['embed', ...partsOf(search, language)].join('&')}${hash}`;
}

/** The address of the same view of the whole atlas. */
export function fullAddress({ root, language, search, hash }: EmbeddedView): string {
  const parts = partsOf(search, language).join('&');
  return `${root}${folderOf(language)}${parts === '' ? '' : `?${parts}`}${hash}`;
}

export function iframeCode(view: EmbeddedView, { width, height }: EmbeddedSize): string {
  return tag('iframe', {
    src: frameAddress(view),
    title: view.title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    frameborder: '0',
    sandbox,
  });
}

/** The script once, and the element with what is in it where no script runs: a link. */
export function elementCode(view: EmbeddedView): string {
  const script = tag('script', { src: `${view.root}${elementFile}`, defer: null });
  const link = `<a href="${htmlText(fullAddress(view))}">${htmlText(view.title)}</a>`;
  const element = tag('corridor-atlas', { ...attributesOf(view), lang: view.language }, link);
  return `${script}\n${element}`;
}

/** The answer of oEmbed 1.0, of the type `rich`. */
export function oembed(view: EmbeddedView, provider: string, size: EmbeddedSize): object {
  return {
    version: '1.0',
    type: 'rich',
    title: view.title,
    provider_name: provider,
    provider_url: view.root,
    // The standard wants pixels.
    width: size.width ?? 640,
    height: size.height,
    html: iframeCode(view, size),
  };
}

/** The attributes by which the element shows a view; `view` where there is none of its own. */
function attributesOf({ search, hash }: EmbeddedView): Readonly<Record<string, string>> {
  const query = new URLSearchParams(search);
  query.delete('lang');
  const names = [...query.keys()];
  if (hash === '' && names.every((name) => name === 'place' || name === 'date'))
    return Object.fromEntries(query);
  return { view: `?${withoutLanguage(search).join('&')}${hash}` };
}

function partsOf(search: string, language: Language): readonly string[] {
  const rest = withoutLanguage(search);
  return language === 'en' ? ['lang=en', ...rest] : rest;
}

function withoutLanguage(search: string): readonly string[] {
  const parts = search.replace(/^\?/, '').split('&');
  return parts.filter((part) => part !== '' && !/^(lang|embed|host)(=|$)/.test(part));
}

/** `null` is an attribute without a value. */
function tag(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  inside = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? ` ${key}` : ` ${key}="${htmlText(value)}"`,
  );
  return `<${name}${written.join('')}>${inside}</${name}>`;
}
