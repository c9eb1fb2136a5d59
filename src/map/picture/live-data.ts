/**
 * Data that changes with every view and that the style leaves empty: the answer, and named places.
 */
import type { FeatureCollection } from 'geojson';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { answerFeatures } from '../style/answer-features';
import { answer } from '../style/layers/answer';
import { outlineSource } from '../style/layers/background';
import { mentions } from '../style/layers/mentions';
import { mentionsData } from '../live/mentions-source';
import type { MapParameters } from '../style/parameters';

export function liveData(
  catalog: Catalog,
  { outline, reply, mentions: { marked, own } }: MapParameters,
  t: Messages,
): Readonly<Record<string, FeatureCollection>> {
  const features = reply ? [...answerFeatures(catalog, reply, t)].flat() : [];
  return {
    [outlineSource]: { type: 'FeatureCollection', features: [...outline] },
    [answer.id]: { type: 'FeatureCollection', features },
    // For a shipped article the rings only show under a pointer, which a picture does not follow.
    [mentions.id]: mentionsData(own ? marked : [], own),
  };
}
