/**
 * The text of a Markdown file: CommonMark with the tables, footnotes and other additions of GitHub,
 * and front matter. The parser is mdast-util-from-markdown; what it finds is read as the HTML that
 * it stands for, so that tables and HTML within it have one reader.
 */
import type { Definition, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { frontMatterDetails, isFrontMatter } from './front-matter';
import { readHtml } from './read-html';
import { type ReadText, TangledMarkup } from './read-text';

/** Lists and quotations within each other: of the tree, and in front of one line. */
const deepest = 300;
const nestedInLine = /^\s*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){100}/;
/** Lists within each other, line by line, each farther in than the one before; time grows with their cube. */
const deepestStairs = 30;
const item = /^([\s>]*)(?:[-+*]|\d{1,9}[.)])[ \t]/;
/** Signs of one paragraph that may be markup; the parser's time grows with their square. */
const mostSigns = 10_000;
/** Lines of one list or paragraph; its time grows with their square as well. */
const mostLines = 5_000;

export function readMarkdown(markdown: string): ReadText {
  if (isTangled(markdown)) throw new TangledMarkup();
  const tree = fromMarkdown(markdown.replace(/^\ufeff/, ''), {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  const read = readHtml(htmlOf(tree, 0));
  const [first] = tree.children;
  const own =
    first?.type === 'yaml' && isFrontMatter(first.value) ? frontMatterDetails(first.value) : {};
  return { ...read, details: { ...read.details, ...own } };
}

const tags: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  list: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  footnoteDefinition: 'div',
};

function htmlOf(node: Nodes, depth: number): string {
  if (depth > deepest) throw new TangledMarkup();
  switch (node.type) {
    case 'html':
      return node.value;
    case 'text':
      // A line end stays one; a hyphen may stand before it.
      return escaped(node.value).replaceAll('\n', '<br>');
    case 'inlineCode':
      return escaped(node.value);
    case 'code':
      return `<pre>${escaped(node.value)}</pre>`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'image':
    case 'imageReference':
      return escaped(node.alt ?? '');
    case 'footnoteReference':
      return `[${escaped(node.label ?? node.identifier)}]`;
    case 'heading':
      return `<h${node.depth}>${children(node, depth)}</h${node.depth}>`;
    case 'definition':
      return isAddress(node.url) ? '' : `<p>${escaped(definitionText(node))}</p>`;
    case 'yaml':
      return isFrontMatter(node.value) ? '' : `<hr><p>${escaped(node.value)}</p><hr>`;
    default: {
      const tag = tags[node.type];
      return tag ? `<${tag}>${children(node, depth)}</${tag}>` : children(node, depth);
    }
  }
}

/** A writer who begins a line with `[Name]: word` defines no link. */
function isAddress(url: string): boolean {
  return /[./#:?]/.test(url);
}

function definitionText({ label, identifier, url, title }: Definition): string {
  return `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`;
}

function children(node: Parents, depth: number): string {
  return node.children.map((child) => htmlOf(child, depth + 1)).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Whether lines without an empty one between them are more than the parser reads in seconds. */
function isTangled(markdown: string): boolean {
  let lines = 0;
  let signs = 0;
  const stairs: number[] = [];
  for (const line of markdown.split(/\r?\n|\r/)) {
    lines = line.trim() === '' ? 0 : lines + 1;
    // Signs pair within a paragraph or an item.
    if (lines === 0 || /^\s*(?:[-+*]\s|\d{1,9}[.)]\s|#)/.test(line)) signs = 0;
    signs += line.match(/[*_~`[\]<>!&\\]/g)?.length ?? 0;
    const indent = item.exec(line)?.[1]?.length;
    if (indent !== undefined) {
      while ((stairs.at(-1) ?? -1) >= indent) stairs.pop();
      stairs.push(indent);
    }
    if (stairs.length > deepestStairs) return true;
    if (lines > mostLines || signs > mostSigns || nestedInLine.test(line)) return true;
  }
  return false;
}
