/**
 * Checks that every place and position lies where its record says: in its unit, country or lake.
 * Distances are geodesics on WGS84; nothing within the accuracy is a problem.
 */
import { fault, type Fault } from '../catalog/faults';
import { problem, type Problem } from '../catalog/problems';
import { sectionFiles } from '../catalog/schema';
import type { Sections } from '../catalog/types';
import { liesIn } from '../query/containing';
import { distanceToBoundaryKm, wayFrom } from '../query/distance';
import type { Areas } from '../query/subject';
import type { Background } from './basemap';
import { unitsNamed, unitsOf, type Located, type Unit } from './record';

/** How exact the national border is beside the units, and the shore of a lake, in km. */
const drawnKm = 0.1;
/** The worst accuracy of the other borders, in km. */
const farBorderKm = 2;
/** Kinds of places that may lie in several countries and then have none. */
const acrossBorders: ReadonlySet<string> = new Set(['sea', 'region', 'river', 'former-entity']);
const waters: ReadonlySet<string> = new Set(['lake', 'reservoir']);

export function checkPositions(sections: Sections, basemap: Background): Problem[] {
  const units = unitsOf(sections);
  const places = located(sections);
  return [
    ...places.flatMap((place) => checkPlace(place, units, basemap)),
    ...places
      .filter(({ file }) => file === sectionFiles.places)
      .flatMap((place) => [...checkRecord(place, units), ...checkLake(place, basemap)]),
  ];
}

/** A position has the unit and country of the place that it is named after. */
function located({ places, posts }: Sections): Located[] {
  const records = places.features.map(({ id, geometry, properties }, index) => ({
    ...properties,
    file: sectionFiles.places,
    index,
    id,
    at: geometry.coordinates,
    accuracyKm: properties.accuracy / 1000,
    lake: properties.lake,
  }));
  const positions = posts.features.flatMap(({ id, geometry, properties }, index): Located[] => {
    const place = records.find((one) => one.id === properties.place);
    if (!place) return [];
    const accuracyKm = properties.accuracy / 1000;
    const own = { kind: properties.kind, at: geometry.coordinates, accuracyKm };
    return [{ ...place, ...own, file: sectionFiles.posts, index, id }];
  });
  return [...records, ...positions];
}

/** Checks the point against the units and the countries. */
function checkPlace(place: Located, units: readonly Unit[], { countries }: Background): Problem[] {
  const { at, accuracyKm, country, district } = place;
  const named = unitsNamed(district, units);
  const inside = units.find(({ area }) => depthKm(place, area) > accuracyKm + drawnKm);
  const off = Math.min(...named.map(({ area }) => wayFrom(at, area).km));
  if (named.length > 0 && off > accuracyKm) {
    const units = named.map(({ name }) => name);
    const args = { km: off, units, inside: inside?.name ?? null, accuracyKm };
    return [atPoint(place, fault('outside-unit', args))];
  }
  if (country === null) return [];
  if (inside && inside.country !== country) {
    const { name: unit, country: unitCountry } = inside;
    const args = { unit, unitCountry, km: depthKm(place, inside.area), country, accuracyKm };
    return [atPoint(place, fault('other-unit-country', args))];
  }
  const own = countries.filter(({ code }) => code === country);
  if (own.some(({ land }) => liesIn(at, land))) return [];
  const limit = accuracyKm + farBorderKm;
  const other = countries.find(
    ({ code, land }) =>
      code !== country &&
      depthKm(place, land) > limit &&
      own.every((mine) => wayFrom(at, mine.land).km > limit),
  );
  if (!other) return [];
  const args = { land: other.code, km: depthKm(place, other.land), country, accuracyKm };
  return [atPoint(place, fault('other-country', args))];
}

/** Checks the record itself: it names a unit or a country, not both. */
function checkRecord(place: Located, units: readonly Unit[]): Problem[] {
  const { country, kind, district } = place;
  const field = (wrong: Fault) => [
    problem(place.file, [...properties(place), 'country'], country, wrong, place.id),
  ];
  const named = unitsNamed(district, units);
  const isInside = units.some(({ area }) => liesIn(place.at, area));
  if (country === null && named.length === 0 && !isInside && !acrossBorders.has(kind))
    return field(fault('country-missing'));
  if (country !== null && named.length > 0)
    return field(fault('country-beside-unit', { unit: named[0]?.name ?? '' }));
  const around = units.find(({ area }) => depthKm(place, area) > place.accuracyKm + drawnKm);
  if (country !== null && around?.country === country)
    return field(fault('country-inside-unit', { unit: around.name }));
  return [];
}

/** Checks that a lake's point lies in its water: no accuracy excuses a label on dry land. */
function checkLake(place: Located, { waters: drawn }: Background): Problem[] {
  const { kind, lake, at } = place;
  const field = (value: unknown, wrong: Fault) => [
    problem(place.file, [...properties(place), 'lake'], value, wrong, place.id),
  ];
  if (!waters.has(kind)) return lake ? field(lake, fault('lake-of-other-kind', { kind })) : [];
  if (lake === undefined) return field(lake, fault('lake-missing'));
  if (lake === null) {
    const around = Object.entries(drawn).find(([, water]) => liesIn(at, water));
    return around ? field(lake, fault('lake-unnamed', { water: around[0] })) : [];
  }
  const water = drawn[lake];
  if (!water) return field(lake, fault('unknown-lake'));
  const off = wayFrom(at, water).km;
  if (off <= drawnKm) return [];
  return [atPoint(place, fault('outside-lake', { km: off, lake }))];
}

/** How far inside an area a place lies, in km; 0 outside. */
function depthKm({ at }: Located, area: Areas): number {
  return liesIn(at, area) ? distanceToBoundaryKm(at, area) : 0;
}

function atPoint({ file, index, id, at }: Located, wrong: Fault): Problem {
  return problem(file, ['features', index, 'geometry', 'coordinates'], at, wrong, id);
}

function properties({ index }: Located): (string | number)[] {
  return ['features', index, 'properties'];
}
