/**
 * Land, lakes and borders of the picture. Their file is not part of the catalog: the build writes
 * the shapes into the page, and the page reads them from there.
 */
import type { Feature } from 'geojson';
import type { Catalog } from '../../catalog/types';
import { widestBox } from '../live/camera-extent';
import { background } from '../style/layers/background';
import { usualZoom } from './zoom-bands';
import { passes } from './evaluate';
import { svgPath, type Tolerance } from './paths';
import { planeOf, type Plane, type PlaneView } from './plane';

/** The path of each style layer whose source is the background file. */
export type Basemap = Readonly<Record<string, string>>;

const backgroundParts = Object.values(background.parts);

/**
 * Units by which a simplified line may be off: a third of a pixel in the first view, more outside
 * it.
 */
const tolerance: Tolerance = ([x, y]) => Math.max(6, (Math.hypot(x, y) - 9000) / 20);

/** `allowed`: how far the lines may be off; as the page has them where nothing else is said. */
export function basemapOf(
  features: readonly Feature[],
  catalog: Catalog,
  allowed: Tolerance = tolerance,
): Basemap {
  const plane = planeOf(catalog);
  const view = plane.viewOf(widestBox(catalog));
  const layers = backgroundPaths(features, { zoom: usualZoom, view, plane, tolerance: allowed });
  return { ...layers, ...locatorPaths(features, catalog) };
}

/** What of the background is drawn, and how exactly. */
interface Extent {
  readonly zoom: number;
  readonly view: PlaneView;
  readonly plane: Plane;
  readonly tolerance: Tolerance;
}

/** The path of each style layer of the background that is visible at a zoom. */
export function backgroundPaths(
  features: readonly Feature[],
  { zoom, view, plane, tolerance: off }: Extent,
): Basemap {
  return Object.fromEntries(
    backgroundParts.flatMap((layer) => {
      if (!('source' in layer) || layer.source !== background.id) return [];
      const { maxzoom = 24, filter } = layer as { maxzoom?: number; filter?: unknown };
      if (zoom >= maxzoom) return [];
      const shown = features.filter(({ properties, geometry }) =>
        passes(filter, {
          ...{ zoom, state: {}, properties: properties ?? {} },
          geometryType: geometry.type.replace('Multi', ''),
        }),
      );
      const path = shown.map(({ geometry }) => svgPath(geometry, off, view, plane));
      return [[layer.id, path.join('')]];
    }),
  );
}

/** A pixel of the locator is 200 units of the plane. */
const coarse: Tolerance = () => 200;

/** Land of the small map: the countries that the atlas is about, and the others. */
export function locatorPaths(features: readonly Feature[], catalog: Catalog): Basemap {
  const { locator } = catalog.atlas;
  if (!locator) return {};
  const plane = planeOf(catalog);
  const view = plane.viewOf(locator.box);
  const pathFor = (kind: string) =>
    features
      .filter(({ properties }) => properties?.['kind'] === kind)
      .map(({ geometry }) => svgPath(geometry, coarse, view, plane))
      .join('');
  return { 'locator-land': pathFor('land'), 'locator-ground': pathFor('country') };
}

/** The background of the picture that came with the page; empty if the page has none. */
export function readBasemap(page: ParentNode): Basemap {
  const places = [
    ...backgroundParts.map(({ id }) => [id, `.picture .${id} path`] as const),
    ['locator-land', '.locator .land'] as const,
    ['locator-ground', '.locator .ground'] as const,
  ];
  return Object.fromEntries(
    places.flatMap(([id, selector]) => {
      const path = page.querySelector(selector)?.getAttribute('d');
      return path ? [[id, path]] : [];
    }),
  );
}
