import { eventOf } from '../catalog/events-around';
import type { NameOf } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import { amount } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import { controlAnswer } from '../query/control-answer';
import type { Direction } from '../query/neighbour';
import type { PanelView } from '../state/view';
import { eventTitle } from './event-title';
import { heldLine } from './held-line';
import { sentence } from './sentence';

/** What lies next on the map in a direction, and how far that is. */
export interface NeighbourOnMap {
  readonly panel: PanelView;
  readonly km: number;
  readonly direction: Direction;
}

/** "Dashalti / Karin Tak, 2 km south. On 27 August 2022: held by Azerbaijan …": for the ear. */
export function neighbourInWords(
  { panel, km, direction }: NeighbourOnMap,
  catalog: Catalog,
  day: string,
  t: Messages,
  nameOf: NameOf,
): string {
  const way = `${amount(km, 'km', t)} ${t.directions[direction]}`;
  if (panel.kind === 'event') {
    const event = eventOf(catalog, panel.id);
    return sentence(event ? `${eventTitle(event, t)}, ${way}` : way, t);
  }
  const feature = panel.kind === 'place' ? catalog.featureById[panel.id] : undefined;
  if (!feature) return sentence(way, t);
  const held = heldLine(controlAnswer(catalog, feature, day), feature, day, catalog, t, nameOf);
  return `${nameOf(feature)}, ${sentence(way, t)} ${held}`;
}
