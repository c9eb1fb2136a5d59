import type { TrackScale } from '../../../chronology/track-scale';

/** A press may miss the mark of an event by this much. */
const slackPixels = 4;

/** The event whose mark is nearest to a press at a fraction of the line's width, in reach of it. */
export function eventAt<Event extends { readonly day: string }>(
  events: readonly Event[],
  scale: Pick<TrackScale, 'position'>,
  fraction: number,
  pixels: number,
): Event | undefined {
  const distance = ({ day }: Event) => Math.abs(scale.position(day) - fraction) * pixels;
  return events
    .filter((event) => distance(event) <= slackPixels)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}
