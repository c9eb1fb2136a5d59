import type { CityRow } from './city-rows';

/** The South Caucasus and the countries around it. */
const near = new Set(['AM', 'AZ', 'GE', 'TR', 'IR', 'RU']);
const smallestNear = 15_000;
const smallestElsewhere = 500_000;
/** Quarters, groups of farms and former places, whose names usually mean something else. */
const noCity = new Set(['PPLX', 'PPLL', 'PPLH', 'PPLQ', 'PPLW']);

/** Whether texts about the South Caucasus are likely to name a city. Capitals always qualify. */
export function isSelected({ feature, country, population }: CityRow): boolean {
  if (feature === 'PPLC') return true;
  if (noCity.has(feature)) return false;
  return population >= (near.has(country) ? smallestNear : smallestElsewhere);
}
