/** What the page and the map say to each other. */
import type { Position } from 'geojson';
import type { LayerId } from '../../catalog/layers';
import type { AtlasFeature } from '../../catalog/types';
import type { MapTrouble } from '../../state/map-troubles.svelte';
import type { SketchEvents } from '../drawing/draw-on-map';
import type { Box } from './frame';
import type { MapParameters } from '../style/parameters';

/** Pixels from the left and the top of the map. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface MapEvents {
  /** The picture is complete: the first, and the first after a lost context. */
  readonly drawn: () => void;
  readonly select: (id: string, at: Position) => void;
  /** The pointer came to a feature at a pixel, or left the last one. */
  readonly over: (id: string | null, at: Pixel) => void;
  /** The camera moved; west, south, east, north of what it shows. */
  readonly moved: (box: Box) => void;
  readonly sketch: SketchEvents;
  readonly askAt: (at: Position) => void;
  readonly trouble: (trouble: MapTrouble) => void;
  /** The browser draws again after a lost context. */
  readonly restored: () => void;
}

export interface AtlasMap {
  readonly apply: (parameters: MapParameters) => void;
  /** Shows a box, west, south, east, north, as closely as it fits. */
  readonly frame: (box: readonly [number, number, number, number]) => void;
  /** Brings a feature or a point into view, if it is not there already. */
  readonly reveal: (target: Pick<AtlasFeature, 'geometry'> | Position) => void;
  /** Ids of the features of a layer that the map, or its earlier day, shows; for tests. */
  readonly renderedIds: (layer: LayerId, earlier?: boolean) => readonly string[];
  /** The labels that are seen, as `<style layer> <feature>`; for tests. */
  readonly labels: () => readonly string[];
  /** The labels whose room holds a pixel of the map, in the same words; for tests. */
  readonly labelsAt: (pixel: Pixel) => readonly string[];
  /** What the features of the answer on the screen are to it; for tests. */
  readonly answerRoles: () => readonly string[];
  /** What the map calls a feature; for tests. */
  readonly nameOnMap: (id: string) => string | undefined;
  /** Where a [longitude, latitude] position is, in pixels of the map; null until all is drawn and still; for tests. */
  readonly pixelOf: (at: Position) => Pixel | null;
  /** The id of the place that the text lights; for tests. */
  readonly lit: () => string | null;
  readonly remove: () => void;
}
