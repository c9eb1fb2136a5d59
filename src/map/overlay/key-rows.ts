/**
 * The first rows of the map's key: one for each fill that is visible on a day, in a fixed order,
 * and those that layers describe themselves. Behind them, on the page and in saved pictures, come
 * those of own layers (`own-key-rows.ts`) and of an archive (`archive-key-rows.ts`).
 */
import { featuresOf, type LayerId } from '../../catalog/layers';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { existsOn } from '../../query/exists-on';
import { heldOn } from '../../query/holding-order';
import { holdingInWords } from '../../sentences/holding-in-words';
import { fillOf } from '../style/holding-fill';
import { shownLayers } from '../style/layers';
import { fillSign, type Sign } from '../style/signs';

export interface KeyRow {
  readonly sign: Sign;
  readonly words: string;
}

/** The rows of a day (`2022-08-27`) for the visible layers. */
export function keyRows(
  catalog: Catalog,
  day: string,
  shown: readonly LayerId[],
  t: Messages,
): readonly KeyRow[] {
  const units = catalog.features.filter(
    ({ properties: { layer, ceded } }) =>
      layer === 'districts' && shown.includes(ceded ? 'districts' : 'holders'),
  );
  const fills = heldOn(catalog, units, day).map(({ holding }) => ({
    sign: fillSign(fillOf(holding)),
    words: holdingInWords(holding, t),
  }));
  const isThere = (layer: LayerId) =>
    shown.includes(layer) && featuresOf(catalog, layer).some((feature) => existsOn(feature, day));
  return [
    ...fills.filter((row, at) => fills.findIndex(({ words: one }) => one === row.words) === at),
    ...shownLayers.flatMap(({ id, key }) =>
      key && isThere(id) ? [{ sign: key.sign, words: key.words(t) }] : [],
    ),
  ];
}
