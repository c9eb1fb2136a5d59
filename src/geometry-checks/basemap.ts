/** The background in the form that the checks need: land by country, waters by id. */
import type { Geometry } from 'geojson';
import * as v from 'valibot';
import { inspectGeoJson } from '../catalog/geojson-gate';
import { fault } from '../catalog/faults';
import { readJson } from '../catalog/json';
import type { GeodataFiles } from '../catalog/parse';
import { problem, type Problem } from '../catalog/problems';
import { countryCode } from '../catalog/schema-parts';
import { isPolygon, type Areas } from '../query/subject';

export const basemapFiles = {
  countries: 'basemap/countries.geojson',
  lakes: 'basemap/lakes.geojson',
} as const;

export interface Background {
  /** Land by ISO 3166-1 alpha-2 code; of a country at the edge of the map only a part is drawn. */
  readonly countries: readonly { readonly code: string; readonly land: Areas }[];
  readonly waters: Readonly<Record<string, Areas>>;
}

const none: Background = { countries: [], waters: {} };

/** Reads both files, or returns their problems. A folder may have neither file. */
export function parseBasemap(files: GeodataFiles): {
  basemap: Background | null;
  problems: Problem[];
} {
  if (Object.values(basemapFiles).every((file) => files[file] === undefined))
    return { basemap: none, problems: [] };
  const countries = read(files, basemapFiles.countries);
  const lakes = read(files, basemapFiles.lakes);
  const problems: Problem[] = [...countries.problems, ...lakes.problems];
  const land = countries.features.filter(({ geometry }) => isPolygon(geometry));
  land.forEach(({ id, properties }) => {
    if (v.is(countryCode, properties['country'])) return;
    const index = countries.features.findIndex((one) => one.id === id);
    const path = ['features', index, 'properties', 'country'];
    const wrong = fault('land-without-country');
    problems.push(problem(basemapFiles.countries, path, properties['country'], wrong, id));
  });
  if (problems.length > 0) return { basemap: null, problems };
  return {
    basemap: {
      countries: land.map(({ properties, geometry }) => ({
        code: String(properties['country']),
        land: geometry as Areas,
      })),
      waters: Object.fromEntries(lakes.features.map(({ id, geometry }) => [id, geometry as Areas])),
    },
    problems,
  };
}

interface Drawn {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

function read(files: GeodataFiles, file: string): { features: Drawn[]; problems: Problem[] } {
  const text = files[file];
  if (text === undefined)
    return { features: [], problems: [problem(file, [], undefined, fault('file-missing'))] };
  const json = readJson(file, text);
  const problems: Problem[] = json.problem ? [json.problem] : inspectGeoJson(file, json.value);
  const features = problems.length > 0 ? [] : (json.value as { features: Drawn[] }).features;
  return { features, problems };
}
