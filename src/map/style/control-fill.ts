/** How units are filled by the record of control on the day: manner and time, never sides. */
import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import type { Feature } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { controlEpochs, type ControlEpoch, type ControlState } from '../../query/control-epochs';
import { colour, ifHovered, isShape, isThere, parameters } from './expressions';
import type { ColourRole } from './palette';
import { mapFeature } from './map-features';

/** The colour of each state; what has none is drawn without a fill. */
export const fillRoles: Readonly<Partial<Record<ControlState, ColourRole>>> = {
  before: 'unit',
  early: 'earlyChange',
  'handed-over': 'handedOver',
  fighting: 'fighting',
  statement: 'unit',
  'in-parts': 'unit',
  deployment: 'corridor',
  late: 'lateChange',
};

/** How densely units are filled: held whole, and held in part. */
export const fillOpacity = { whole: 0.36, part: 0.2, hovered: 0.5 } as const;

/** How densely units are hatched: sources differ on the whole, and on a part of it only. */
export const hatchOpacity = { whole: 1, part: 0.45 } as const;

/** One map feature for each span of days in which the record says the same. */
export function epochFeatures(
  catalog: Catalog,
  feature: AtlasFeature,
  extra: (epoch: ControlEpoch) => Readonly<Record<string, unknown>> = () => ({}),
): Feature[] {
  return controlEpochs(catalog, feature).map((epoch) => {
    const { first, last, state, part } = epoch;
    return mapFeature(feature, { first, last, state, part, ...extra(epoch) });
  });
}

export const stateColour = [
  'match',
  ['get', 'state'],
  ...Object.entries(fillRoles).flatMap(([state, role]) => [state, colour(role)]),
  colour('unit'),
] as unknown as ExpressionSpecification;

const isFilled: ExpressionSpecification = [
  'in',
  ['get', 'state'],
  ['literal', Object.keys(fillRoles)],
];

/** Fill and outline of the day; all spans have a shape, so that every unit can be clicked. */
export const fillOfDay: ExpressionSpecification = ['all', isShape, isThere];
export const fillPaint: NonNullable<FillLayerSpecification['paint']> = {
  'fill-color': stateColour,
  'fill-opacity': [
    'case',
    ['!', isFilled],
    ifHovered(0.1, 0),
    ifHovered(fillOpacity.hovered, ['case', ['get', 'part'], fillOpacity.part, fillOpacity.whole]),
  ],
};

/** Hatching, as printed maps mark what is disputed: sources differ. */
export const hatchOfDay: ExpressionSpecification = [
  'all',
  isShape,
  isThere,
  ['==', ['get', 'state'], 'differ'],
];
export const hatchPaint: NonNullable<FillLayerSpecification['paint']> = {
  'fill-pattern': ['case', ['global-state', parameters.dark], 'hatch-dark', 'hatch-light'],
  'fill-opacity': ['case', ['==', ['get', 'part'], true], hatchOpacity.part, hatchOpacity.whole],
};
