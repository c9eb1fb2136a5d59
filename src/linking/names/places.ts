/** What the linker may link to: the gazetteer of the atlas, and the world around it. */
import { pointOf } from '../../catalog/point-of';
import { settlementKinds } from '../../catalog/settlement-kinds';
import type { StudyArea } from '../../catalog/study-area';
import type { AtlasDescription, AtlasFeature, Catalog } from '../../catalog/types';
import { foldName } from './characters';
import type { WorldPlace } from './world';
import { isShort, namesOf } from './world-names';

/** How near to the subject of the atlas a place is; `own`: the reader gave it, wherever it is. */
export type Scope = 'core' | 'region' | 'world' | 'own';

/** Whether a place is one of the atlas or of its region, whose names make others of its names. */
export function isAtlasPlace({ scope }: Pick<LinkablePlace, 'scope'>): boolean {
  return scope === 'core' || scope === 'region';
}

export interface PlaceName {
  readonly text: string;
  /** `und` where the source does not say, `mul` where several languages write so. */
  readonly lang: string;
  /** A name that alone is not enough to go by: rare, short, or an everyday word. */
  readonly weak: boolean;
}

export interface LinkablePlace {
  readonly id: string;
  readonly kind: string;
  /** [longitude, latitude], degrees: what a mention is given, and what nearness is judged by. */
  readonly position: readonly [number, number];
  readonly scope: Scope;
  /** Inhabitants, where the source counts them: the larger place is meant more often. */
  readonly population?: number;
  readonly names: readonly PlaceName[];
  /** Bears the name of a place that is meant more often, and is itself never linked. */
  readonly namesake?: true;
}

/** Drawn for a date or for a circle's sake; a text that names the place means another feature. */
const isDrawnOnly = ({ properties: { layer, kind, of } }: AtlasFeature): boolean =>
  layer === 'posts' || of !== undefined || kind === 'line' || kind === 'boundary';

/** Where a unit bears the bare name of a town, the town is meant: its polygon is drawn only. */
function isTownsUnit({ properties }: AtlasFeature, towns: ReadonlySet<string>): boolean {
  return properties.layer === 'districts' && properties.toponyms.some(inEnglish(towns));
}
const inEnglish =
  (names: ReadonlySet<string>) =>
  ({ lang, text }: { readonly lang: string; readonly text: string }) =>
    lang === 'en' && names.has(text);

const worldKinds = new Set(['country', 'sea']);

/** The features of the catalog that a text can name. */
export function catalogPlaces(catalog: Catalog): readonly LinkablePlace[] {
  const { linking } = catalog.atlas;
  const towns = new Set(
    catalog.features
      .filter(({ properties: { layer, kind } }) => layer === 'places' && settlementKinds.has(kind))
      .flatMap(({ properties }) => properties.toponyms.map(({ text }) => text)),
  );
  // Xəzər is the Caspian, and people and horses have the name.
  const people = new Set(linking.people.map(foldName));
  return catalog.features
    .filter((feature) => !isDrawnOnly(feature) && !isTownsUnit(feature, towns))
    .map((feature) => {
      const { id, properties } = feature;
      const position = positionOf(feature);
      return {
        id,
        kind: properties.kind,
        position,
        scope: scopeOf(feature, position, linking),
        names: properties.toponyms.map(({ text, lang }) => ({
          text,
          lang,
          weak: isShort(text) || (properties.kind === 'sea' && people.has(foldName(text))),
        })),
      };
    });
}

/** The places of the world around that the catalog does not have. */
export function placesAround(
  places: readonly WorldPlace[],
  { region }: AtlasDescription['linking'],
): readonly LinkablePlace[] {
  return places.map((place) => {
    const { id, kind, lon, lat, population } = place;
    const isRegional = Object.keys(place.names).length > 1 && isWithin([lon, lat], region);
    return {
      id,
      kind,
      position: [lon, lat],
      scope: isRegional ? 'region' : 'world',
      ...(population !== undefined && { population }),
      ...(place.namesake && { namesake: true }),
      names: namesOf(place),
    };
  });
}

function isWithin([lon, lat]: readonly [number, number], box: StudyArea): boolean {
  const [west, south, east, north] = box;
  return lon > west && lon < east && lat > south && lat < north;
}

function scopeOf(
  feature: AtlasFeature,
  at: readonly [number, number],
  { core, region }: AtlasDescription['linking'],
): Scope {
  if (worldKinds.has(feature.properties.kind)) return 'region';
  if (isWithin(at, core)) return 'core';
  return isWithin(at, region) ? 'region' : 'world';
}

/** [longitude, latitude] of a feature: its point, its label's, or where its line begins. */
export function positionOf(feature: AtlasFeature): readonly [number, number] {
  const found = pointOf(feature) ?? firstPosition(feature.geometry);
  return [found[0] ?? 0, found[1] ?? 0];
}

/** A line without a label: its first vertex will do for judging nearness. */
function firstPosition(geometry: AtlasFeature['geometry']): readonly number[] {
  let found: unknown = 'coordinates' in geometry ? geometry.coordinates : [];
  while (Array.isArray(found) && Array.isArray(found[0])) found = found[0];
  return Array.isArray(found) ? (found as number[]) : [];
}
