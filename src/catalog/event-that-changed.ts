import { addDays, daysOf } from '../chronology/calendar';
import type { AtlasEvent, Catalog, Control } from './types';

/** Fighting is dated by its first day, the change of holder that came of it by the last one. */
const daysOfFighting = 3;

/**
 * The event that a record of control began with: one of the same first day that shares a place or
 * a source with the record, or one of up to three days before that shares both.
 */
export function eventThatChanged(catalog: Catalog, record: Control): AtlasEvent | null {
  if (record.from === null) return null;
  const { first } = daysOf(record);
  const earliest = addDays(first, -daysOfFighting);
  const scored = catalog.events.flatMap((event) => {
    const names = event.places.includes(record.of);
    const shares = event.citations.some((citation) => record.citations.includes(citation));
    // Most events have nothing in common with a record, so their dates need not be read.
    if (event.from === null || !(names || shares)) return [];
    const { first: day, last } = daysOf(event);
    if (day <= first && first <= last)
      return [{ event, score: (names ? 4 : 0) + (shares ? 2 : 0) }];
    const before = earliest <= day && day < first;
    return [{ event, score: before && names && shares ? 1 : 0 }];
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.event : null;
}

/** The records of control that begin with an event. */
export function changesOf(catalog: Catalog, event: AtlasEvent): readonly Control[] {
  if (event.from === null) return [];
  const { first, last } = daysOf(event);
  const latest = addDays(last, daysOfFighting);
  return catalog.control.filter((record) => {
    // Filters by day first: comparing every record with every event would take longer.
    const day = daysOf(record).first;
    const isNear = first <= day && day <= latest;
    return isNear && eventThatChanged(catalog, record)?.id === event.id;
  });
}
