/**
 * The picture in the preview of a link: a part of the map with the names of one place, and no other
 * text. It does not say who held what, which needs a day and its sources beside it.
 */
import { layerOf } from '../../src/catalog/layers';
import { englishName } from '../../src/catalog/naming';
import type { AtlasFeature, Catalog } from '../../src/catalog/types';
import {
  boxOf,
  overlap,
  revealZoom,
  wholeCamera,
  widestBox,
  worldSize,
  type Camera,
} from '../../src/map/live/camera-extent';
import { cameraOn, evenly } from '../../src/map/live/free-area';
import { planeOf, unitsPerPixel } from '../../src/map/picture/plane';
import type { PictureContent } from '../../src/map/picture/picture-content';
import { shapesOf } from '../../src/map/picture/shapes';
import { palette } from '../../src/map/style/palette';
import { roundToTenth } from '../../src/round-to-tenth';
import { contentFor, type Drawn } from './preview-content';
import { previewSize } from './preview-size';
import { capOf, pathElement } from './svg-path';
import { escaped } from './xml';

/** Pixels around a shape, and below it for the names. */
const around = 70;
const strip = 120;
/** The fills of holders, and what leads to words. */
const unsaid = /-(fill|pattern|leader)$/;

/** Whether a feature is drawn on this map, so that it has a picture of its own. */
export function hasPicture(feature: AtlasFeature, catalog: Catalog): boolean {
  const box = boxOf(feature);
  const isDrawn = layerOf(feature) !== null || feature.properties.layer === 'districts';
  return isDrawn && box !== null && overlap(box, widestBox(catalog));
}

/** The whole atlas, with the place that it is about; no names if it is about none in particular. */
export function atlasSvg(drawn: Drawn): string {
  const { catalog } = drawn;
  const [id = ''] = catalog.atlas.focus;
  const { width, height } = previewSize;
  const camera = wholeCamera(catalog, { width, height: height - strip });
  return svgOf(drawn, lowered(camera), catalog.featureById[id] ?? null);
}

/** The surroundings of one place. */
export function placeSvg(drawn: Drawn, feature: AtlasFeature): string {
  const insets = { ...evenly(around), bottom: around + strip };
  const box = boxOf(feature) ?? widestBox(drawn.catalog);
  return svgOf(drawn, cameraOn(box, previewSize, insets, revealZoom), feature);
}

/** A camera of the part above the names as one of the whole picture. */
function lowered({ centre, zoom }: Camera): Camera {
  const [lon = 0, lat = 0] = centre;
  const perDegree = (worldSize * 2 ** zoom) / 360 / Math.cos((lat * Math.PI) / 180);
  return { centre: [lon, lat - strip / 2 / perDegree], zoom };
}

function svgOf(drawn: Drawn, camera: Camera, target: AtlasFeature | null): string {
  const { width, height } = previewSize;
  const content = contentFor(drawn, camera, target);
  const unit = unitsPerPixel(camera.zoom);
  const [x, y] = planeOf(drawn.catalog).project(camera.centre);
  const scale = 1 / unit;
  const shift = `${width / 2 - x * scale} ${height / 2 - y * scale}`;
  const paths = content.style.layers
    .filter(({ id }) => !unsaid.test(id))
    .flatMap((layer) =>
      shapesOf(layer, content).map((shape) => pathElement(shape, capOf(layer), unit)),
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.water.light}"/>`,
    `<g transform="translate(${shift}) scale(${scale})" stroke-linejoin="round">`,
    ...paths,
    '</g>',
    ...(target ? [...markOf(target, camera, content), ...namesOf(target)] : []),
    '</svg>',
  ].join('');
}

/** The point of a place, in a ring as wide as its accuracy. */
function markOf(
  { geometry, properties }: AtlasFeature,
  camera: Camera,
  { plane }: PictureContent,
): readonly string[] {
  if (geometry.type !== 'Point') return [];
  const { width, height } = previewSize;
  const unit = unitsPerPixel(camera.zoom);
  const [x, y] = plane.project(geometry.coordinates);
  const [cx, cy] = plane.project(camera.centre);
  const at = `cx="${roundToTenth(width / 2 + (x - cx) / unit)}" cy="${roundToTenth(height / 2 + (y - cy) / unit)}"`;
  const latitude = ((geometry.coordinates[1] ?? 0) * Math.PI) / 180;
  const metresPerPixel = (40_075_017 * Math.cos(latitude)) / (worldSize * 2 ** camera.zoom);
  const { selection, halo } = palette;
  return [
    `<circle ${at} r="${roundToTenth(properties.accuracy / metresPerPixel)}" fill="${selection.light}" fill-opacity=".12" stroke="${selection.light}" stroke-width="2"/>`,
    `<circle ${at} r="9" fill="${selection.light}" stroke="${halo.light}" stroke-width="3"/>`,
  ];
}

function namesOf(target: AtlasFeature): readonly string[] {
  const { width, height } = previewSize;
  const name = englishName(target);
  // In this font a name is at most 0.6 em wide for each of its letters.
  const size = Math.min(64, Math.floor((width - 2 * 48) / (0.6 * name.length)));
  const top = height - strip;
  return [
    `<rect y="${top}" width="${width}" height="${strip}" fill="${palette.halo.light}"/>`,
    `<text x="48" y="${top + strip / 2 + size * 0.36}" font-family="Noto Sans" font-weight="600" font-size="${size}" fill="${palette.label.light}">${escaped(name)}</text>`,
  ];
}
