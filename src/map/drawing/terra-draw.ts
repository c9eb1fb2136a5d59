/** Drawing by mouse, touch and keyboard. The one module that knows Terra Draw. */
import { keysOf } from '../../known-keys';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Point, Polygon } from 'geojson';
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
import { drawnParts } from '../../query/drawing-parts';
import type { Tool } from '../../query/drawing-tools';
import type { Shape } from '../../query/subject';
import { circleAround, ofCircle } from './circle-ring';
import type { Drawing, Edited, SketchCallbacks, SketchParameters } from './draw-on-map';
import { drawingReach, reachMetres } from './drawing-reach';
import { palette } from '../style/palette';
import { moveBeforeTaps } from './pointer-before-tap';

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
const corners = { draggable: true, midpoints: true, deletable: true };
/** Dragging any point of a circle's edge changes its radius and keeps its centre. */
const edge = { resizable: 'center-fixed' } as const;

export function startDrawing(
  map: MapLibreMap,
  { tool, edited, dark }: SketchParameters,
  callbacks: SketchCallbacks,
): Drawing {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: modesIn(dark, edited),
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  // The library also has features for the corners and middles that can be dragged.
  const drawn = tool === 'edit' ? types[toolFor(edited)] : types[tool];
  draw.on('change', () => {
    const found = draw.getSnapshot().find(({ geometry: { type } }) => type === drawn);
    callbacks.draw((found?.geometry as Shape | undefined) ?? null, reachMetres(map));
  });
  draw.on('finish', (id, { action }) => {
    const found = draw.getSnapshotFeature(id);
    if (!found) return;
    const shape = found.geometry as Shape;
    const drawnWith = toolOf(String(found.properties['mode']));
    if (drawnWith !== 'circle')
      return callbacks.finish(drawnWith, drawnParts(shape, reachMetres(map)));
    // Moving a circle keeps its radius; dragging its edge keeps its centre.
    const isMoved = action === 'dragFeature';
    const kept = isMoved ? { km: edited?.km } : { centre: edited?.shape as Point | undefined };
    callbacks.finish('circle', ofCircle(shape as Polygon, reachMetres(map), kept));
  });
  draw.start();
  if (tool !== 'edit') draw.setMode(modes[tool]);
  else if (edited) selectShape(draw, edited);
  const stopMoves = moveBeforeTaps(map.getCanvas());
  return {
    undo: () => draw.undo(),
    // The library can only end a drawing by a key press, so one is sent.
    finish: () => map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter' })),
    stop() {
      stopMoves();
      draw.stop();
    },
  };
}

/** The library's modes in the colours of the map; the corners of a circle are smaller. */
function modesIn(dark: boolean, edited: Edited | null) {
  const ink = palette.selection[dark ? 'dark' : 'light'];
  const paper = palette.halo[dark ? 'dark' : 'light'];
  const line = { lineStringColor: ink, lineStringWidth: 2.5 } as const;
  const area = { fillColor: ink, fillOpacity: 0.14, outlineColor: ink, outlineWidth: 2.5 } as const;
  const corner = { closingPointColor: paper, closingPointOutlineColor: ink } as const;
  return [
    new TerraDrawPointMode({ styles: { pointColor: ink, pointOutlineColor: paper } }),
    new TerraDrawLineStringMode({ styles: { ...line, ...corner } }),
    new TerraDrawPolygonMode({ styles: { ...area, ...corner } }),
    new TerraDrawCircleMode({ styles: area }),
    new TerraDrawSelectMode({
      pointerDistance: drawingReach().holds,
      flags: Object.fromEntries(
        Object.values(modes).map((mode) => [
          mode,
          { feature: { draggable: true, coordinates: mode === modes.circle ? edge : corners } },
        ]),
      ),
      styles: {
        selectedPointColor: ink,
        selectedLineStringColor: ink,
        selectedPolygonColor: ink,
        selectedPolygonOutlineColor: ink,
        selectionPointColor: paper,
        selectionPointOutlineColor: ink,
        // Smaller, because a circle has a corner every few degrees.
        selectionPointWidth: edited?.km === undefined ? 6 : 3,
        midPointColor: ink,
        midPointOutlineColor: paper,
      },
    }),
  ];
}

function selectShape(draw: TerraDraw, edited: Edited): void {
  const { shape, km } = edited;
  const geometry =
    km !== undefined && shape.type === 'Point' ? circleAround(shape.coordinates, km) : shape;
  const id = draw.getFeatureId();
  const properties = { mode: modes[toolFor(edited)] };
  draw.addFeatures([{ type: 'Feature', id, geometry: geometry as Polygon, properties }]);
  draw.setMode('select');
  draw.selectFeature(id);
}

function toolFor(edited: Edited | null): Tool {
  if (edited?.shape.type === 'Point') return edited.km === undefined ? 'point' : 'circle';
  return edited?.shape.type === 'Polygon' ? 'area' : 'line';
}

function toolOf(mode: string): Tool {
  return keysOf(modes).find((tool) => modes[tool] === mode) ?? 'line';
}
