/** The line between two maps, moved by pointer or keyboard; a slider for screen readers. */
import type { Messages } from '../../i18n/messages';

export interface SwipeLine {
  /** Names the days left and right of the line. */
  readonly name: (left: string, right: string) => void;
  /** The position of the line, in pixels from the left. */
  readonly pixels: () => number;
  readonly remove: () => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -2,
  ArrowDown: -2,
  ArrowRight: 2,
  ArrowUp: 2,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
};

/** `covered` is clipped to the part left of the line. */
export function swipeLine(container: HTMLElement, covered: HTMLElement, t: Messages): SwipeLine {
  const line = document.createElement('div');
  line.className = 'swipe-line';
  line.tabIndex = 0;
  line.setAttribute('role', 'slider');
  line.setAttribute('aria-label', t.time.compare.swipe);
  line.setAttribute('aria-valuemin', '0');
  line.setAttribute('aria-valuemax', '100');
  const [left, right] = [document.createElement('span'), document.createElement('span')];
  line.append(left, right);
  container.append(line);

  let percent = 50;
  const draw = () => {
    line.style.left = `${percent}%`;
    covered.style.clipPath = `inset(0 ${100 - percent}% 0 0)`;
    line.setAttribute('aria-valuenow', String(Math.round(percent)));
    const words = [left.textContent, right.textContent] as const;
    line.setAttribute('aria-valuetext', t.time.compare.swipeAt(Math.round(percent), ...words));
  };
  const put = (next: number) => {
    percent = Math.min(Math.max(next, 0), 100);
    draw();
  };
  line.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    put(percent + step);
  });
  line.addEventListener('pointerdown', (event) => {
    event.stopPropagation();
    line.setPointerCapture(event.pointerId);
  });
  line.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (!line.hasPointerCapture(pointerId)) return;
    const box = container.getBoundingClientRect();
    put(((clientX - box.left) / box.width) * 100);
  });

  return {
    name(leftWords, rightWords) {
      left.textContent = leftWords;
      right.textContent = rightWords;
      draw();
    },
    pixels: () => (container.clientWidth * percent) / 100,
    // The listeners are on the element and are removed with it.
    remove: () => line.remove(),
  };
}
