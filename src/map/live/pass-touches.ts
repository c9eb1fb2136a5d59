/**
 * Passes a gesture of fingers on the picture to the map behind it, which wants its own canvas as
 * target.
 */

const types = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;

interface Taken {
  /** The map takes the gesture: called at its first movement. */
  readonly begin: () => void;
  readonly end: () => void;
}

/**
 * From the first movement of more than `slack` pixels, or the second finger, to the end of the
 * gesture. The browser sends all of it to where it began, also when that has left the page.
 */
export function passTouches(
  first: TouchEvent,
  picture: HTMLElement,
  canvas: HTMLElement,
  { slack, begin, end }: Taken & { readonly slack: number },
): void {
  const gesture = new AbortController();
  let [isPassed, isTaken] = [false, false];
  const pass = (event: TouchEvent) => canvas.dispatchEvent(onTarget(event, canvas));
  const hear = (event: TouchEvent) => {
    const isMore = event.touches.length > 1;
    const isMoved = event.type === 'touchmove' && !isNear(first, event, slack);
    if (!isPassed && (isMore || isMoved)) {
      isPassed = true;
      pass(first);
    }
    // The map prevents what the browser would do with a movement that it takes.
    if (isPassed && !pass(event)) {
      if (event.cancelable) event.preventDefault();
      if (!isTaken) begin();
      isTaken = true;
    }
    if (event.touches.length > 0) return;
    gesture.abort();
    if (isTaken) end();
  };
  for (const type of types)
    picture.addEventListener(type, hear, { signal: gesture.signal, passive: false });
}

/** The same event with the fingers on another element. */
function onTarget(event: TouchEvent, target: HTMLElement): TouchEvent {
  const touches = (list: TouchList) =>
    [...list].map(
      ({ identifier, clientX, clientY }) => new Touch({ identifier, target, clientX, clientY }),
    );
  return new TouchEvent(event.type, {
    bubbles: true,
    cancelable: true,
    touches: touches(event.touches),
    targetTouches: touches(event.targetTouches),
    changedTouches: touches(event.changedTouches),
  });
}

function isNear(
  { touches: [a] }: TouchEvent,
  { touches: [b] }: TouchEvent,
  slack: number,
): boolean {
  return !a || !b || Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) < slack;
}
