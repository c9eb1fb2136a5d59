import type { Attachment } from 'svelte/attachments';
import type { Reader } from '../../state/reader.svelte';
import { scrollerOf } from '../shell/scroller';

/** The part of the panel, below its top, where the eye is taken to be. */
const band = '-20% 0px -55% 0px';

/** Tells the reader's state which place the reading has come to, as the text is scrolled. */
export function following(reader: Reader): Attachment<HTMLElement> {
  return (text) => {
    // Without an observer the map stays where it is.
    if (!reader.following || typeof IntersectionObserver === 'undefined') return;
    const root = scrollerOf(text);
    let scrolled = false;
    const onScroll = () => (scrolled = true);
    root?.addEventListener('scroll', onScroll, { passive: true });
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
        const place = come?.target.getAttribute('data-place') ?? null;
        if (scrolled && place !== null) reader.pass(place);
      },
      { root, rootMargin: band },
    );
    const links = [...text.querySelectorAll('[data-place]')];
    for (const link of links) observer.observe(link);
    return () => {
      root?.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  };
}
