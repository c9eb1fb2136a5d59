import type { Attachment } from 'svelte/attachments';
import { scrollerOf } from '../shell/scroller';

/**
 * A bar at the lower edge of the panel lies on the text below it: what is scrolled into view stops
 * above the bar, and so do the words that it is about when it comes or grows.
 */
export const keepClear: Attachment<HTMLElement> = (bar) => {
  const scroller = scrollerOf(bar);
  if (!scroller) return;
  const observer = new ResizeObserver(() => {
    scroller.style.scrollPaddingBottom = `${bar.offsetHeight}px`;
    const words = wordsInHand(scroller);
    const hidden = words ? words.bottom - bar.getBoundingClientRect().top : 0;
    if (hidden > 0) scroller.scrollBy({ top: hidden + gap });
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    scroller.style.scrollPaddingBottom = '';
  };
};

const gap = 12;

/** Where the words are that are selected, else those of the mention that is read. */
function wordsInHand(scroller: Element): DOMRect | null {
  const selection = document.getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  if (range && scroller.contains(range.commonAncestorContainer))
    return range.getBoundingClientRect();
  return scroller.querySelector('.read')?.getBoundingClientRect() ?? null;
}
