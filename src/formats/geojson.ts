/**
 * GeoJSON (RFC 7946): one Point a mention, [longitude, latitude]. Properties are flat, because GIS
 * programs turn them into columns. Each feature repeats source, licence and disclaimer, because
 * programs drop the members beside `features`.
 */
import { generator, licence, placeUri, provenance, textUri } from './credit';
import type { LinkedText } from './linked-text';
import { rows } from './mention-rows';

export function writeGeoJson(linked: LinkedText, disclaimer: string): string {
  const { text } = linked;
  const features = rows(linked, disclaimer).map(({ lon, lat, ...properties }) => ({
    type: 'Feature',
    id: `mention-${properties.mention}`,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { ...properties, place_uri: placeUri(properties.place) },
  }));
  const head = {
    type: 'FeatureCollection',
    title: text.title ?? text.id,
    about: textUri(text),
    generator,
    license: licence.url,
    provenance: provenance(linked),
    disclaimer,
  };
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features
    .map((feature) => JSON.stringify(feature))
    .join(',\n')}\n]}\n`;
}
