/**
 * Linked Places format 1.3 (https://github.com/LinkedPasts/linked-places-format): one Feature a
 * place. Of a text, the forms that it uses come first and cite it; the names that the atlas knows
 * follow. Members that the context of the format lacks are defined in a second context of ours, so
 * that a JSON-LD processor drops nothing.
 */
import { lastDay } from '../../chronology/dates';
import { readEdtf } from '../../chronology/edtf';
import { generator } from '../credit';
import { geonamesUri, placeUri, termUri, textUri } from '../uris';
import type { Dataset, FileNotice } from '../dataset';
import type { LinkedText } from '../linked-text';
import { countryCodes, featureClass, placeType } from '../place-types';
import type { FileType } from './file-type';
import type { CitedSource, PlaceInFile } from './place-in-file';
import { timespanOf } from './timespan';

export const linkedPlaces: FileType<Dataset, 'lpf'> = {
  id: 'lpf',
  extensions: ['.lpf.json', '.jsonld'],
  mediaType: 'application/geo+json',
  write: writeLinkedPlaces,
};

export const linkedPlacesContext =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

const ownTerms = {
  geo: 'http://www.opengis.net/ont/geosparql#',
  fclasses: 'gn:featureClass',
  approximation: termUri('approximation'),
  // Kilometres, as the World Historical Gazetteer counts them.
  tolerance: termUri('tolerance-km'),
  position_of: termUri('position-of'),
  generator: termUri('generator'),
  provenance: 'dct:provenance',
} as const;

function* writeLinkedPlaces(
  { title, head, places }: Dataset,
  { disclaimer, now, atlas }: FileNotice,
): Generator<string> {
  const { provenance } = head;
  const members = {
    type: 'FeatureCollection',
    '@context': [linkedPlacesContext, ownTerms],
    title,
    license: atlas.licence.url,
    generator,
    'dct:created': now,
    ...(typeof provenance === 'string' && { provenance }),
    // Only features have `descriptions` in this format, so the disclaimer uses what the context
    // maps it to.
    'dct:description': disclaimer,
  };
  yield `${JSON.stringify(members).slice(0, -1)},"features":[\n`;
  let comma = '';
  for (const place of places()) {
    yield comma + JSON.stringify(feature(place, now));
    comma = ',\n';
  }
  yield '\n]}\n';
}

function feature(place: PlaceInFile, now: string) {
  const { id, name, kind, country, accuracy, certainty, positionOf, geometry, sources } = place;
  return {
    '@id': placeUri(id),
    type: 'Feature',
    properties: {
      title: name,
      ...countryCodes(country),
      fclasses: [featureClass(kind)],
      position_of: positionOf,
    },
    when: { timespans: [timespanOf(place) ?? attestedBy(place, now)] },
    names: namesOf(place),
    types: [placeType(kind)],
    geometry: {
      ...geometry,
      citations: sources,
      ...(certainty !== null && { certainty }),
      ...(accuracy !== null && {
        approximation: { type: 'geo:hasSpatialAccuracy', tolerance: accuracy / 1000 },
      }),
    },
    links: linksOf(place),
    ...(place.namedIn && toldOf(place.namedIn, id)),
  };
}

/** Every record needs a time: the place was there on the day of its text, or of this file. */
function attestedBy({ namedIn }: PlaceInFile, now: string) {
  const published = namedIn?.text.published ?? null;
  return { start: { latest: published === null ? now.slice(0, 10) : lastDay(published) } };
}

/** The forms found in the text, each once, in order; then those of the atlas, the first one cited. */
function namesOf({ id, namedIn, names, sources }: PlaceInFile) {
  const attested = namedIn ? attestedForms(namedIn, id) : [];
  const known = names.map(({ text, lang }, at) => ({
    toponym: text,
    lang,
    ...(at === 0 && attested.length === 0 && { citations: sources }),
  }));
  return [...attested, ...known];
}

function attestedForms({ text, mentions }: LinkedText, id: string) {
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
  const timespans = [...told].flatMap((edtf) => {
    const reading = readEdtf(edtf);
    return 'interval' in reading ? (timespanOf(reading.interval) ?? []) : [];
  });
  if (timespans.length === 0) return {};
  const relation = {
    relationType: 'dct:isReferencedBy',
    relationTo: textUri(text),
    label: text.title ?? text.id,
    when: { timespans },
  };
  return { relations: [relation] };
}

function linksOf({ geonames, namedIn }: PlaceInFile) {
  const url = namedIn?.text.url ?? null;
  const same = { type: 'exactMatch', identifier: geonamesUri(geonames ?? 0) };
  const subject = { type: 'subjectOf', identifier: url };
  return [...(geonames === null ? [] : [same]), ...(url === null ? [] : [subject])];
}
