/** What a layer of the map consists of: data, style layers, clickable parts, and its signs. */
import type { LayerSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { LayerId } from '../../catalog/layers';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { visibility } from './expressions';
import type { Sign, Swatch } from './signs';

/**
 * What a click may choose, most precise first: a number before a town, a town before its district.
 */
export const clickTargets = [
  'event',
  'settlement',
  'holder',
  'post',
  'road',
  'line',
  'band',
  'district',
  'unit',
] as const;
export type ClickTarget = (typeof clickTargets)[number];

type WithoutId<Layer> = Layer extends { source: unknown }
  ? Omit<Layer, 'id' | 'source'> & { readonly source?: string }
  : Omit<Layer, 'id'>;
/** A style layer without its id and source, which the layer adds. */
export type DrawnPart = LayerSpecification extends infer Layer
  ? Layer extends LayerSpecification
    ? WithoutId<Layer>
    : never
  : never;

interface Described<Name extends string> {
  /**
   * The data of the MapLibre source, which has the layer's name; none if every part names a source.
   */
  readonly source?: (catalog: Catalog, t: Messages) => FeatureCollection;
  /** The style layers: `line` of the layer `districts` becomes the style layer `districts-line`. */
  readonly parts: Readonly<Record<Name, DrawnPart>>;
  /** Which parts a click on the map can choose, and with which precision. */
  readonly clicks?: Readonly<Partial<Record<ClickTarget, readonly NoInfer<Name>[]>>>;
}

export interface MapLayer<Name extends string = string> {
  readonly id: string;
  readonly source: ((catalog: Catalog, t: Messages) => FeatureCollection) | null;
  readonly parts: Readonly<Record<Name, LayerSpecification>>;
  /** Ids of style layers. */
  readonly clicks: Readonly<Partial<Record<ClickTarget, readonly string[]>>>;
}

/** The row of a layer in the key, on days that have a feature of it. */
interface KeyOfLayer {
  readonly sign: Sign;
  readonly words: (t: Messages) => string;
}

interface Signs {
  /** In the list of layers: one for each part of the line that explains the layer. */
  readonly swatches: readonly Swatch[];
  /** None for a layer that the key explains by its fills, or not at all. */
  readonly key?: KeyOfLayer;
}

/** A layer that the reader can hide. */
export interface HideableLayer<Name extends string = string> extends MapLayer<Name>, Signs {
  readonly id: LayerId;
}

/** A layer that the reader can hide. Throws if `clicks` names a part that does not exist. */
export function mapLayer<Name extends string>(
  id: LayerId,
  { swatches, key, ...described }: Described<Name> & Signs,
): HideableLayer<Name> {
  return { ...layerOf(id, described, visibility(id)), id, swatches, ...(key && { key }) };
}

/** A layer that is always visible: the background, answers, places that an article names. */
export function fixedLayer<Name extends string>(
  id: string,
  described: Described<Name>,
): MapLayer<Name> {
  return layerOf(id, described, null);
}

function layerOf<Name extends string>(
  id: string,
  { source = undefined, parts, clicks = {} }: Described<Name>,
  layout: ReturnType<typeof visibility> | null,
): MapLayer<Name> {
  const known = Object.entries<DrawnPart>(parts).map(([name, part]) => [
    name,
    {
      id: `${id}-${name}`,
      ...(part.type !== 'background' && { source: id }),
      ...part,
      ...(layout && { layout: { ...layout, ...part.layout } }),
    },
  ]);
  const named = Object.fromEntries(known) as Record<Name, LayerSpecification>;
  const clickable = Object.entries(clicks as Record<string, readonly Name[]>).map(
    ([target, names]) => [target, names.map((name) => partOf(id, named, name).id)],
  );
  return {
    id,
    source: source ?? null,
    parts: named,
    clicks: Object.fromEntries(clickable) as MapLayer['clicks'],
  };
}

function partOf<Name extends string>(
  id: string,
  parts: Readonly<Record<Name, LayerSpecification>>,
  name: Name,
): LayerSpecification {
  const part = (parts as Partial<typeof parts>)[name];
  if (!part) throw new Error(`The layer "${id}" has no part "${name}"`);
  return part;
}
