import type { Attachment } from 'svelte/attachments';

/** What has arrow keys of its own. */
const own = 'input, select, textarea, canvas, [role=slider], [role=combobox], [role=listbox]';
const swipePixels = 60;

/** Turns pages by the arrow keys, wherever they mean nothing else, and by a swipe of the finger. */
export function turning(turn: (way: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    let down: { x: number; y: number } | null = null;
    const key = (event: KeyboardEvent) => {
      const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
      if (way === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(own)) return;
      event.preventDefault();
      turn(way);
    };
    const start = ({ changedTouches: [touch] }: TouchEvent) => {
      down = touch ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      if (!touch || !down) return;
      const [x, y] = [touch.clientX - down.x, touch.clientY - down.y];
      if (Math.abs(x) > swipePixels && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? 1 : -1);
    };
    document.addEventListener('keydown', key);
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchend', end);
    return () => {
      document.removeEventListener('keydown', key);
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchend', end);
    };
  };
}
