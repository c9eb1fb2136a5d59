/**
 * Makes the HTML of one page from its data. The markers of `index.html` say where each part goes.
 */
import { folderOf, languages, rootFrom, type Language } from '../../src/i18n/languages';
import type { Messages } from '../../src/i18n/messages';
import type { RenderedPage } from '../../src/prerender/render-page';
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
}

export function pageHtml(template: string, { language, t, script, view, assets }: Page): string {
  const root = rootFrom(language);
  // The style is inside the page, so that text and picture need one request. Its addresses go one
  // folder up, because the style sheet lies one folder deeper than the English page.
  const style = assets.sheet.css.trim().replaceAll('url(../', `url(${root}`);
  // The style sheet is also linked, but disabled: scripts that load later would load it again if
  // they found no link.
  const link = `<link rel="stylesheet" crossorigin href="${root}${assets.sheet.path}" disabled>`;
  return fillMarkers(template, {
    ...commonParts(language, t),
    policy: `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`,
    // src/early.js starts the main script after the first frame.
    start: `<link rel="modulepreload" crossorigin href="${root}${assets.start}" data-start />`,
    style: `<style>${style}</style>\n    ${link}`,
    script: `<script>${script}</script>`,
    data: `<link rel="preload" as="fetch" crossorigin href="${root}${assets.data}">`,
    words: `<link rel="modulepreload" crossorigin href="${root}${assets.words}" />`,
    view: view.body,
    document: view.document,
  });
}

/** The page of Vite's development server: without a start view; Vite adds the rest. */
export function developmentHtml(
  template: string,
  { language, t, script }: Pick<Page, 'language' | 't' | 'script'>,
): string {
  const empty = { policy: '', style: '', data: '', words: '', view: '', document: '' };
  return fillMarkers(template, {
    ...commonParts(language, t),
    ...empty,
    start: '<script type="module" src="/src/main.ts"></script>',
    script: `<script>${script}</script>`,
  });
}

function commonParts(language: Language, t: Page['t']) {
  return {
    language,
    title: escaped(t.atlasName),
    description: escaped(t.description),
    languages: alternates(rootFrom(language)),
  };
}

/** Links to the page in each language, and to the default for other languages. */
function alternates(root: string): string {
  return [...languages, 'x-default' as const]
    .map((other) => {
      const folder = other === 'x-default' ? '' : folderOf(other);
      return `<link rel="alternate" hreflang="${other}" href="${root}${folder}" />`;
    })
    .join('\n    ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
