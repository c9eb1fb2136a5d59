/** An article as HTML that needs no script, with links to what the same page says of its places. */
import { htmlText } from '../formats/html-text';
import type { LinkedText } from '../formats/linked-text';
import type { Span } from '../linking/anchors';
import { anchorId } from '../state/document-anchors';

export interface PublishedArticle {
  readonly title: string;
  readonly linked: LinkedText;
}

/** `hasSection` says whether the page says something of a place; else its name is no link. */
export function articleHtml(
  { title, linked }: PublishedArticle,
  hasSection: (place: string) => boolean,
): string {
  const { text } = linked;
  const about = [text.publisher, text.published].filter((part) => part !== null).map(htmlText);
  const url = text.url !== null && /^https?:\/\//.test(text.url) ? htmlText(text.url) : null;
  const source = url === null ? '' : ` <a href="${url}" rel="noopener">${url}</a>`;
  const head = about.length > 0 || url !== null ? `<p><i>${about.join(', ')}${source}</i></p>` : '';
  const lang = text.lang === null ? '' : ` lang="${htmlText(text.lang)}"`;
  return `<article class="published"><h2${lang}>${htmlText(title)}</h2>${head}<div${lang}>${bodyOf(linked, hasSection)}</div></article>`;
}

interface Link extends Span {
  readonly place: string;
}

function bodyOf(linked: LinkedText, hasSection: (place: string) => boolean): string {
  const full = linked.text.full ?? '';
  const links = linksIn(linked, full).filter(({ place }) => hasSection(place));
  let next = 0;
  /** The links of a line; lines and links are both in the order of the text. */
  const linksWithin = (line: Span) => {
    const inside: Link[] = [];
    for (let link = links[next]; link && link.start < line.end; link = links[next]) {
      if (link.start >= line.start && link.end <= line.end) inside.push(link);
      next += 1;
    }
    return inside;
  };
  return [...full.matchAll(/[^\n\r]+/g)]
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
    .map((line) => `<p>${withLinks(full, line, linksWithin(line))}</p>`)
    .join('');
}

/** The links that stand where they say, without those that begin inside another. */
function linksIn({ mentions }: LinkedText, full: string): readonly Link[] {
  const placed = mentions.flatMap(({ place, quote, position }) =>
    position !== null && full.slice(position.start, position.end) === quote.exact
      ? [{ start: position.start, end: position.end, place }]
      : [],
  );
  const kept: Link[] = [];
  for (const link of placed.sort((a, b) => a.start - b.start))
    if (link.start >= (kept.at(-1)?.end ?? 0)) kept.push(link);
  return kept;
}

function withLinks(full: string, line: Span, links: readonly Link[]): string {
  let at = line.start;
  let html = '';
  for (const { start, end, place } of links) {
    const name = htmlText(full.slice(start, end));
    html += `${htmlText(full.slice(at, start))}<a href="#${htmlText(anchorId(place))}">${name}</a>`;
    at = end;
  }
  return html + htmlText(full.slice(at, line.end));
}
