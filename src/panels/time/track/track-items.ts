import { datedEvents } from '../../../catalog/events-around';
import type { Catalog } from '../../../catalog/types';
import { daysOf } from '../../../chronology/calendar';

/** The events that have a day, each with its first one and what is said of it. */
export function eventItems(catalog: Catalog) {
  return datedEvents(catalog).map((event) => ({
    id: event.id,
    day: daysOf(event).first,
    words: event.text,
  }));
}

/** The steps of the story, whose names are short. */
export function stepItems(catalog: Catalog) {
  return catalog.story.map(({ id, date, title }) => ({ id, day: date, words: title }));
}
