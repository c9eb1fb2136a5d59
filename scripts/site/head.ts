/** The tags in the head of a page that tell other programs what and where it is. */
import { folderOf, languages, rootFrom, type Language } from '../../src/i18n/languages';
import { oembedPath } from './oembed';
import { feedPath } from './paths';
import { previewSize } from './preview-size';
import { escaped } from './xml';

/** A page as a search engine or the preview of a link describes it. */
export interface PageDescription {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** Only where the address of the site is known. */
  readonly known: KnownAddresses | null;
}

/** Whole addresses: programs that make previews do not resolve relative ones. */
export interface KnownAddresses {
  readonly page: string;
  readonly picture: string;
  /** What the picture shows. */
  readonly alt: string;
}

/** The form of a language that Open Graph asks for. */
const graphLocales: Readonly<Record<Language, string>> = {
  en: 'en_GB',
  es: 'es_ES',
  fr: 'fr_FR',
  ru: 'ru_RU',
  hy: 'hy_AM',
  az: 'az_AZ',
  tr: 'tr_TR',
};

/** Open Graph and, with an address, the canonical link and the picture. */
export function descriptionTags(page: PageDescription): string {
  const { language, title, description, siteName, known } = page;
  const graph: [string, string][] = [
    ['og:type', 'website'],
    ['og:site_name', siteName],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', graphLocales[language]],
    ...(known ? addressTags(known) : []),
  ];
  const tags = graph.map(
    ([property, content]) => `<meta property="${property}" content="${escaped(content)}" />`,
  );
  if (!known) return tags.join('\n    ');
  return [
    `<link rel="canonical" href="${escaped(known.page)}" />`,
    ...tags,
    '<meta name="twitter:card" content="summary_large_image" />',
  ].join('\n    ');
}

function addressTags({ page, picture, alt }: KnownAddresses): [string, string][] {
  return [
    ['og:url', page],
    ['og:image', picture],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(previewSize.width)],
    ['og:image:height', String(previewSize.height)],
    ['og:image:alt', alt],
  ];
}

/**
 * Links to the page in each language, and to the default for other languages: whole addresses where
 * the site is known, relative ones otherwise.
 */
export function alternateLinks(language: Language, site: string | null): string {
  const root = escaped(site ?? rootFrom(language));
  return [...languages, 'x-default' as const]
    .map((other) => {
      const folder = other === 'x-default' ? '' : folderOf(other);
      return `<link rel="alternate" hreflang="${other}" href="${root}${folder}" />`;
    })
    .join('\n    ');
}

/** The feed in the language of a page, which only a site with an address has. */
export function feedLink(language: Language, site: string | null): string {
  if (site === null) return '';
  const address = `${escaped(site)}${feedPath(language)}`;
  return `\n    <link rel="alternate" type="application/atom+xml" href="${address}" />`;
}

/** The answer of oEmbed for a page, which only a site with an address has. */
export function oembedLink(language: Language, site: string | null, title: string): string {
  if (site === null) return '';
  const address = `${escaped(site)}${oembedPath(language)}`;
  return `\n    <link rel="alternate" type="application/json+oembed" href="${address}" title="${escaped(title)}" />`;
}

/** The icons of the site: a drawing for tabs, a picture for home screens, and the manifest. */
export function iconLinks(language: Language): string {
  const root = rootFrom(language);
  return [
    `<link rel="icon" type="image/svg+xml" href="${root}icons/icon.svg" />`,
    `<link rel="apple-touch-icon" href="${root}icons/icon-180.png" />`,
    '<link rel="manifest" href="./manifest.webmanifest" />',
  ].join('\n    ');
}
