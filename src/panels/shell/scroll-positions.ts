import { scrollerOf } from './scroller';

interface ScrollPosition {
  readonly top: number;
  /** Which of the links of the view led away from it; several may lead to the same place. */
  readonly link: number | null;
}

/** Where the reader was in each view: who comes back goes on there, others start at the top. */
export class ScrollPositions {
  readonly #positions = new Map<string, ScrollPosition>();
  #key = '';

  /** The page opened with this view. */
  stay(key: string): void {
    this.#key = key;
  }

  scrolled(target: EventTarget | null): void {
    // A field of the view may scroll, too.
    if (target instanceof HTMLElement && target.matches('.body, .scroll'))
      this.#note({ top: target.scrollTop });
  }

  followed(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest('a') : null;
    const view = link?.closest<HTMLElement>('.view');
    if (link && view) this.#note({ link: linksIn(view).indexOf(link) });
  }

  /** A view has taken the place of another; focus that went with the old one comes to the new. */
  come(view: HTMLElement, key: string, isReturn: boolean): void {
    const place = isReturn ? this.#positions.get(key) : undefined;
    this.#key = key;
    const top = place?.top ?? 0;
    const scroller = scrollerOf(view);
    if (scroller) scrollTo(scroller, view, top);
    else if (top === 0) view.scrollIntoView();
    if (document.activeElement !== document.body) return;
    const heading = view.querySelector<HTMLElement>('h2');
    const link = () => linksIn(view)[place?.link ?? -1];
    (link() ?? heading)?.focus({ preventScroll: top > 0 });
    // Links that come later take the focus if it still waits at the heading.
    if (place?.link === undefined || place.link === null || link()) return;
    const coming = new MutationObserver(() => {
      if (view.isConnected && !link()) return;
      coming.disconnect();
      if (document.activeElement === heading) link()?.focus({ preventScroll: top > 0 });
    });
    coming.observe(view, { childList: true, subtree: true });
  }

  #note(part: Partial<ScrollPosition>): void {
    const known = this.#positions.get(this.#key) ?? { top: 0, link: null };
    this.#positions.set(this.#key, { ...known, ...part });
  }
}

function linksIn(view: HTMLElement): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>('a')];
}

/** A view that is still loading is too short to scroll: it is scrolled as soon as it has grown. */
function scrollTo(scroller: HTMLElement, view: HTMLElement, top: number): void {
  scroller.scrollTo({ top });
  if (scroller.scrollTop >= top - 1) return;
  const stop = () => {
    growing.disconnect();
    events.forEach((type) => scroller.removeEventListener(type, stop));
  };
  const growing = new ResizeObserver(() => {
    scroller.scrollTo({ top });
    if (scroller.scrollTop >= top - 1 || !view.isConnected) stop();
  });
  // What the reader does meanwhile comes first.
  const events = ['wheel', 'pointerdown', 'keydown'] as const;
  events.forEach((type) => scroller.addEventListener(type, stop, { passive: true }));
  growing.observe(view);
}
