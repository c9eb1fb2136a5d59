/**
 * Fills of units: the hue is the party of the holder, the shade how control changed, stripes are
 * two holders, dots unknown.
 */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Feature } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { holdings, type Holding, type Tenure, type Tone } from '../../query/holding';
import {
  colour,
  ifHovered,
  ifSelected,
  isInRange,
  isShape,
  isThere,
  parameters,
  withSpread,
} from './expressions';
import { drawnFeatures } from './map-features';
import type { DrawnPart } from './map-layer';
import type { ColourRole } from './palette';
import { patternName, unknownPattern } from './patterns';

/** The colours of the palette by party and by how it came to hold, from the lightest. */
const fillRoles: Readonly<Record<Tenure['hue'], Readonly<Record<Tone, ColourRole>>>> = {
  a: { agreement: 'partyAByAgreement', war: 'partyAInWar', later: 'partyALater' },
  b: { agreement: 'partyBByAgreement', war: 'partyBInWar', later: 'partyBLater' },
  c: { agreement: 'partyC', war: 'partyC', later: 'partyC' },
};

/** A fill is one colour, or a pattern of two. */
export type Fill = { readonly colour: ColourRole } | { readonly pattern: string };

export function fillOf(holding: Holding): Fill {
  switch (holding.kind) {
    case 'unknown':
      return { pattern: unknownPattern };
    case 'whole':
      return { colour: roleOfTenure(holding.tenure) };
    case 'part':
      return { pattern: patternName(fillRoles[holding.tenure.hue].war, 'unknown') };
    case 'parted':
    case 'differ': {
      // All stripes have the same shade; words say how each part came to be held.
      const [a, b] = holding.tenures;
      return { pattern: patternName(fillRoles[a.hue].war, fillRoles[b.hue].war, holding.kind) };
    }
  }
}

function roleOfTenure({ hue, tone }: Tenure): ColourRole {
  return fillRoles[hue][tone];
}

/** One map feature for each span of days in which the record is the same. */
export function epochFeatures(catalog: Catalog, feature: AtlasFeature): Feature[] {
  return holdings(catalog, feature).flatMap(({ first, last, holding }) => {
    const fill = fillOf(holding);
    const drawn =
      'colour' in fill
        ? { fill: fill.colour }
        : { light: `${fill.pattern}@light`, dark: `${fill.pattern}@dark` };
    return drawnFeatures(catalog, feature, { first, last, ...drawn });
  });
}

const solid = [...new Set(Object.values(fillRoles).flatMap((tones) => Object.values(tones)))];
const fillColour = withSpread([
  'match',
  ['get', 'fill'],
  ...solid.flatMap((role) => [role, colour(role)]),
  colour('land'),
]);
const isPatterned: ExpressionSpecification = ['has', 'light'];

/** The spans that contain the day shown. */
const spanOfDay: ExpressionSpecification = ['all', isShape, isInRange, isThere];
export const unitOpacity = ifHovered(0.75, 1);

/** Fill, pattern and outline of units by the record of the day, for every layer with units. */
export const unitParts = {
  fill: {
    type: 'fill',
    filter: ['all', spanOfDay, ['!', isPatterned]],
    paint: { 'fill-color': fillColour, 'fill-opacity': unitOpacity },
  },
  pattern: {
    type: 'fill',
    filter: ['all', spanOfDay, isPatterned],
    paint: {
      // Its edge is drawn by `line`; a smooth one would be a shader program more.
      'fill-antialias': false,
      'fill-pattern': [
        'case',
        ['global-state', parameters.dark],
        ['get', 'dark'],
        ['get', 'light'],
      ],
      'fill-opacity': unitOpacity,
    },
  },
  line: {
    type: 'line',
    filter: spanOfDay,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour('unit'), 'line-width': 0.7 },
  },
  // The same line; above the borders, which would cover it.
  chosen: {
    type: 'line',
    filter: spanOfDay,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour('selection'),
      'line-width': 3,
      'line-opacity': ifSelected(1, 0),
    },
  },
} as const satisfies Readonly<Record<string, DrawnPart>>;
