import type { Attachment } from 'svelte/attachments';
import { scrollerOf } from '../shell/scroller';

/**
 * A bar at the lower edge of the panel lies on the text below it: what is scrolled into view stops
 * above the bar, and so do the words that it is about when it comes or grows.
 */
export const keepClear: Attachment<HTMLElement> = (bar) => {
  const scroller = scrollerOf(bar);
  if (!scroller) return;
  let waiting = 0;
  const clear = (looks: number) => {
    scroller.style.scrollPaddingBottom = `${bar.offsetHeight}px`;
    const words = wordsInHand(scroller);
    const way = words ? wayInto(words, scroller.getBoundingClientRect().top, bar) : 0;
    if (way === 0 || looks === 0) return;
    scroller.scrollBy({ top: way });
    // Paragraphs that come into view get their true height then, and move what is below them.
    waiting = requestAnimationFrame(() => clear(looks - 1));
  };
  const observer = new ResizeObserver(() => clear(mostLooks));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(waiting);
    scroller.style.scrollPaddingBottom = '';
  };
};

const gap = 12;
const mostLooks = 5;

/** How far to scroll, in pixels, so that words stand between the top and the bar; 0 if they do. */
function wayInto({ top, bottom }: DOMRect, start: number, bar: HTMLElement): number {
  const end = bar.getBoundingClientRect().top;
  if (bottom > end) return bottom - end + gap;
  return top < start ? top - start - gap : 0;
}

/** Where the words are that are selected, else those of the mention that is read. */
function wordsInHand(scroller: Element): DOMRect | null {
  const selection = document.getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  if (range && scroller.contains(range.commonAncestorContainer))
    return range.getBoundingClientRect();
  return scroller.querySelector('.read')?.getBoundingClientRect() ?? null;
}
