/** The expressions by which the reader's choices reach the one style. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerId } from '../catalog/themes';
import { palette, type ColourRole } from './palette';

/** Names of the style's global-state parameters. */
export const parameters = {
  dark: 'dark',
  selected: 'selected',
  shown: (layer: LayerId) => `show-${layer}` as const,
} as const;

export function colour(role: ColourRole): ExpressionSpecification {
  const { light, dark } = palette[role];
  return ['case', ['global-state', parameters.dark], dark, light];
}

export function visibility(layer: LayerId): { visibility: ExpressionSpecification } {
  return { visibility: ['case', ['global-state', parameters.shown(layer)], 'visible', 'none'] };
}

type Value = number | ExpressionSpecification;

export function ifSelected(yes: Value, no: Value): ExpressionSpecification {
  return ['case', ['==', ['get', 'id'], ['global-state', parameters.selected]], yes, no];
}

export function ifHovered(yes: number, no: number): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', 'hover'], false], yes, no];
}

export const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
export const isShape: ExpressionSpecification = ['!=', ['geometry-type'], 'Point'];
