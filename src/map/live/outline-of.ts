/** What the map draws around a chosen country, region or sea, and what the camera frames of it. */
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { ranges, type Range } from '../../catalog/outlines';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { mapFeature } from '../style/map-features';
import { boxAround, type Box } from './camera-extent';

/** Whether the outline needs the file of the background. */
export function isOfLand({ properties: { kind, extent } }: AtlasFeature): boolean {
  return extent ? 'land' in extent : kind === 'country';
}

/**
 * The outline, once for each range of scales. Of a place that is only known by a box, the point of
 * its name; empty for other features, and for land that the background does not have.
 */
export function outlineOf(
  feature: AtlasFeature,
  catalog: Catalog,
  background: readonly Feature[],
): readonly Feature[] {
  const { extent, country, kind } = feature.properties;
  if (!extent) return kind === 'country' ? landOf([country ?? ''], background) : [];
  if ('box' in extent) return [mapFeature(feature)];
  if ('of' in extent)
    return inRanges((range) =>
      extent.of.flatMap((id) => catalog.outlines[id]?.[range] ?? geometryOf(id, catalog)),
    );
  const land = landOf(extent.land, background);
  const point = feature.geometry.type === 'Point' ? feature.geometry.coordinates : [];
  return inRanges((range) =>
    land
      .filter(({ properties }) => (properties?.['range'] ?? range) === range)
      .map(({ geometry }) => (extent.part ? pieceAround(point, geometry) : geometry)),
  );
}

/** West, south, east, north of what was drawn, or of the box that the record gives. */
export function boxOfOutline(feature: AtlasFeature, outline: readonly Feature[]): Box | null {
  const { extent } = feature.properties;
  if (extent && 'box' in extent) return [...extent.box];
  return boxAround(outline.map(({ geometry }) => geometry));
}

/** The land of countries among the features of a background. */
function landOf(countries: readonly string[], background: readonly Feature[]): readonly Feature[] {
  return background.filter(
    ({ properties }) =>
      ['country', 'land'].includes(String(properties?.['kind'])) &&
      countries.includes(String(properties?.['country'])),
  );
}

function geometryOf(id: string, { featureById }: Catalog): Geometry[] {
  const geometry = featureById[id]?.geometry;
  return geometry ? [geometry] : [];
}

function inRanges(shapes: (range: Range) => readonly Geometry[]): readonly Feature[] {
  return ranges.flatMap((range) => {
    const coordinates = outerEdges(shapes(range));
    return coordinates.length === 0
      ? []
      : [
          {
            type: 'Feature',
            geometry: { type: 'MultiLineString', coordinates },
            properties: { range },
          },
        ];
  });
}

/** The lines of several shapes without the edges that two of them share, to the digit. */
function outerEdges(shapes: readonly Geometry[]): Position[][] {
  const lines = shapes.flatMap(linesOf);
  const key = (a: Position, b: Position) => [String(a), String(b)].toSorted().join(' ');
  const count = new Map<string, number>();
  const edges = lines.flatMap((line) =>
    line.slice(1).map((end, at) => [line[at] ?? end, end] as const),
  );
  for (const [a, b] of edges) count.set(key(a, b), (count.get(key(a, b)) ?? 0) + 1);
  return lines.flatMap((line) => {
    const runs: Position[][] = [];
    line.slice(1).forEach((end, at) => {
      const start = line[at] ?? end;
      if (count.get(key(start, end)) !== 1) return;
      if (runs.at(-1)?.at(-1) === start) runs.at(-1)?.push(end);
      else runs.push([start, end]);
    });
    return runs;
  });
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString')
    return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** The polygon that holds a point, among those of a country. */
function pieceAround(point: Position, geometry: Geometry): Polygon | MultiPolygon {
  const pieces = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const coordinates = pieces.filter(([outer = []]) => isInside(point, outer));
  return { type: 'MultiPolygon', coordinates };
}

/** Even or odd crossings of a ray to the east. */
function isInside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  const crossings = ring.slice(1).filter(([bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at] ?? [];
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
  });
  return crossings.length % 2 === 1;
}
