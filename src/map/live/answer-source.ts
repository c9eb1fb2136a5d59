import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Feature } from 'geojson';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import type { ReplyWithAnswer } from '../../state/reply';
import { answerFeatures } from '../style/answer-features';
import { answer } from '../style/layers/answer';

const shown = new WeakMap<GeoJSONSource, ReplyWithAnswer | null>();

/** Draws an answer; an answer that is drawn already is not sent again. */
export function showAnswer(
  map: MapLibreMap,
  catalog: Catalog,
  reply: ReplyWithAnswer | null,
  t: Messages,
): void {
  const source = map.getSource<GeoJSONSource>(answer.id);
  if (!source || (shown.get(source) ?? null) === reply) return;
  shown.set(source, reply);
  void send(
    source,
    reply ? answerFeatures(catalog, reply, t) : [][Symbol.iterator](),
    () => shown.get(source) === reply,
  );
}

/**
 * One part after another, each when the map's worker has taken the last, while it is still wanted.
 */
async function send(
  source: GeoJSONSource,
  parts: Iterator<readonly Feature[]>,
  isWanted: () => boolean,
): Promise<void> {
  let part = parts.next();
  await source.setData({ type: 'FeatureCollection', features: part.done ? [] : [...part.value] });
  for (part = parts.next(); !part.done && isWanted(); part = parts.next())
    await source.updateData({ add: [...part.value] });
}

/** The roles, in the answer, of the features of the answer that are on the screen. */
export function answerRoles(map: MapLibreMap): readonly string[] {
  const layers = Object.values(answer.parts).map(({ id }) => id);
  const roles = map.queryRenderedFeatures({ layers }).map(({ properties }) => properties['role']);
  return [...new Set(roles as string[])].sort();
}
