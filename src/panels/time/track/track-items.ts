import { placeOfEvent } from '../../../catalog/event-numbers';
import { datedEvents, eventDay } from '../../../catalog/events-around';
import type { NameOf } from '../../../catalog/naming';
import type { AtlasEvent, Catalog } from '../../../catalog/types';
import type { Days } from '../../../chronology/calendar';

/** The events that have a day, each with the one on which it has begun for certain and what is said of it. */
export function eventItems(catalog: Catalog) {
  return datedEvents(catalog).map((event) => ({
    id: event.id,
    day: eventDay(event),
    words: event.text,
  }));
}

/** Those of the times that are one day. */
export function daysIn(times: readonly Days[]): readonly { readonly day: string }[] {
  return times.flatMap(({ first, last }) => (first === last ? [{ day: first }] : []));
}

/** What captions need to be in the language of the page. */
interface CaptionWords {
  readonly catalog: Catalog;
  readonly nameOf: NameOf;
  /** The language of words of ours, where that is not the page's. */
  readonly foreign: (lang?: string) => string | undefined;
}

/**
 * The captions of the track, the steps of the story first, whose names are short. What is said in
 * another language than the page is called by its place; where it has none, it has no caption.
 */
export function captions(words: CaptionWords) {
  const { catalog } = words;
  const events = datedEvents(catalog);
  const ofSteps = catalog.story.map((step) => {
    const event = events.find((one) => eventDay(one) === step.date);
    return { id: step.id, day: step.date, words: caption(words, step, step.title, event) };
  });
  const ofEvents = events.map((event) => ({
    id: event.id,
    day: eventDay(event),
    words: caption(words, event, event.text, event),
  }));
  return [...ofSteps, ...ofEvents].filter((one) => one.words !== '');
}

/** Words of ours, or the place of their event where they are in another language than the page. */
function caption(
  { catalog, nameOf, foreign }: CaptionWords,
  { lang }: Pick<AtlasEvent, 'lang'>,
  said: string,
  event: AtlasEvent | undefined,
): string {
  if (foreign(lang) === undefined) return said;
  const place = event && placeOfEvent(catalog, event);
  return place ? nameOf(place) : '';
}
