/**
 * `npm run geodata:tables`: the tables of `geodata/README.md` that are measured, as Markdown:
 * the area of each unit and the official figure, for how much of the time since 1992 a source says
 * who held it, the events by year, and the sources. Tests compare the README with them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayName } from '../src/catalog/naming';
import { parseCatalog } from '../src/catalog/parse';
import type { AtlasFeature } from '../src/catalog/types';
import { geodataFolder, readGeodata } from '../src/cli/geodata-files';
import { areaKm2 } from '../src/query/area';
import { eventRows } from './geodata-tables/events';
import { citationTable } from './geodata-tables/citations';
import { knownYearsTable } from './geodata-tables/known-years';

type Areas = Readonly<Record<string, { readonly km2: number; readonly remark: string }>>;

/** Official figures as facts.json gives them; of two figures, the one for the borders drawn here. */
const file = join(geodataFolder, 'inputs/official-areas.json');
const official = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Areas) : {};

const { catalog } = parseCatalog(readGeodata());
if (!catalog) throw new Error('The geodata has problems: run `npm run build`.');
const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
console.log([...areas(units), '', ...knownYearsTable(catalog, units)].join('\n'));
console.log(['', 'Events', '', ...eventRows(catalog)].join('\n'));
console.log(['', ...citationTable(catalog.citations, catalog.atlas)].join('\n'));

function areas(features: readonly AtlasFeature[]): string[] {
  const rows = features.map((unit) => {
    const km2 = areaKm2(unit);
    const name = displayName(unit.properties.toponyms);
    const known = official[unit.id];
    if (!known) return `| ${name} | ${km2.toFixed(0)} |  |  | no official figure was read |`;
    const difference = `${(((km2 - known.km2) / known.km2) * 100).toFixed(1)} %`;
    return `| ${name} | ${km2.toFixed(0)} | ${known.km2} | ${difference} | ${known.remark} |`;
  });
  return ['| unit | km² here | official | difference | remark |', '|---|---|---|---|---|', ...rows];
}
