/** Drawing by mouse, touch and keys. The one module that knows Terra Draw. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Polygon, Position } from 'geojson';
import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { circleParts, drawnParts, type Tool } from '../query/drawn';
import type { Shape } from '../query/question';
import { distanceKm } from '../query/way';
import type { Drawing, SketchEvents, SketchParameters } from './draw-on-map';
import { palette } from './palette';

const modes: Readonly<Record<Tool, string>> = {
  point: 'point',
  line: 'linestring',
  area: 'polygon',
  circle: 'circle',
};
const types: Readonly<Record<Tool, Shape['type']>> = {
  point: 'Point',
  line: 'LineString',
  area: 'Polygon',
  circle: 'Polygon',
};
/** A hand hits what it means within so many pixels. */
const pixels = 3;
const movable = {
  draggable: true,
  coordinates: { draggable: true, midpoints: true, deletable: true },
};

export function startDrawing(
  map: MapLibreMap,
  { tool, edited, dark }: SketchParameters,
  events: SketchEvents,
): Drawing {
  const ink = palette.selection[dark ? 'dark' : 'light'];
  const paper = palette.halo[dark ? 'dark' : 'light'];
  const line = { lineStringColor: ink, lineStringWidth: 2.5 } as const;
  const area = { fillColor: ink, fillOpacity: 0.14, outlineColor: ink, outlineWidth: 2.5 } as const;
  const corner = { closingPointColor: paper, closingPointOutlineColor: ink } as const;
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawPointMode({ styles: { pointColor: ink, pointOutlineColor: paper } }),
      new TerraDrawLineStringMode({ styles: { ...line, ...corner } }),
      new TerraDrawPolygonMode({ styles: { ...area, ...corner } }),
      new TerraDrawCircleMode({ styles: area }),
      new TerraDrawSelectMode({
        flags: Object.fromEntries(Object.values(modes).map((mode) => [mode, { feature: movable }])),
        styles: {
          selectedPointColor: ink,
          selectedLineStringColor: ink,
          selectedPolygonColor: ink,
          selectedPolygonOutlineColor: ink,
          selectionPointColor: paper,
          selectionPointOutlineColor: ink,
          midPointColor: ink,
          midPointOutlineColor: paper,
        },
      }),
    ],
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  // Corners and middles that can be dragged are features of the library, too.
  const drawn = tool === 'edit' ? edited?.type : types[tool];
  draw.on('change', () => {
    const found = draw.getSnapshot().find(({ geometry: { type } }) => type === drawn);
    events.draw((found?.geometry as Shape | undefined) ?? null, metres(map));
  });
  draw.on('finish', (id) => {
    const found = draw.getSnapshotFeature(id);
    if (!found) return;
    const shape = found.geometry as Shape;
    const drawnWith = toolOf(String(found.properties['mode']));
    if (drawnWith === 'circle') events.finish('circle', ofCircle(shape as Polygon, metres(map)));
    else events.finish(drawnWith, drawnParts(shape, metres(map)));
  });
  draw.start();
  if (tool !== 'edit') draw.setMode(modes[tool]);
  else if (edited) selectShape(draw, edited);
  return { undo: () => draw.undo(), stop: () => draw.stop() };
}

function selectShape(draw: TerraDraw, shape: Shape): void {
  const tool = shape.type === 'Point' ? 'point' : shape.type === 'Polygon' ? 'area' : 'line';
  const id = draw.getFeatureId();
  const properties = { mode: modes[tool] };
  draw.addFeatures([{ type: 'Feature', id, geometry: shape as Polygon, properties }]);
  draw.setMode('select');
  draw.selectFeature(id);
}

function toolOf(mode: string): Tool {
  return (Object.keys(modes) as Tool[]).find((tool) => modes[tool] === mode) ?? 'line';
}

/** The centre of a circle is the mean of two opposite positions of its ring. */
function ofCircle({ coordinates: [ring = []] }: Polygon, accuracy: number) {
  const [edge = []] = ring;
  const longitudes = ring.map(([lon = NaN]) => lon);
  const latitudes = ring.map(([, lat = NaN]) => lat);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const centre: Position = [middle(longitudes), middle(latitudes)];
  return circleParts(centre, distanceKm(centre, edge), accuracy);
}

/** What some pixels are on the ground in the middle of the map, in metres; a world is 512 at zoom 0. */
function metres(map: MapLibreMap): number {
  const around = 40_075_017 * Math.cos((map.getCenter().lat * Math.PI) / 180);
  return (pixels * around) / (512 * 2 ** map.getZoom());
}
