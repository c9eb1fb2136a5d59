import { scrollerOf } from './scroller';

interface ReadingPlace {
  readonly top: number;
  /** The address of the link that led away from it. */
  readonly link: string | null;
}

/** Where the reader was in each view: who comes back goes on there, others start at the top. */
export class ReadingPlaces {
  /** Whether the next view is one that the reader comes back to. */
  isReturn = false;
  readonly #places = new Map<string, ReadingPlace>();
  #key = '';

  /** The page opened with this view. */
  stay(key: string): void {
    this.#key = key;
  }

  /** Hears of the browser's own Back and Forward before the address is read. */
  follow(): () => void {
    const hear = () => (this.isReturn = true);
    addEventListener('popstate', hear, true);
    return () => removeEventListener('popstate', hear, true);
  }

  scrolled(target: EventTarget | null): void {
    // A field of the view may scroll, too.
    if (target instanceof HTMLElement && target.matches('.body, .scroll'))
      this.#note({ top: target.scrollTop });
  }

  followed(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) this.#note({ link: link.getAttribute('href') });
  }

  /** A view has taken the place of another; focus that went with the old one comes to the new. */
  come(view: HTMLElement, key: string): void {
    const place = this.isReturn ? this.#places.get(key) : undefined;
    this.isReturn = false;
    this.#key = key;
    const top = place?.top ?? 0;
    const scroller = scrollerOf(view);
    if (scroller) scrollTo(scroller, view, top);
    else if (top === 0) view.scrollIntoView();
    if (document.activeElement !== document.body) return;
    const links = [...view.querySelectorAll<HTMLElement>('a')];
    const left = place?.link ?? null;
    const link = left === null ? null : links.find((one) => one.getAttribute('href') === left);
    const target = link ?? view.querySelector<HTMLElement>('h2');
    target?.focus({ preventScroll: top > 0 });
  }

  #note(part: Partial<ReadingPlace>): void {
    const known = this.#places.get(this.#key) ?? { top: 0, link: null };
    this.#places.set(this.#key, { ...known, ...part });
  }
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
