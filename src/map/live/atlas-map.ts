/** The interface between the page and the map. */
import type { Position } from 'geojson';
import type { LayerId } from '../../catalog/layers';
import type { AtlasFeature } from '../../catalog/types';
import type { MapTrouble } from '../../state/troubles.svelte';
import type { SketchCallbacks } from '../drawing/draw-on-map';
import type { GuestLayer } from '../../formats/guest-layer';
import type { Box } from './camera-extent';
import type { FramedWords } from './free-area';
import type { MapParameters } from '../style/parameters';

/** Pixels from the left and the top of the map. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface MapCallbacks {
  /**
   * The map has drawn everything: for the first time, or for the first time after a lost context.
   */
  readonly drawn: () => void;
  /** The reader moves the map while the picture still stands for it. */
  readonly movedEarly: () => void;
  readonly choose: (id: string, at: Position) => void;
  /** The pointer entered a feature at a pixel, or left the last one. */
  readonly over: (id: string | null, at: Pixel) => void;
  /** The camera moved; west, south, east, north of what it shows. */
  readonly moved: (box: Box) => void;
  readonly sketch: SketchCallbacks;
  readonly askAt: (at: Position) => void;
  readonly trouble: (trouble: MapTrouble) => void;
  /** The browser draws again after a lost context. */
  readonly restored: () => void;
}

export interface AtlasMap {
  readonly apply: (parameters: MapParameters) => void;
  /** Shows a layer that a page around the map has given, or none, and brings it into view. */
  readonly guest: (layer: GuestLayer | null) => void;
  /** Shows a box, and words in it, as closely as they fit beside what stands on the map. */
  readonly frame: (box: Readonly<Box>, words: FramedWords | null) => void;
  /** Brings a feature or a point into view, if it is not in view already. */
  readonly reveal: (target: Pick<AtlasFeature, 'geometry'> | Position) => void;
  /**
   * Ids of the features of a layer, or of own layers, that the map, or the map of the earlier day,
   * shows; for tests.
   */
  readonly renderedIds: (
    layer: LayerId | 'own' | 'archive',
    earlier?: boolean,
  ) => readonly string[];
  /** Sections of the tiles of a detailed background on the screen; for tests. */
  readonly sections: (earlier?: boolean) => readonly string[];
  /** The visible labels, as `<style layer> <feature>`; for tests. */
  readonly labels: () => readonly string[];
  /** The labels that cover a pixel of the map, named in the same way; for tests. */
  readonly labelsAt: (pixel: Pixel) => readonly string[];
  /** The roles in the answer of the features on the screen; for tests. */
  readonly answerRoles: () => readonly string[];
  /** Codes of the countries whose outline is on the screen; for tests. */
  readonly outlined: () => readonly string[];
  /** The name that the map gives a feature; for tests. */
  readonly nameOnMap: (id: string) => string | undefined;
  /**
   * The pixel of a [longitude, latitude] position; null until the map is drawn and still; for
   * tests.
   */
  readonly pixelOf: (at: Position) => Pixel | null;
  /** The id of the place that the text has lit; for tests. */
  readonly lit: () => string | null;
  readonly remove: () => void;
}
