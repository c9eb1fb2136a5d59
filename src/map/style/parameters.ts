/** The reader's view as the values of the style's global-state parameters. */
import type { Position } from 'geojson';
import { layerIds, type LayerId } from '../../catalog/layers';
import type { Naming } from '../../catalog/naming';
import type { ReplyWithAnswer } from '../../state/answers.svelte';
import type { SketchParameters } from '../drawing/draw-on-map';
import { parameters } from './expressions';
import type { MentionParameters } from '../live/mentions-source';

/** What of the reader's view the map shows. */
export interface MapParameters {
  readonly selected: string | null;
  /** The point of the map that the panel speaks of, [longitude, latitude]. */
  readonly point: Position | null;
  /** The day that the map shows, YYYY-MM-DD. */
  readonly day: string;
  /** An earlier day to compare it with, left of a line; null is one day only. */
  readonly compared: string | null;
  /** The step of the story that is told. */
  readonly step: string | null;
  /** The answer that the map marks. */
  readonly reply: ReplyWithAnswer | null;
  /** What the reader draws with; null is nothing. */
  readonly sketch: SketchParameters | null;
  /** What the open text names, and what of it is pointed at. */
  readonly mentions: MentionParameters;
  readonly shown: readonly LayerId[];
  /** What each feature is called, by its id. */
  readonly names: Readonly<Record<string, string>>;
  /** What countries and districts are called in capitals. */
  readonly capitals: Readonly<Record<string, string>>;
  readonly naming: Naming;
  readonly dark: boolean;
}

export function globalState({
  selected,
  day,
  step,
  shown,
  names,
  capitals,
  naming,
  dark,
}: MapParameters): Record<string, unknown> {
  return {
    [parameters.dark]: dark,
    [parameters.selected]: selected ?? '',
    [parameters.day]: day,
    [parameters.step]: step ?? '',
    [parameters.names]: names,
    [parameters.capitals]: capitals,
    // These two choices have them in the label already.
    [parameters.native]: naming !== 'official' && naming !== 'all',
    ...Object.fromEntries(layerIds.map((id) => [parameters.shown(id), shown.includes(id)])),
  };
}
