/**
 * Linked Places format 1.2 (https://github.com/LinkedPasts/linked-places-format): one Feature a place
 * that the text names. The forms found in the text come first and cite it; the names that the atlas
 * knows follow. Geometries are points, [longitude, latitude], because the JSON-LD context of the
 * format defines no others.
 */
import { firstDay, isDate, lastDay, type Interval } from '../chronology/dates';
import { readEdtf } from '../chronology/edtf';
import { generator, licence, placeUri, provenance, textUri } from './credit';
import type { LinkedText, PlaceRecord } from './linked-text';
import { placeType } from './place-types';

export const linkedPlacesContext =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

interface CitedSource {
  readonly label: string;
  readonly '@id'?: string;
}

export function writeLinkedPlaces(linked: LinkedText, disclaimer: string): string {
  const named = new Set(linked.mentions.map(({ place }) => place));
  return `${JSON.stringify(
    {
      type: 'FeatureCollection',
      '@context': linkedPlacesContext,
      title: linked.text.title ?? linked.text.id,
      license: licence.url,
      generator,
      provenance: provenance(linked),
      // Only features have `descriptions` in this format, so the disclaimer uses what the context
      // maps it to.
      'dct:description': disclaimer,
      features: linked.places
        .filter(({ id }) => named.has(id))
        .map((place) => feature(linked, place)),
    },
    null,
    1,
  )}\n`;
}

function feature(linked: LinkedText, place: PlaceRecord) {
  const { id, name, kind, lon, lat, country, accuracy, certainty, positionOf } = place;
  const timespan = timespanOf(place);
  return {
    '@id': placeUri(id),
    type: 'Feature',
    properties: {
      title: name,
      ...(country !== null && { ccodes: [country] }),
      position_of: positionOf,
      ...(accuracy !== null && { accuracy_m: accuracy }),
    },
    ...(timespan && { when: { timespans: [timespan] } }),
    names: [...attested(linked, id), ...gazetteered(place)],
    types: [placeType(kind)],
    geometry: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Point',
          coordinates: [lon, lat],
          citations: cited(linked, place),
          ...(certainty !== null && { certainty }),
        },
      ],
    },
    links: linksOf(linked, place),
    ...toldOf(linked, id),
  };
}

/** The forms found in the text, each once, in order. */
function attested({ text, mentions }: LinkedText, id: string) {
  const forms = new Set(
    mentions.filter(({ place }) => place === id).map(({ quote }) => quote.exact),
  );
  const label = [text.publisher, text.title ?? text.id, text.published].filter((part) => part);
  const citation: CitedSource = { label: label.join(', '), '@id': textUri(text) };
  return [...forms].map((toponym) => ({
    toponym,
    ...(text.lang !== null && { lang: text.lang }),
    citations: [citation],
    ...(text.published !== null && { when: { timespans: [{ start: { in: text.published } }] } }),
  }));
}

/**
 * The times that the text tells of the place. They are no times of the place or of its name, so
 * they stand in a relation to the text, which in this format has a `when` of its own.
 */
function toldOf({ text, mentions, days = [] }: LinkedText, id: string) {
  const told = new Set(mentions.flatMap(({ place }, at) => (place === id ? (days[at] ?? []) : [])));
  if (told.size === 0) return {};
  const relation = {
    relationType: 'dcterms:isReferencedBy',
    relationTo: textUri(text),
    label: text.title ?? text.id,
    when: {
      timespans: [...told].flatMap((edtf) => {
        const reading = readEdtf(edtf);
        return 'interval' in reading ? (timespanOf(reading.interval) ?? []) : [];
      }),
    },
  };
  return { relations: [relation] };
}

/**
 * Without citations, which the format allows for all names but one: sources are about the position.
 */
function gazetteered({ names }: PlaceRecord) {
  return names.map(({ text, lang }) => ({ toponym: text, lang }));
}

function cited({ sources }: LinkedText, place: PlaceRecord): readonly CitedSource[] {
  return sources
    .filter(({ id }) => place.sources.includes(id))
    .map(({ title, url }) => ({ label: title, ...(url !== null && { '@id': url }) }));
}

/** A timespan needs a start: where only the end is known, the start is at the latest that day. */
function timespanOf({ from, to }: Interval) {
  if (from === null && to === null) return null;
  const start = from === null ? { latest: firstDay(to ?? '') } : momentOf(from);
  return to === null ? { start } : { start, end: momentOf(to) };
}

/**
 * The format takes only dates of ISO 8601: any other date becomes its first and last possible day.
 */
function momentOf(date: string) {
  return isDate(date) ? { in: date } : { earliest: firstDay(date), latest: lastDay(date) };
}

function linksOf({ text }: LinkedText, { geonames }: PlaceRecord) {
  const same = { type: 'exactMatch', identifier: `https://www.geonames.org/${geonames}` };
  const subject = { type: 'subjectOf', identifier: text.url };
  return [...(geonames === null ? [] : [same]), ...(text.url === null ? [] : [subject])];
}
