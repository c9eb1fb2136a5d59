/** The places of the region and the world, each with all that a file by itself needs to say of it. */
import { displayName } from '../catalog/naming';
import { isPinned } from '../catalog/layers';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { catalogPlaces } from '../linking/names/places';
import type { WorldPlace } from '../linking/names/world';
import type { GazetteerPlace, SourceRecord } from './linked-text';

export interface Gazetteer {
  readonly places: ReadonlyMap<string, GazetteerPlace>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
}

/** Every place that a text can name. */
export function gazetteer(catalog: Catalog, world: readonly WorldPlace[]): Gazetteer {
  const places = new Map(world.map((place) => [place.id, placeOfWorld(place)]));
  for (const { id, position } of catalogPlaces(catalog)) {
    const feature = catalog.featureById[id];
    if (feature) places.set(id, ofCatalog(feature, position));
  }
  const sources = catalog.citations.map(
    ({ id, title, publisher, date, url, licence }) =>
      [id, { id, title, publisher, date, url, licence }] as const,
  );
  return { places, sources: new Map(sources) };
}

function ofCatalog(feature: AtlasFeature, [lon, lat]: readonly [number, number]): GazetteerPlace {
  const { kind, toponyms, accuracy, certainty, from, to, country, citations } = feature.properties;
  const { geonames } = feature.properties as { readonly geonames?: number };
  const isOwn = feature.geometry.type === 'Point' && isPinned(feature);
  return {
    id: feature.id,
    name: displayName(toponyms),
    kind,
    lon,
    lat,
    positionOf: isOwn ? 'place' : 'label',
    accuracy,
    certainty,
    from,
    to,
    country: country ?? null,
    geonames: geonames ?? null,
    names: toponyms.map(({ text, lang }) => ({ text, lang })),
    sources: [...citations],
  };
}

/** Kinds of world places whose point is a label. */
const points = new Set(['city', 'town', 'village', 'capital', 'airport', 'bridge', 'mountain']);

/** A place of the world around. */
export function placeOfWorld({ names, ...place }: WorldPlace): GazetteerPlace {
  const forms = Object.entries(names).flatMap(([lang, texts]) =>
    texts.map((text) => ({ text, lang })),
  );
  const ownPosition = points.has(place.kind) ? 'place' : 'label';
  // The point of a capital is from GeoNames, whatever source the names of its country have.
  const sources = place.at ? [place.citation, 'geonames'] : [place.citation];
  return {
    id: place.id,
    name: names['en']?.[0] ?? forms[0]?.text ?? place.id,
    kind: place.kind,
    lon: place.lon,
    lat: place.lat,
    positionOf: place.at ?? ownPosition,
    accuracy: null,
    certainty: null,
    from: null,
    to: null,
    country: place.country ?? null,
    geonames: place.geonames ?? null,
    names: forms,
    sources: [...new Set(sources)],
  };
}
