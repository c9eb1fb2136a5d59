/** The reader's view as values of the style's global-state parameters. */
import type { Feature, Position } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { layerIds, type LayerId } from '../../catalog/layers';
import type { OwnLayer } from '../../own-layers/own-layer';
import type { SizedPlace } from '../../archive/sized-place';
import type { ReplyWithAnswer } from '../../state/reply';
import type { SketchParameters } from '../drawing/draw-on-map';
import { changeDays, lastChange } from './change-days';
import { parameters } from './expressions';
import { styledFeatures } from './styled-features';
import type { DrawnBackground } from '../detailed/show-detailed';
import type { MentionParameters } from '../live/mentions-source';

/** What the map shows of the reader's view. */
export interface MapParameters {
  readonly selected: string | null;
  /** The land of the chosen country, for each range of scales; empty if none is chosen. */
  readonly outline: readonly Feature[];
  /** The point of the map that the panel is about, [longitude, latitude]. */
  readonly point: Position | null;
  /** The day that the map shows, YYYY-MM-DD. */
  readonly day: string;
  /** An earlier day to compare with, left of a line; null shows one day only. */
  readonly compared: string | null;
  /** The step of the story that is told. */
  readonly step: string | null;
  /** The answer that the map marks. */
  readonly reply: ReplyWithAnswer | null;
  /** The tool with which the reader draws; null for none. */
  readonly sketch: SketchParameters | null;
  /** The places that the open text names, and the one that is pointed at. */
  readonly mentions: MentionParameters;
  /** The reader's own layers, hidden ones too; the same list until one changes. */
  readonly own: readonly OwnLayer[];
  /** The places of the archive in the panel; the same list until the reader chooses other months. */
  readonly archive: readonly SizedPlace[];
  /** One detailed background or none; the same list until another is drawn. */
  readonly detailed: readonly DrawnBackground[];
  readonly shown: readonly LayerId[];
  /** The name of each feature, by its id. */
  readonly names: Readonly<Record<string, string>>;
  /** The names of countries and districts in capitals. */
  readonly capitals: Readonly<Record<string, string>>;
  readonly dark: boolean;
}

/** Values of the style's global-state parameters by their name. */
export type GlobalState = Readonly<Record<string, unknown>>;

type StateOf = (seen: MapParameters) => GlobalState;
const known = new WeakMap<StyleSpecification, StateOf>();

/** What of the reader's view a style is given as its global state. */
export function globalStateOf(style: StyleSpecification): StateOf {
  const stateOf = known.get(style) ?? madeFor(style);
  known.set(style, stateOf);
  return stateOf;
}

function madeFor(style: StyleSpecification): StateOf {
  const changes = changeDays(style);
  return ({ selected, step, shown, names, capitals, dark, ...seen }) => {
    const day = lastChange(changes, seen.day);
    const features = (selected !== null && styledFeatures(style).get(selected)) || [];
    const isThere = features.some(({ first, last }) => first <= day && day <= last);
    return {
      [parameters.dark]: dark,
      [parameters.day]: day,
      [parameters.absent]: features.length > 0 && !isThere ? selected : '',
      [parameters.event]: features.some(({ source }) => source === 'events') ? selected : '',
      [parameters.step]: step ?? '',
      [parameters.names]: names,
      [parameters.capitals]: capitals,
      ...Object.fromEntries(layerIds.map((id) => [parameters.shown(id), shown.includes(id)])),
    };
  };
}
