/** The DOM of a laid-out text <-> offsets into the text (UTF-16 code units). */
import type { Span } from '../../linking/anchors';

/** What of the text is selected, without the space at its ends; null where nothing is. */
export function selectedSpan(container: HTMLElement, text: string): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(container, range.startContainer, range.startOffset);
  const end = offsetOf(container, range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return to > from ? { start: from, end: to } : null;
}

/** A point of the DOM as an offset: blocks know where they begin, as `data-start`. */
function offsetOf(container: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]') ?? null;
  if (block && container.contains(block)) {
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(node, offset);
    return Number(block.dataset['start']) + before.toString().length;
  }
  // Between two blocks, as a triple click leaves the end: where the next one begins.
  const next = node === container ? container.children[offset] : null;
  return next instanceof HTMLElement ? Number(next.dataset['start']) : null;
}
