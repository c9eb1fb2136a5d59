/** Joins a text, its details and its mentions into the input of every format. */
import { anchor } from '../linking/anchors';
import type { FoundDate } from '../linking/dates/find-dates';
import type { LinkedMention } from '../linking/linker';
import type { AboutText, LinkedText, MentionState } from './linked-text';
import type { Gazetteer } from './gazetteer';

/** Details of a text; all but the id may be unknown. */
export type TextMetadata = Pick<AboutText, 'id'> & Partial<Omit<AboutText, 'length' | 'full'>>;

/** A mention from the linker or from an editor. */
export interface StatedMention extends Pick<LinkedMention, 'start' | 'end' | 'placeId' | 'role'> {
  /** `machine` by default. */
  readonly state?: MentionState;
  /** The times (EDTF) that the sentence tells of the place. */
  readonly days?: readonly string[];
}

/** A time that the text names, from the engine or from an editor. */
export interface StatedDate extends Omit<FoundDate, 'surface'> {
  /** `machine` by default. */
  readonly state?: MentionState;
}

/**
 * Joins a text and its links. The result has the text in full; the writers leave it out by default.
 * Throws a RangeError for a mention outside the text and for a place that no gazetteer has.
 */
export function withLinks(
  text: string,
  metadata: TextMetadata,
  mentions: readonly StatedMention[],
  { places, sources }: Gazetteer,
  dates?: readonly StatedDate[],
): LinkedText {
  const named = [...new Set(mentions.map(({ placeId }) => placeId))].sort().map((id) => {
    const place = places.get(id);
    if (!place) throw new RangeError(`No gazetteer has the place ${JSON.stringify(id)}`);
    return place;
  });
  const used = [...new Set(named.flatMap((place) => place.sources))].sort();
  return {
    text: {
      id: metadata.id,
      title: metadata.title ?? null,
      publisher: metadata.publisher ?? null,
      url: metadata.url ?? null,
      published: metadata.published ?? null,
      lang: metadata.lang ?? null,
      length: text.length,
      sha256: metadata.sha256 ?? null,
      full: text,
    },
    mentions: mentions.map(({ start, end, placeId, role, state = 'machine' }) => ({
      place: placeId,
      role,
      state,
      ...anchor(text, { start, end }),
    })),
    ...(dates && {
      dates: dates.map(({ start, end, edtf, kind, certainty, mod, state = 'machine' }) => ({
        edtf,
        kind,
        certainty,
        ...(mod && { mod }),
        state,
        ...anchor(text, { start, end }),
      })),
    }),
    ...(mentions.some(({ days }) => days) && { days: mentions.map(({ days = [] }) => days) }),
    places: named,
    sources: used.flatMap((id) => sources.get(id) ?? []),
  };
}

/**
 * Each mention with its place, in order. Mentions whose place the text's list lacks are left out.
 */
export function placedMentions({ mentions, places }: LinkedText) {
  const byId = new Map(places.map((place) => [place.id, place]));
  return mentions.flatMap((mention, number) => {
    const place = byId.get(mention.place);
    return place ? [{ mention, place, number: number + 1 }] : [];
  });
}
