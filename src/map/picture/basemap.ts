/**
 * Land, lakes and borders of the picture. Their file is not part of the catalog: the build writes
 * them into the page, and the page reads them there.
 */
import type { Feature } from 'geojson';
import type { Catalog } from '../../catalog/types';
import { widestBox } from '../live/frame';
import { background } from '../style/layers/background';
import { passes } from './evaluate';
import { pathOf, type Tolerance } from './paths';
import { planeOf } from './plane';

/** The path of each style layer whose source is the background file. */
export type Basemap = Readonly<Record<string, string>>;

const backgroundParts = Object.values(background.parts);

/** Units that a line may be off: none to be seen near the centre, and more beyond its frame. */
const tolerance: Tolerance = ([x, y]) => Math.max(1.4, (Math.hypot(x, y) - 2600) / 20);

export function basemapOf(features: readonly Feature[], catalog: Catalog): Basemap {
  const plane = planeOf(catalog);
  const view = plane.viewOf(widestBox(catalog));
  return Object.fromEntries(
    backgroundParts.flatMap((layer) => {
      if (!('source' in layer) || layer.source !== background.id) return [];
      const shown = features.filter(({ properties, geometry }) =>
        passes('filter' in layer ? layer.filter : undefined, {
          ...{ zoom: 10, state: {}, properties: properties ?? {} },
          geometryType: geometry.type.replace('Multi', ''),
        }),
      );
      const path = shown.map(({ geometry }) => pathOf(geometry, tolerance, view, plane));
      return [[layer.id, path.join('')]];
    }),
  );
}

/** The basemap of the picture that the page came with; empty where it came without. */
export function readBasemap(page: ParentNode): Basemap {
  return Object.fromEntries(
    backgroundParts.flatMap(({ id }) => {
      const path = page.querySelector(`.picture .${id} path`)?.getAttribute('d');
      return path ? [[id, path]] : [];
    }),
  );
}
