/**
 * `npm run geodata:report`: the tables of `geodata/README.md` that are measured, as Markdown:
 * the area of each unit and the official figure, for how much of the time since 1992 a source says
 * who held it, the events by year, and the sources. Tests compare the README with them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sidesRead } from '../src/catalog/certainty';
import { controlOn } from '../src/catalog/statements';
import { daysOf } from '../src/chronology/calendar';
import { displayName } from '../src/catalog/naming';
import { parseCatalog } from '../src/catalog/parse';
import type { AtlasFeature, Catalog } from '../src/catalog/types';
import { geodataFolder, readGeodata } from '../src/cli/geodata-files';
import { areaKm2 } from '../src/query/area';
import { eventRows } from './geodata-tables/events';
import { citationTable } from './geodata-tables/citations';

type Areas = Readonly<Record<string, { readonly km2: number; readonly remark: string }>>;

/** Official figures as facts.json gives them; of two figures, the one for the borders drawn here. */
const file = join(geodataFolder, 'inputs/official-areas.json');
const official = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Areas) : {};

const { catalog } = parseCatalog(readGeodata());
if (!catalog) throw new Error('The geodata has problems: run `npm run build`.');
const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
console.log([...areas(units), '', ...known(catalog, units)].join('\n'));
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

/** What the record says of a unit on the first of July of a year, as far as documents were read. */
interface UnitYear {
  readonly known: boolean;
  readonly twoSides: boolean;
  readonly partOnly: boolean;
  /** If no record of the day has a citation, the year is counted apart, not as known. */
  readonly unchecked: boolean;
}

function unitYear(data: Catalog, unit: AtlasFeature, year: number): UnitYear {
  const said = controlOn(data, unit, `${year}-07-01`);
  const read = said.filter(({ citations }) => citations.length > 0);
  const cited = read.flatMap(({ citations }) => citations);
  return {
    known: read.length > 0,
    twoSides: sidesRead(cited, data.citations).size > 1,
    partOnly: read.length > 0 && read.every(({ share }) => share !== null),
    unchecked: said.length > 0 && read.length === 0,
  };
}

/** The years from the first day of the atlas on whose first of July the record had not ended yet. */
function yearsOf({ atlas, events }: Catalog): readonly number[] {
  const from = Number(atlas.days.first.slice(0, 4));
  const last =
    events
      .map((event) => daysOf(event).first)
      .toSorted()
      .at(-1) ?? atlas.days.first;
  const to = Number(last.slice(0, 4)) - (last.slice(5) < '07-01' ? 1 : 0);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A unit-year is known if a source that was read says who held the unit or a part of it. */
function known(data: Catalog, features: readonly AtlasFeature[]): string[] {
  const span = yearsOf(data);
  const row = (name: string, of: readonly UnitYear[]) => {
    const counts = [
      of.filter((one) => one.known).length,
      of.filter((one) => one.twoSides).length,
      of.filter((one) => one.partOnly).length,
      of.filter((one) => one.unchecked).length,
      of.filter((one) => !one.known && !one.unchecked).length,
    ];
    return `| ${[name, ...counts].join(' | ')} |`;
  };
  const units = features.map((unit) => ({
    name: displayName(unit.properties.toponyms),
    years: span.map((year) => unitYear(data, unit, year)),
  }));
  return [
    `| unit | years known, ${span[0]} to ${span.at(-1)} | from two sides | only of a part | only unchecked | no source |`,
    '|---|---|---|---|---|---|',
    ...units.map(({ name, years: of }) => row(name, of)),
    row(
      'all',
      units.flatMap(({ years: of }) => of),
    ),
  ];
}
