import { datedEvents, eventDay } from '../../../catalog/events-around';
import type { Catalog } from '../../../catalog/types';

/** The events that have a day, each with the one on which it has begun for certain and what is said of it. */
export function eventItems(catalog: Catalog) {
  return datedEvents(catalog).map((event) => ({
    id: event.id,
    day: eventDay(event),
    words: event.text,
  }));
}

/** The steps of the story, whose names are short. */
export function stepItems(catalog: Catalog) {
  return catalog.story.map(({ id, date, title }) => ({ id, day: date, words: title }));
}
