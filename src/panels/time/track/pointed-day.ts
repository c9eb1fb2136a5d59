import type { Attachment } from 'svelte/attachments';
import type { TrackScale } from '../../../chronology/track-scale';
import { dragging } from './drag';
import { eventAt } from './event-at';

interface DayOfTrack {
  /** What a press may mean: an event, or a day that the article names. */
  readonly targets: () => readonly { readonly day: string }[];
  readonly scale: () => TrackScale;
  readonly focus: () => void;
  readonly show: (day: string) => void;
  readonly settle: () => void;
}

/** Shows the day under a pointer: a press means the mark beside it, the drag that follows any day. */
export function pointedDay({
  targets,
  scale,
  focus,
  show,
  settle,
}: DayOfTrack): Attachment<HTMLElement> {
  /** Whether the next position is that of the press. */
  let isPress = false;
  return dragging({
    start: () => {
      isPress = true;
      focus();
    },
    at: (fraction, width) => {
      const hit = isPress ? eventAt(targets(), scale(), fraction, width) : undefined;
      isPress = false;
      show(hit?.day ?? scale().dayAt(fraction));
    },
    end: settle,
  });
}
