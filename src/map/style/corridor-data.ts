/** What the map draws of the corridor: bands, roads, and a callout with a line to the road. */
import type { Feature, FeatureCollection } from 'geojson';
import { featuresOf } from '../../catalog/layers';
import type { AtlasDescription, AtlasFeature, Catalog } from '../../catalog/types';
import { lastDay } from '../../chronology/dates';
import type { Messages } from '../../i18n/messages';
import { featureCollection, drawnFeatures, mapFeature } from './map-features';

export function corridorData(catalog: Catalog, t: Messages): FeatureCollection {
  const features = featuresOf(catalog, 'corridor');
  const extra = { corridor: t.layers.corridor.name, hollowUntil: lastDayOf(features) };
  return featureCollection([
    ...features.flatMap((feature) => drawnFeatures(catalog, feature, extra)),
    ...features.flatMap((feature) => callout(feature, catalog.atlas, t)),
  ]);
}

/** The last day on which a road of the corridor was in use: then the hollow ones go, too. */
function lastDayOf(features: readonly AtlasFeature[]): string {
  return features.reduce((latest, { properties: { kind, to } }) => {
    const last = kind !== 'corridor-axis' ? '' : to === null ? '9999' : lastDay(to);
    return last > latest ? last : latest;
  }, '');
}

/** What a newcomer should know of the road, with a line to it; one for each road. */
function callout(
  feature: AtlasFeature,
  { labels }: AtlasDescription,
  t: Messages,
): readonly Feature[] {
  const { kind, certainty } = feature.properties;
  if (kind !== 'corridor-axis' || certainty === 'uncertain') return [];
  if (!labels?.callout || !t.key.callout) return [];
  const { at, line } = labels.callout;
  const { title, text } = t.key.callout;
  return [
    mapFeature(feature, { kind: 'callout', title, text }, { type: 'Point', coordinates: [...at] }),
    mapFeature(
      feature,
      { kind: 'callout-leader' },
      { type: 'LineString', coordinates: line.map((corner) => [...corner]) },
    ),
  ];
}
