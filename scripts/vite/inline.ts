/**
 * What stands in the page itself: the style of the start and the script that runs before the first
 * paint, so that text and picture need one request. The policy of the page names their hashes.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const early = fileURLToPath(new URL('../../src/early.js', import.meta.url));

/** The script, without its comments. */
export function earlyScript(): string {
  const lines = readFileSync(early, 'utf8').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('//'))
    .join('\n');
}

/**
 * Puts a style sheet into the page that links it. The link stays, switched off, because scripts
 * that come later would load the sheet again where they find none.
 *
 * @param root the way from the page to the folder of the site, as `./`
 */
export function withStyle(html: string, root: string, name: string, sheet: string): string {
  const style = sheet.trim().replaceAll('url(../', `url(${root}`);
  return html.replace(
    new RegExp(
      `<link rel="stylesheet"( crossorigin)? href="${root}${name.replaceAll('.', '\\.')}">`,
    ),
    (link) => `<style>${style}</style>\n    ${link.replace('>', ' disabled>')}`,
  );
}

/** The page whose main script waits for the first frame: src/early.js starts it. */
export function withLateStart(html: string): string {
  return html.replace(
    /<script type="module" crossorigin src="([^"]*)"><\/script>/,
    '<link rel="modulepreload" crossorigin href="$1" data-start />',
  );
}

/** What a policy says of the inline code of a page: `'sha256-…'` for each element. */
export function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
}
