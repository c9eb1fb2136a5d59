/**
 * Extracts the text of an HTML document as it reads without styles: no DOM, nothing executed or
 * fetched, in one pass. Scripts, styles, comments, the title and form fields are left out. Text
 * that only a style hides is kept.
 */
import { decodeEntities } from './entities';
import { markupAt } from './markup';

/** Block elements, which get an empty line before and after. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav
  ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);
const cells = new Set(['td', 'th']);

/**
 * The text: blocks separated by an empty line, `<br>` as a line end, runs of spaces as one space.
 * `keepSpace` is for Markdown, whose lines exist already: spaces stay as written and blocks add no
 * lines.
 */
export function htmlText(html: string, keepSpace = false): string {
  const page = new Page(keepSpace);
  let preformatted = 0;
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    page.write(html.slice(at, open < 0 ? html.length : open), preformatted > 0);
    if (open < 0) break;
    const markup = markupAt(html, open);
    at = markup.end;
    if (markup.kind === 'text') page.write('<', true);
    if (markup.kind !== 'tag') continue;
    const { name, closes } = markup;
    if (name === 'pre') preformatted = Math.max(0, preformatted + (closes ? -1 : 1));
    if (name === 'br') page.breakLine(1);
    else if (cells.has(name)) page.write(' ', false);
    else if (blocks.has(name)) page.breakLine(2);
  }
  return page.text();
}

/** Collects the text: no space beside a line end, at most one empty line in a row. */
class Page {
  readonly #keepSpace: boolean;
  readonly #parts: string[] = [];
  /** Line ends to write before the next words, and whether a space comes before them. */
  #lineEnds = 0;
  #space = false;

  constructor(keepSpace: boolean) {
    this.#keepSpace = keepSpace;
  }

  write(raw: string, preformatted: boolean): void {
    if (raw === '') return;
    if (this.#keepSpace) {
      this.#parts.push(decodeEntities(raw));
      return;
    }
    const shown = preformatted ? raw : raw.replace(/[ \t\n\r\f]+/g, ' ');
    const start = !preformatted && shown.startsWith(' ') ? 1 : 0;
    const end = !preformatted && shown.endsWith(' ') ? shown.length - 1 : shown.length;
    this.#space ||= start > 0;
    if (end <= start) return;
    if (this.#parts.length > 0)
      this.#parts.push(this.#lineEnds > 0 ? '\n'.repeat(this.#lineEnds) : this.#space ? ' ' : '');
    this.#parts.push(decodeEntities(shown.slice(start, end)));
    this.#lineEnds = 0;
    this.#space = end < shown.length;
  }

  breakLine(count: 1 | 2): void {
    if (this.#keepSpace && count === 1) this.#parts.push('\n');
    this.#lineEnds = count === 2 ? 2 : Math.min(2, this.#lineEnds + 1);
  }

  text(): string {
    return this.#parts.join('');
  }
}
