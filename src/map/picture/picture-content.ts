/** The input of the picture, and the features that a style layer shows in it. */
import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { boxInView, type Camera, type Size } from '../live/camera-extent';
import { globalStateOf, type GlobalState, type MapParameters } from '../style/parameters';
import { bands, usualZoom, type Band } from './zoom-bands';
import { evaluate, passes, type EvaluationContext } from './evaluate';
import { liveData } from './live-data';
import { viewOfPicture } from './picture-camera';
import { planeOf, widened, type Plane, type PlaneView } from './plane';

export interface PictureContent {
  readonly style: StyleSpecification;
  /** Whether the background has the range of close scales too; the still picture does without. */
  readonly near?: boolean;
  /** Features of sources that the style leaves empty: the answer. */
  readonly data: Readonly<Record<string, FeatureCollection>>;
  /** Paths of the style layers whose source is a file. */
  readonly basemap: Readonly<Record<string, string>>;
  readonly state: GlobalState;
  /** The id of the chosen feature. */
  readonly selected: string | null;
  /** The bands for which labels are placed: one, or several of which the page shows one. */
  readonly bands: readonly Band[];
  /** Nothing is drawn outside this. */
  readonly view: PlaneView;
  readonly plane: Plane;
}

/** What a picture needs to know beside the paths of its background. */
export interface Pictured {
  readonly catalog: Catalog;
  readonly style: StyleSpecification;
  readonly parameters: MapParameters;
  readonly t: Messages;
}

/** What a camera sees; without one it is the whole corridor, at each zoom that labels are placed for. */
export function pictureContent(
  { catalog, style, parameters, t }: Pictured,
  basemap: PictureContent['basemap'],
  camera: Camera | null,
  size: Size,
): PictureContent {
  const plane = planeOf(catalog);
  const part = camera ? plane.viewOf(boxInView(camera, size)) : viewOfPicture(catalog, null);
  return {
    ...{ style, basemap, plane },
    data: liveData(catalog, parameters, t),
    state: globalStateOf(style)(parameters),
    selected: parameters.selected,
    bands: camera ? [{ zoom: camera.zoom, part, around: nothing }] : bands(catalog),
    view: camera ? widened(part, 0.1, 0.1) : widened(part, 1.1, 0.35),
  };
}

const nothing = { top: 0, right: 0, bottom: 0, left: 0 };

/** The usual one of several zooms; its sizes serve for all where the room does not matter. */
export function zoomForAll([first, ...others]: readonly Band[]): number {
  return first && others.length === 0 ? first.zoom : usualZoom;
}

/** The features that a style layer shows at a zoom, each with the input of its expressions. */
export function shownBy(
  layer: LayerSpecification,
  { style, data, state, selected }: PictureContent,
  zoom: number,
): readonly (readonly [Feature, EvaluationContext])[] {
  if (!('source' in layer) || !isVisible(layer, state, zoom)) return [];
  const source = style.sources[layer.source];
  if (source?.type !== 'geojson' || typeof source.data === 'string') return [];
  const { features } = data[layer.source] ?? (source.data as FeatureCollection);
  const filter = 'filter' in layer ? layer.filter : undefined;
  return features.flatMap((feature) => {
    const geometryType = feature.geometry.type.replace('Multi', '');
    // As on the map, filters see the zoom of the tiles, which is a whole number.
    const tiles = Math.floor(zoom);
    const properties = feature.properties ?? {};
    const isSelected = selected !== null && properties['id'] === selected;
    const around = { zoom: tiles, state, properties, isSelected, geometryType };
    return passes(filter, around) ? [[feature, { ...around, zoom }] as const] : [];
  });
}

function isVisible(
  { minzoom = 0, maxzoom = 24, layout }: LayerSpecification,
  state: PictureContent['state'],
  zoom: number,
): boolean {
  const around = { zoom, state, properties: {}, geometryType: '' };
  const visibility = evaluate(layout?.visibility ?? 'visible', around);
  return minzoom <= zoom && zoom < maxzoom && visibility === 'visible';
}
