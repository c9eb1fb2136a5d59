/** The whole style, a pure function of the catalog. The reader's choices are its parameters. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { layerIds } from '../../catalog/themes';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { parameters } from './expressions';
import { fontFiles } from './font-files';
import { answerLayers, answerSource } from './layers/answer';
import { backgroundLayers, backgroundNames } from './layers/background';
import { corridor } from './layers/corridor';
import { districts } from './layers/districts';
import { events } from './layers/events';
import { holders } from './layers/holders';
import { lines } from './layers/lines';
import { places } from './layers/places';
import { posts } from './layers/posts';
import { mentionLayers, mentionsSource } from './layers/mentions';
import { shusha } from './layers/shusha';
import { withOneProgram } from './one-program';
import type { Theme } from './theme';

export const themes: readonly Theme[] = [
  shusha,
  corridor,
  posts,
  districts,
  events,
  holders,
  lines,
  places,
];

/** Bottom to top; every style layer stands here once. */
export const drawOrder = [
  'background-water',
  'background-land',
  'background-lake',
  'background-unit',
  'background-border',
  'districts-fill',
  'holders-fill',
  'districts-differ',
  'shusha-fill',
  'holders-differ',
  'holders-line',
  'districts-line',
  'shusha-line',
  'corridor-band',
  'corridor-edge',
  'lines-river',
  'lines-road',
  'lines-line',
  'posts-area',
  'posts-ring',
  'posts-doubt',
  'corridor-casing',
  'corridor-axis',
  'corridor-doubt',
  'holders-ring',
  'places-dot',
  'shusha-dot',
  'events-dot',
  'answer-fill',
  'answer-casing',
  'answer-line',
  'answer-perhaps',
  'answer-ring',
  'mentions-ring',
  'mentions-dot',
  'background-country',
  'lines-label',
  'corridor-label',
  'posts-label',
  'holders-label',
  'events-label',
  'places-label',
  'districts-label',
  'shusha-label',
  'mentions-label',
  'answer-label',
] as const;

export interface StyleFiles {
  /** Address of the background GeoJSON, or null where there is none. */
  readonly background: string | null;
  /** Address of the folder of the fonts, with a slash at its end. */
  readonly fonts: string;
}

export function buildStyle(catalog: Catalog, files: StyleFiles, t: Messages): StyleSpecification {
  return {
    version: 8,
    name: 'Corridor Atlas',
    state: {
      [parameters.dark]: { default: false },
      [parameters.selected]: { default: '' },
      [parameters.day]: { default: '9999-12-31' },
      [parameters.names]: { default: {} },
      [parameters.native]: { default: true },
      ...Object.fromEntries(layerIds.map((id) => [parameters.shown(id), { default: true }])),
    },
    'font-faces': { 'Noto Sans': fontFiles(files.fonts) },
    sources: {
      background: geojson(files.background ?? { type: 'FeatureCollection', features: [] }),
      [answerSource]: geojson({ type: 'FeatureCollection', features: [] }),
      [mentionsSource]: geojson({ type: 'FeatureCollection', features: [] }),
      names: geojson(backgroundNames(catalog)),
      ...Object.fromEntries(themes.map((theme) => [theme.id, geojson(theme.source(catalog, t))])),
    },
    layers: ordered([
      ...backgroundLayers,
      ...answerLayers,
      ...mentionLayers,
      ...themes.flatMap(({ styleLayers }) => styleLayers),
    ]).map(withOneProgram),
    transition: { duration: 0, delay: 0 },
  };
}

function geojson(data: string | object): SourceSpecification {
  return { type: 'geojson', data: data as never, promoteId: 'id' };
}

function ordered(layers: readonly LayerSpecification[]): LayerSpecification[] {
  const rank = new Map<string, number>(drawOrder.map((id, index) => [id, index]));
  return layers.toSorted((a, b) => (rank.get(a.id) ?? -1) - (rank.get(b.id) ?? -1));
}
