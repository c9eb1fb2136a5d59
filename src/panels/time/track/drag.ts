import type { Attachment } from 'svelte/attachments';

export interface Drag {
  /** A pointer is at a fraction of the element's width; 0 is its left edge. */
  readonly at: (fraction: number, pixels: number) => void;
  readonly start: () => void;
  readonly end: () => void;
}

/** Follows a pointer from where it goes down to where it is let go, once a frame at most. */
export function dragging(drag: Drag): Attachment<HTMLElement> {
  return (element) => {
    let frame = 0;
    let latest = 0;
    const tell = () => {
      frame = 0;
      const { left, width } = element.getBoundingClientRect();
      drag.at(Math.min(Math.max((latest - left) / width, 0), 1), width);
    };
    const move = ({ clientX }: PointerEvent) => {
      latest = clientX;
      if (frame === 0) frame = requestAnimationFrame(tell);
    };
    const finish = () => {
      element.removeEventListener('pointermove', move);
      if (frame !== 0) {
        cancelAnimationFrame(frame);
        tell();
      }
      drag.end();
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      drag.start();
      latest = event.clientX;
      tell();
      element.addEventListener('pointermove', move);
      element.addEventListener('lostpointercapture', finish, { once: true });
    };
    element.addEventListener('pointerdown', down);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      cancelAnimationFrame(frame);
    };
  };
}
