/** Keeps places that a reader gives by hand, and shows them in the articles that name them. */
import {
  handPlaceFeature,
  handColumn,
  layerOfHand,
  newPlaceId,
  withFeature,
  type HandPlace,
} from '../../own-layers/hand-places';
import { newLayerId } from '../../own-layers/own-id';
import { newLayer, nextColour, type OwnFeature } from '../../own-layers/own-layer';
import type { OwnPlace } from '../../own-layers/own-places';
import { concernsOwnPlaces, linksToOwnPlaces } from '../../reading/own-places-in-article';
import type { OwnLayers } from '../../state/own-layers.svelte';
import type { PanelContext } from '../shared/context';

/**
 * Stores a place, in the place of the one that had its id. The first one makes the layer, which is
 * then called `name`.
 */
export async function keepPlace(
  layers: OwnLayers,
  place: HandPlace,
  name: string,
  id: string = newPlaceId(),
): Promise<OwnPlace> {
  const feature = handPlaceFeature(id, place);
  const layer = layerOfHand(layers.layers);
  if (layer) await layers.redraw(layer.id, (features) => withFeature(features, feature));
  else await layers.add(firstLayer(layers, [feature], name));
  const kept = layers.places.find(({ record }) => record.id === id);
  if (!kept) throw new Error(`The place ${id} is not in its layer`);
  return kept;
}

function firstLayer(layers: OwnLayers, features: readonly OwnFeature[], name: string) {
  const added = new Date().toISOString();
  const given = { id: newLayerId(), added, name, file: '', features, toponyms: handColumn };
  const layer = newLayer(given, nextColour(layers.layers));
  return { ...layer, style: { ...layer.style, label: handColumn } };
}

/** Removes a place; with the last one its layer goes, which can be put back. */
export async function removePlace(layers: OwnLayers, { layer: of, record }: OwnPlace) {
  const without = (features: readonly OwnFeature[]) =>
    features.filter(({ id }) => id !== record.id);
  if (without(layers.find(of)?.features ?? []).length === 0) layers.remove(of);
  else await layers.redraw(of, without);
}

/** Reads articles by the places as they are now, one after the other; all of them, or the given one. */
export async function findInArticles(
  { app, reader, world }: PanelContext,
  only: string | null = null,
): Promise<void> {
  const { engineFor } = await import('../../reading/worker/client');
  const places = await reader.own.places();
  for (const { id } of reader.library.articles) {
    const article = reader.library.find(id)?.article;
    if (!article || (only !== null && id !== only) || !concernsOwnPlaces(article, places)) continue;
    const { text, details } = article;
    const engine = engineFor(app.catalog, world);
    const { mentions } = await engine.ask('link', text, details.lang ?? undefined);
    // Meanwhile the reader may have changed the links, or the text.
    const now = reader.library.find(id)?.article;
    const links = now?.text === text ? linksToOwnPlaces(now, mentions, places) : null;
    if (links) reader.library.giveFound(id, links);
  }
}
