/** Lets the days run, frame by frame or, for readers who asked for less motion, event by event. */
import { addDays, dayNumber } from '../../../chronology/calendar';

export const speeds = { week: 7, month: 30, quarter: 91 } as const;
export type Speed = keyof typeof speeds;

export interface Playing {
  readonly from: string;
  /** The last day: play stops there. */
  readonly last: string;
  /** Days a second; asked anew each time, so that the speed can change on the way. */
  readonly speed: () => number;
  /** The day to jump to next where nothing may glide; null is the end. */
  readonly nextStop: (day: string) => string | null;
  readonly show: (day: string) => void;
  readonly ended: () => void;
}

const pauseAtStopMs = 1600;

/** Starts to play; returns what stops it. */
export function play(run: Playing, reducedMotion: boolean): () => void {
  return reducedMotion ? playStops(run) : playDays(run);
}

function playDays({ from, last, speed, show, ended }: Playing): () => void {
  const end = dayNumber(last) - dayNumber(from);
  let [passed, before] = [0, performance.now()];
  let frame = requestAnimationFrame(function next(now) {
    const whole = Math.floor(passed);
    // A page that comes back into sight goes on where it stopped and does not catch up.
    passed += (Math.min(Math.max(now - before, 0), 100) / 1000) * speed();
    before = now;
    if (Math.floor(passed) > whole) show(addDays(from, Math.min(Math.floor(passed), end)));
    if (passed >= end) ended();
    else frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}

function playStops({ from, last, nextStop, show, ended }: Playing): () => void {
  let day = from;
  const timer = setInterval(() => {
    day = nextStop(day) ?? last;
    show(day);
    if (day >= last) ended();
  }, pauseAtStopMs);
  return () => clearInterval(timer);
}
