/** All layers, in two orders: as the panel lists them, and as the map draws them. */
import { layerIds } from '../../../catalog/layer-names';
import type { LayerId } from '../../../catalog/types';
import type { LayerSpecification } from 'maplibre-gl';
import type { HideableLayer, MapLayer } from '../map-layer';
import { answer } from './answer';
import { background } from './background';
import { corridor } from './corridor';
import { districts } from './districts';
import { events } from './events';
import { holders } from './holders';
import { lines } from './lines';
import { focus } from './focus';
import { mentions } from './mentions';
import { places } from './places';
import { posts } from './posts';
import { reports } from './reports';
import { story } from './story';

const hideable = {
  focus,
  corridor,
  posts,
  districts,
  events,
  holders,
  lines,
  places,
} satisfies Readonly<Record<LayerId, HideableLayer>>;

/** The layers that the reader can hide, in the order of the panel. */
export const shownLayers: readonly HideableLayer[] = layerIds.map((id) => hideable[id]);
export const layers: readonly MapLayer[] = [
  ...shownLayers,
  background,
  answer,
  mentions,
  reports,
  story,
];

/**
 * Bottom to top; every style layer of the atlas stands here once. A string is a slot: where style
 * layers lie that come while the map is shown. What the reader draws lies above all, by Terra Draw.
 */
const fullOrder = [
  background.parts.water,
  background.parts.land,
  background.parts.ground,
  'detailed-ground',
  districts.parts.fill,
  holders.parts.fill,
  districts.parts.pattern,
  holders.parts.pattern,
  'detailed-lines',
  background.parts.river,
  background.parts.lake,
  districts.parts.line,
  holders.parts.line,
  focus.parts.line,
  background.parts.casing,
  background.parts.bank,
  background.parts.border,
  background.parts.outline,
  districts.parts.chosen,
  holders.parts.chosen,
  focus.parts.chosen,
  corridor.parts.band,
  corridor.parts.edge,
  lines.parts.river,
  lines.parts.hollow,
  lines.parts.bore,
  lines.parts.road,
  lines.parts.line,
  lines.parts.boundary,
  posts.parts.area,
  posts.parts.ring,
  corridor.parts.hollow,
  corridor.parts.bore,
  corridor.parts.casing,
  corridor.parts.axis,
  corridor.parts.doubt,
  corridor.parts.leader,
  holders.parts.ring,
  places.parts.dot,
  posts.parts.mark,
  focus.parts.dot,
  'brought',
  answer.parts.fill,
  answer.parts.casing,
  answer.parts.line,
  answer.parts.perhaps,
  answer.parts.ring,
  mentions.parts.ring,
  mentions.parts.dot,
  background.parts.region,
  background.parts.former,
  background.parts.stream,
  lines.parts.label,
  corridor.parts.label,
  posts.parts.label,
  holders.parts.label,
  places.parts.label,
  events.parts.label,
  districts.parts.change,
  districts.parts.label,
  places.parts.second,
  places.parts.first,
  corridor.parts.callout,
  focus.parts.label,
  story.parts.callout,
  reports.parts.mark,
  events.parts.dot,
  background.parts.country,
  background.parts.chosen,
  'brought-labels',
  mentions.parts.label,
  answer.parts.label,
  'guest',
] as const;

/** A place in the drawing order for style layers that are not in the style from the start. */
export type Slot = Extract<(typeof fullOrder)[number], string>;

/** The style layers of the atlas, bottom to top. */
export const drawOrder: readonly LayerSpecification[] = fullOrder.filter(
  (one) => typeof one !== 'string',
);

/** The id of the style layer of the atlas on which a slot borders above; none at the very top. */
export function firstAbove(slot: Slot): string | undefined {
  const above = fullOrder.slice(fullOrder.indexOf(slot) + 1);
  return above.find((one) => typeof one !== 'string')?.id;
}
