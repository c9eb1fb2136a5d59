/** What a page is watched for, by a script that runs in it before its own. Times are of the page's clock. */
export interface Seen {
  readonly now: number;
  /** When the visit began: milliseconds since 1970. */
  readonly origin: number;
  /** When the map was last drawn. */
  readonly drawn: number;
  readonly first: number;
  readonly largest: number;
  /** Start of each long task, and how far it is above 50 ms. */
  readonly blocked: readonly (readonly [number, number])[];
  /** The first frame that was drawn after the map took a movement of the pointer; 0 until then. */
  readonly panned: number;
  readonly click: number;
  /**
   * The first and the last change of words after a click, outside the map and outside what is
   * folded; 0 until then.
   */
  readonly answered: number;
  readonly complete: number;
  /** Times between frames, while they are recorded. */
  readonly frames: readonly number[];
}

export const watch = `(() => {
  const seen = (window.seen = { drawn: 0, blocked: [], first: 0, largest: 0, panned: 0, click: 0, answered: 0, complete: 0, frames: [] });
  let taken = false;
  const { prototype } = WebGL2RenderingContext;
  for (const name of ['drawArrays', 'drawElements', 'clear']) {
    const draw = prototype[name];
    prototype[name] = function (...args) {
      seen.drawn = performance.now();
      if (taken) seen.panned ||= seen.drawn;
      return draw.apply(this, args);
    };
  }
  // MapLibre prevents what the browser would do with a movement that pans the map.
  addEventListener('mousemove', (event) => { taken ||= event.defaultPrevented; });
  const on = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('longtask', ({ startTime, duration }) => seen.blocked.push([startTime, duration - 50]));
  on('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.first = startTime; });
  on('largest-contentful-paint', ({ startTime }) => { seen.largest = startTime; });
  const isSeen = (node) => {
    const element = node.closest ? node : node.parentElement;
    return !element?.closest('svg, canvas') && (!element?.closest('details:not([open])') || element.closest('summary') !== null);
  };
  window.watchClick = () => {
    addEventListener('click', ({ timeStamp }) => { seen.click = timeStamp; }, { capture: true, once: true });
    new MutationObserver((changes) => {
      if (!seen.click || !changes.some(({ target }) => target.textContent.trim() && isSeen(target))) return;
      seen.complete = performance.now();
      seen.answered ||= seen.complete;
    }).observe(document, { subtree: true, childList: true, characterData: true });
  };
  window.watchFrames = () => {
    let before = 0;
    const next = (now) => { if (before) seen.frames.push(now - before); before = now; requestAnimationFrame(next); };
    requestAnimationFrame(next);
  };
})();`;
