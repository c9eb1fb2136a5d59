/** A place as formats of gazetteers give it. */
import type { Geometry } from 'geojson';
import { displayName } from '../../catalog/naming';
import type { AtlasFeature, Catalog, Certainty } from '../../catalog/types';
import type { Interval } from '../../chronology/dates';
import { isOwnPlace } from '../../linking/names/own-places';
import { readerAsAuthor } from '../credit';
import type { LinkedText, GazetteerPlace, SourceRecord } from '../linked-text';

export interface CitedSource {
  readonly label: string;
  readonly '@id'?: string;
}

export interface PlaceInFile extends Interval {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** [longitude, latitude] in WGS84 degrees. */
  readonly geometry: Geometry;
  readonly positionOf: GazetteerPlace['positionOf'];
  /** Metres. */
  readonly accuracy: number | null;
  readonly certainty: Certainty | null;
  /** ISO 3166-1 alpha-2; null where the data names no country. */
  readonly country: string | null;
  readonly geonames: number | null;
  readonly names: readonly { readonly text: string; readonly lang: string }[];
  readonly sources: readonly CitedSource[];
  /** The text that names it, with the forms that it uses. */
  readonly namedIn?: LinkedText;
}

/** A place as the gazetteer has it: a point. */
export function ofRecord(
  { lon, lat, ...others }: GazetteerPlace,
  sources: readonly Pick<SourceRecord, 'title' | 'url'>[],
): PlaceInFile {
  return {
    ...others,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    // A place of the reader's own cites nobody else.
    sources: isOwnPlace(others.id)
      ? [citedSource(readerAsAuthor, null)]
      : sources.map(({ title, url }) => citedSource(title, url)),
  };
}

/** A place that a text names. */
export function ofText(linked: LinkedText, place: GazetteerPlace): PlaceInFile {
  const sources = linked.sources.filter(({ id }) => place.sources.includes(id));
  return { ...ofRecord(place, sources), namedIn: linked };
}

/** A feature of the atlas, with its own geometry. */
export function ofFeature(
  { citationById }: Pick<Catalog, 'citationById'>,
  { id, geometry, properties }: AtlasFeature,
): PlaceInFile {
  const { kind, toponyms, accuracy, certainty, from, to, country, citations } = properties;
  const { geonames } = properties as { readonly geonames?: number };
  return {
    id,
    name: displayName(toponyms),
    kind,
    geometry,
    positionOf: 'place',
    ...{ accuracy, certainty, from, to },
    country: country ?? null,
    geonames: geonames ?? null,
    names: toponyms.map(({ text, lang }) => ({ text, lang })),
    sources: citations.flatMap((one) => {
      const source = citationById[one];
      return source ? [citedSource(source.title, source.url)] : [];
    }),
  };
}

function citedSource(label: string, url: string | null): CitedSource {
  return { label, ...(url !== null && { '@id': url }) };
}
