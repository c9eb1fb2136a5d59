/**
 * Makes the HTML of one page from its data. The markers of `index.html` say where each part goes.
 */
import { folderOf, rootFrom, type Language } from '../../src/i18n/languages';
import type { Messages } from '../../src/i18n/messages';
import type { PreparedSources } from '../../src/map/style/build-style';
import { preparedId } from '../../src/boot/prepared';
import type { RenderedPage } from '../../src/prerender/render-page';
import { alternateLinks, descriptionTags, feedLink, iconLinks, oembedLink } from '../site/head';
import { atlasPicture } from '../site/paths';
import { jsonElement } from '../site/json-element';
import { escaped } from '../site/xml';
import { detailedTag } from '../../src/background/detailed';
import { fillMarkers } from './fill-markers';
import { policyOf } from './security';

/** The files of a build that a page refers to, as paths in the folder of the site. */
export interface PageAssets {
  /** The main script. */
  readonly start: string;
  /** The words of the page's language. */
  readonly words: string;
  /** The data of the start view. */
  readonly data: string;
  /** The style sheet of the start view, with its text. */
  readonly sheet: { readonly path: string; readonly css: string };
}

export interface Page {
  readonly language: Language;
  readonly t: Pick<Messages, 'atlasName' | 'description'>;
  /** The script that runs before the first paint. */
  readonly script: string;
  readonly view: RenderedPage;
  readonly assets: PageAssets;
  /** The address of the site with a final slash; null where the build does not know it. */
  readonly site: string | null;
  /** What other programs read of the page, as an element of its own. */
  readonly jsonLd: string;
  /** What the map need not work out again. */
  readonly prepared: PreparedSources;
}

export function pageHtml(template: string, page: Page): string {
  return fillMarkers(template, partsOf(page));
}

function partsOf(page: Page): Readonly<Record<string, string>> {
  const { language, t, script, view, assets, site, jsonLd, prepared } = page;
  const root = rootFrom(language);
  // The style is inside the page, so that text and picture need one request. Its addresses go one
  // folder up, because the style sheet lies one folder deeper than the English page.
  const style = assets.sheet.css.trim().replaceAll('url(../', `url(${root}`);
  // The style sheet is also linked, but disabled: scripts that load later would load it again if
  // they found no link.
  const link = `<link rel="stylesheet" crossorigin href="${root}${assets.sheet.path}" disabled>`;
  return {
    ...commonParts(language, t, site),
    policy: policyTag(policyOf(script, style)),
    // src/early.js starts the main script after the first frame.
    start: `<link rel="modulepreload" crossorigin href="${root}${assets.start}" data-start />`,
    style: `<style>${style}</style>\n    ${link}`,
    script: `<script>${script}</script>`,
    data: `<link rel="preload" as="fetch" crossorigin href="${root}${assets.data}">`,
    words: `<link rel="modulepreload" crossorigin href="${root}${assets.words}" />`,
    view: view.body,
    document: view.document,
    'json-ld': jsonLd,
    prepared: jsonElement(`id="${preparedId}" type="application/json"`, prepared),
  };
}

/**
 * The page beside that of a language on which the map may have a background from other hosts. It
 * has the same scripts and no view of its own, is none for search engines, and leads to the other
 * page where scripts fail.
 */
export function detailedHtml(
  template: string,
  page: Omit<Page, 'site' | 'jsonLd' | 'prepared' | 'view'>,
): string {
  const none = { site: null, jsonLd: '', prepared: {}, view: { body: '', document: '' } };
  const sheet = `${rootFrom(page.language)}${page.assets.sheet.path}`;
  const policy = policyOf(page.script, '', ['https:', 'http:']);
  const head = `<meta name="robots" content="noindex" /><meta name="${detailedTag}" content="" />`;
  const words = `<div class="in-words"><p><a href="./">${escaped(page.t.atlasName)}</a></p></div>`;
  return fillMarkers(template, {
    ...partsOf({ ...page, ...none }),
    ...{ preview: head, languages: '', document: words, prepared: '' },
    policy: policyTag(policy),
    style: `<link rel="stylesheet" crossorigin href="${sheet}">`,
  });
}

function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

/** The page of Vite's development server: without a start view; Vite adds the rest. */
export function developmentHtml(
  template: string,
  { language, t, script }: Pick<Page, 'language' | 't' | 'script'>,
): string {
  const later = ['policy', 'style', 'data', 'words', 'view', 'document', 'json-ld', 'prepared'];
  const empty = Object.fromEntries(later.map((name) => [name, '']));
  return fillMarkers(template, {
    ...commonParts(language, t, null),
    ...empty,
    start: '<script type="module" src="/src/main.ts"></script>',
    script: `<script>${script}</script>`,
  });
}

function commonParts(
  language: Language,
  { atlasName, description }: Page['t'],
  site: string | null,
) {
  const known = site === null ? null : atlasAddresses(site, language, atlasName);
  return {
    language,
    title: escaped(atlasName),
    description: escaped(description),
    icons: iconLinks(language),
    preview: descriptionTags({
      ...{ language, description, known },
      title: atlasName,
      siteName: atlasName,
    }),
    languages: [
      alternateLinks(language, site),
      feedLink(language, site),
      oembedLink(language, site, atlasName),
    ].join(''),
  };
}

function atlasAddresses(site: string, language: Language, alt: string) {
  return { page: `${site}${folderOf(language)}`, picture: `${site}${atlasPicture}`, alt };
}
