/** One flat row a mention: the form that tables and GIS programs can hold. */
import { isOwnPlace } from '../linking/names/own-places';
import { readerAsAuthor } from './credit';
import { textUri } from './uris';
import type { LinkedText } from './linked-text';
import { placedMentions } from './with-links';

/** Units are part of the names; `lon` and `lat` are WGS84 degrees, offsets UTF-16 code units. */
export interface MentionRow {
  readonly mention: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly surface: string;
  /** At most 32 code units of the text on either side. */
  readonly before: string;
  readonly after: string;
  readonly role: string;
  readonly state: string;
  readonly place: string;
  readonly name: string;
  readonly kind: string;
  /** The times (EDTF) that the sentence tells of the place, joined by semicolons. */
  readonly days: string;
  readonly lon: number;
  readonly lat: number;
  readonly position_of: string;
  readonly accuracy_m: number | null;
  readonly certainty: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly source: string;
}

export function rows(linked: LinkedText): readonly MentionRow[] {
  const { text, sources, days = [] } = linked;
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return placedMentions(linked).map(({ mention, place, number }) => ({
    mention: number,
    start: mention.position?.start ?? null,
    end: mention.position?.end ?? null,
    surface: mention.quote.exact,
    before: mention.quote.prefix,
    after: mention.quote.suffix,
    role: mention.role,
    state: mention.state,
    place: place.id,
    name: place.name,
    kind: place.kind,
    days: (days[number - 1] ?? []).join('; '),
    lon: place.lon,
    lat: place.lat,
    position_of: place.positionOf,
    accuracy_m: place.accuracy,
    certainty: place.certainty,
    text: textUri(text),
    title: text.title,
    publisher: text.publisher,
    published: text.published,
    source: isOwnPlace(place.id)
      ? readerAsAuthor
      : place.sources.map((id) => titles.get(id) ?? id).join('; '),
  }));
}
