/** Expressions that bring the reader's choices into the style. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerId } from '../../catalog/layers';
import { nearRangeZoom } from '../../catalog/outlines';
import { palette, type ColourRole } from './palette';

/** Names of the style's global-state parameters. */
export const parameters = {
  dark: 'dark',
  day: 'day',
  /** The chosen feature, where it did not exist on the day: it is drawn all the same. */
  absent: 'absent',
  /** The chosen event. */
  event: 'event',
  /** The name of each feature, by its id. */
  names: 'names',
  /** The names of countries and districts that the map writes in capitals. */
  capitals: 'capitals',
  /** The step of the story that is told. */
  step: 'step',
  /** Whether the labels are those that the picture placed, and which these are. */
  pictured: 'pictured',
  placed: 'placed',
  shown: (layer: LayerId) => `show-${layer}` as const,
} as const;

type Value = number | ExpressionSpecification;

/** An expression with a list spread into it, whose members TypeScript cannot count. */
export function withSpread(parts: readonly unknown[]): ExpressionSpecification {
  return parts as unknown as ExpressionSpecification;
}

/** A colour of the palette in the scheme of the page. Throws on a role that the palette lacks. */
export function colour(role: ColourRole): ExpressionSpecification {
  const found = (palette as Partial<typeof palette>)[role];
  if (!found) throw new Error(`The palette has no colour "${role}"`);
  const { light, dark } = found;
  return ['case', ['global-state', parameters.dark], dark, light];
}

const roles = new Map<unknown, ColourRole>(
  Object.entries(palette).map(([role, { light }]) => [light, role as ColourRole]),
);

/** The role of a palette colour, by its value in the light scheme. */
export function roleOf(light: unknown): ColourRole | null {
  return roles.get(light) ?? null;
}

export function visibility(layer: LayerId): { visibility: ExpressionSpecification } {
  return { visibility: ['case', ['global-state', parameters.shown(layer)], 'visible', 'none'] };
}

/** What the map says of a single feature, for paint properties: a change makes no tile anew. */
export const featureStates = { hover: 'hover', selected: 'selected' } as const;

/** Whether the reader chose the feature; for paint properties alone. */
const isSelected: ExpressionSpecification = [
  'boolean',
  ['feature-state', featureStates.selected],
  false,
];

export function ifSelected(yes: Value, no: Value): ExpressionSpecification {
  return ['case', isSelected, yes, no];
}

export function ifHovered(yes: Value, no: Value): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', featureStates.hover], false], yes, no];
}

/** The name of a feature by the reader's choice; its English name if the parameter has none. */
export const label: ExpressionSpecification = [
  'coalesce',
  ['get', ['get', 'id'], ['object', ['global-state', parameters.names]]],
  ['get', 'label'],
];

/** The same name, in capitals for features that have them. */
export const capitals: ExpressionSpecification = [
  'coalesce',
  ['get', ['get', 'id'], ['object', ['global-state', parameters.capitals]]],
  label,
];

const day: ExpressionSpecification = ['global-state', parameters.day];
/** Whether a feature existed on the day that the map shows; days compare as text. */
export const isThere: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'first'], day],
  ['<=', day, ['get', 'last']],
];

/** Chosen although it did not exist on the day. */
const isAbsent: ExpressionSpecification = [
  '==',
  ['get', 'id'],
  ['global-state', parameters.absent],
];

/** What was in use before the day and is drawn hollow while something like it is in use. */
export const isOver: ExpressionSpecification = [
  'all',
  ['<', ['get', 'last'], day],
  ['<=', day, ['coalesce', ['get', 'hollowUntil'], '']],
];

/** What is drawn hollow: what is over, and a chosen road that is not in use on the day. */
export const isHollow: ExpressionSpecification = ['all', ['!', isThere], ['any', isOver, isAbsent]];

/** What existed on the day, and what the reader chose although it did not. */
export const isThereOrSelected: ExpressionSpecification = ['any', isThere, isAbsent];

export function ifThere(yes: Value, no: Value): ExpressionSpecification {
  return ['case', isThere, yes, no];
}

/** For a shape that is drawn twice, the one generalised for the scale of the map. */
export const isInRange: ExpressionSpecification = [
  'match',
  ['get', 'range'],
  'far',
  ['<', ['zoom'], nearRangeZoom],
  'near',
  ['>=', ['zoom'], nearRangeZoom],
  true,
];

export function isKind(...kinds: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'kind'], ['literal', [...kinds]]];
}

export const isUncertain: ExpressionSpecification = ['==', ['get', 'certainty'], 'uncertain'];
export const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
export const isShape: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];
export const isArea: ExpressionSpecification = [
  'in',
  ['geometry-type'],
  ['literal', ['Polygon', 'MultiPolygon']],
];
