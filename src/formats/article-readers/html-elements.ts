/** What the elements of HTML are for the text of a page: https://html.spec.whatwg.org/#semantics. */
import type { PartLeftOut } from './read-text';

/** An empty line stands before and after them. */
export const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav
  ol p pre section summary table ul`.split(/\s+/),
);

/** Code and what the page is built of: no words of anybody. */
export const noWords = new Set(['script', 'style', 'title']);

const byName: Readonly<Record<string, PartLeftOut>> = {
  nav: 'menu',
  menu: 'menu',
  aside: 'aside',
  template: 'hidden',
  noscript: 'hidden',
  svg: 'hidden',
  iframe: 'hidden',
  object: 'hidden',
  noembed: 'hidden',
  noframes: 'hidden',
  button: 'form-control',
  select: 'form-control',
  textarea: 'form-control',
  datalist: 'form-control',
};

/** Roles of WAI-ARIA that say the same of any element. */
const byRole: Readonly<Record<string, PartLeftOut>> = {
  navigation: 'menu',
  menu: 'menu',
  menubar: 'menu',
  banner: 'menu',
  search: 'form-control',
  button: 'form-control',
  complementary: 'aside',
  contentinfo: 'footer',
  dialog: 'hidden',
  alertdialog: 'hidden',
};

export type Attributes = Readonly<Record<string, string>>;

/** Why an element is not part of the text; undefined if it is. */
export function whyLeftOut(
  name: string,
  attributes: Attributes,
  inArticle: boolean,
): PartLeftOut | undefined {
  if (isHidden(name, attributes)) return 'hidden';
  if (name === 'footer' && !inArticle) return 'footer';
  return byRole[attributes.role ?? ''] ?? byName[name];
}

function isHidden(name: string, attributes: Attributes): boolean {
  const { hidden, style = '' } = attributes;
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    (name === 'dialog' && attributes.open === undefined) ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}

/** Whether an element holds the article or the main part of the page. */
export function regionOf(name: string, { role }: Attributes): 'article' | 'main' | undefined {
  if (name === 'article' || role === 'article') return 'article';
  return name === 'main' || role === 'main' ? 'main' : undefined;
}
