/**
 * Lets the reader drag and zoom the map while the picture still stands for it: from the moment the
 * map has its style, what the mouse, the wheel or fingers do on the picture goes to the map. The
 * picture goes along with the map's camera until the map has drawn everything.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapCallbacks } from './atlas-map';
import { passTouches } from './pass-touches';
import { takeAlong } from './picture-along';

/** Pixels that a pointer may move while it presses; MapLibre's `clickTolerance` is the same. */
const slack = 3;

/** Listens until the map is removed. */
export function moveEarly(
  map: MapLibreMap,
  isLoaded: () => boolean,
  callbacks: Pick<MapCallbacks, 'movedEarly'>,
): void {
  const [container, canvas] = [map.getContainer(), map.getCanvas()];
  const stage = container.parentElement;
  if (!stage) return;
  const removed = new AbortController();
  map.once('remove', () => removed.abort());
  const { signal } = removed;

  /** The picture under the pointer, as long as it keeps the pointer from a map that could move. */
  const pictureAt = ({ target }: Event): HTMLElement | null =>
    target instanceof Element && container.inert && isLoaded()
      ? target.closest<HTMLElement>('.picture')
      : null;
  const listen = <Type extends 'mousedown' | 'touchstart' | 'wheel'>(
    type: Type,
    act: (event: HTMLElementEventMap[Type], picture: HTMLElement) => void,
  ) =>
    stage.addEventListener(
      type,
      (event) => {
        const picture = pictureAt(event);
        if (picture) act(event, picture);
      },
      { signal, passive: false },
    );
  const begin = (picture: HTMLElement) => {
    takeAlong(map, picture);
    callbacks.movedEarly();
  };
  const isCovered = () => container.inert;

  const mouse = passPress(canvas, isCovered, begin);
  listen('mousedown', mouse.down);
  window.addEventListener('mousemove', mouse.move, { signal, capture: true });
  // The browser would drag the link of a place or select the picture's words.
  for (const type of ['dragstart', 'selectstart'])
    stage.addEventListener(type, keepFromPicture, { signal });

  listen('wheel', (event, picture) => {
    // Inside another page the map takes it only with a key; else that page scrolls.
    if (canvas.dispatchEvent(new WheelEvent('wheel', event))) return;
    event.preventDefault();
    begin(picture);
  });
  listen('touchstart', (event, picture) => {
    if (event.touches.length > 1) return;
    // Until the gesture ends, further fingers come to the picture too.
    const [along, end] = [() => takeAlong(map, picture), () => callbacks.movedEarly()];
    passTouches(event, picture, canvas, { slack, begin: along, end });
  });
}

/** The target of a selection is a text. */
function keepFromPicture(event: Event): void {
  const { target } = event;
  const element = target instanceof Text ? target.parentElement : target;
  if (element instanceof Element && element.closest('.picture')) event.preventDefault();
}

/** A press that becomes a drag goes to the map; one that does not stays a click on the picture. */
function passPress(
  canvas: HTMLElement,
  isCovered: () => boolean,
  begin: (picture: HTMLElement) => void,
) {
  let press: { readonly event: MouseEvent; readonly picture: HTMLElement } | null = null;
  return {
    down(event: MouseEvent, picture: HTMLElement) {
      if (event.button === 0) press = { event, picture };
    },
    move(event: MouseEvent) {
      if (event.buttons === 0 || !isCovered()) press = null;
      if (!press || isNear(press.event, event)) return;
      begin(press.picture);
      // MapLibre hears of the press first, and then of this movement.
      canvas.dispatchEvent(new MouseEvent('mousedown', press.event));
      press = null;
    },
  };
}

function isNear(a: MouseEvent, b: MouseEvent): boolean {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) < slack;
}
