/**
 * The text of a Markdown file, by CommonMark's commonest rules (https://spec.commonmark.org): front
 * matter, fences, rules and link definitions go; headings, list items and quotations become
 * paragraphs; links and pictures keep their words; emphasis loses its signs. What is not recognised
 * stays as it is written. Every pattern is bounded by a line and by its own first sign, so that the
 * time it takes is linear.
 */
import { htmlText } from './html-text';

const fence = /^ {0,3}(?:```|~~~)/;
const rule = /^ {0,3}(?:=[= \t]*|-[- \t]*|\*[* \t]*|_[_ \t]*)$/;
const definition = /^ {0,3}\[[^[\]]{1,200}\]:[ \t]*\S/;
const frontMatter = /^\ufeff?---\r?\n(?:(?!---).*\r?\n){0,100}?---\r?\n/;

export function markdownText(markdown: string): string {
  let inFence = false;
  const lines = markdown.replace(frontMatter, '').split(/\r?\n/);
  const read = lines.flatMap((line) => {
    if (fence.test(line)) {
      inFence = !inFence;
      return [];
    }
    if (inFence) return [line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')];
    if (rule.test(line) && line.trim() !== '') return [''];
    return definition.test(line) ? [] : lineText(line);
  });
  return htmlText(read.join('\n'), true);
}

/**
 * Removes the signs at the start of a line: those of a quotation, then of a heading or a list item.
 */
function lineText(line: string): readonly string[] {
  const quoted = line.replace(/^(?: {0,3}>[ \t]?)+/, '');
  const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/.exec(quoted);
  if (heading) return ['', inline(withoutClosing(quoted.slice(heading[0].length))), ''];
  const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(quoted);
  return item ? ['', inline(quoted.slice(item[0].length))] : [inline(quoted)];
}

/** A heading may also end with signs that are not part of it. */
function withoutClosing(heading: string): string {
  const trimmed = heading.trimEnd();
  let end = trimmed.length;
  while (trimmed.charAt(end - 1) === '#') end -= 1;
  return trimmed.charAt(end - 1) === ' ' ? trimmed.slice(0, end).trimEnd() : trimmed;
}

/**
 * Removes the signs within a line. A character behind a backslash becomes `&#…;`, so that later
 * steps leave it alone.
 */
function inline(line: string): string {
  return line
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`)
    .replace(/<((?:https?:|mailto:)[^<>\s]*)>/g, '$1')
    .replace(/!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(/(?<=\S)(?:\*+|~~|`+)|(?:\*+|~~|`+)(?=\S)/g, '')
    .replace(/(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])/gu, '');
}
