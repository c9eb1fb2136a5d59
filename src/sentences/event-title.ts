import type { AtlasEvent, Catalog } from '../catalog/types';
import { dateInWords } from '../i18n/format';
import type { Messages } from '../i18n/messages';

/** "26 August 2022: Azerbaijani army enters the town". */
export function eventTitle({ from, text }: AtlasEvent, t: Messages): string {
  return from === null ? text : t.time.event.titled(dateInWords(from, t), text);
}

/** The titles of all events, by their ids. */
export function eventTitles(catalog: Catalog, t: Messages): Readonly<Record<string, string>> {
  return Object.fromEntries(catalog.events.map((event) => [event.id, eventTitle(event, t)]));
}
