/** A page of the built atlas, changed so that it opens an article and has its words. */
import { htmlText } from '../formats/html-text';

/** The meta tag by which a page knows that it has an article of its own. */
export const projectTag = 'atlas-project';

export interface PageChanges {
  readonly title: string;
  /** The article as HTML. */
  readonly words: string;
  /** The address of the project file, from the page. */
  readonly project: string;
}

/** What names the site that the atlas was built for, or an article that was published before. */
const ofAnotherSite = [
  /<link rel="(?:canonical|alternate)"[^>]*href="https?:[^>]*>\s*/g,
  /<meta property="og:(?:url|image)[^>]*>\s*/g,
  /<meta name="twitter:card"[^>]*>\s*/g,
  /<script type="application\/ld\+json">[^]*?<\/script>/g,
  /<meta name="atlas-project"[^>]*>\s*/g,
  /<article class="published">[^]*?<\/article>/g,
];

const words = '<div class="in-words">';

/** Throws where the HTML is no page of the atlas. */
export function publishedPage(
  html: string,
  { title, words: article, project }: PageChanges,
): string {
  const bare = ofAnotherSite.reduce((text, pattern) => text.replace(pattern, ''), html);
  const [head = '', body, ...more] = bare.split(words);
  if (body === undefined || more.length > 0 || !head.includes('<title>'))
    throw new Error('The page is none of the atlas: it has no document to put the article into');
  const name = htmlText(title);
  // Replacements are functions, because a title may have a "$".
  const named = head
    .replace(
      /<title>([^<]*)<\/title>/,
      (_, atlas: string) => `<title>${name} · ${ownOf(atlas)}</title>`,
    )
    .replace(/(<meta property="og:title" content=")[^"]*/, (_, tag: string) => tag + name)
    .replace(
      /<meta charset="utf-8" \/>/,
      (tag) => `${tag}\n    <meta name="${projectTag}" content="${htmlText(project)}" />`,
    );
  return `${named}${words}${article}${body}`;
}

/** The name of the atlas in a title that may have that of an article before it. */
function ownOf(title: string): string {
  return title.split(' · ').at(-1) ?? title;
}
