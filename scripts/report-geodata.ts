/**
 * `npm run geodata:report`: the tables of `geodata/README.md` that are measured, as Markdown:
 * the area of each unit and the official figure, for how much of the time since 1992 a source says
 * who held it, the events by year, and the sources. Tests compare the README with them.
 */
import { sidesRead } from '../src/catalog/certainty';
import { controlOn } from '../src/catalog/statements';
import { displayName } from '../src/catalog/naming';
import { parseCatalog } from '../src/catalog/parse';
import type { AtlasFeature, Catalog } from '../src/catalog/types';
import { readGeodata } from '../src/cli/geodata-files';
import { areaKm2 } from '../src/query/area';
import { eventRows } from './report/events';
import { citationTable } from './report/citations';

/**
 * Official figures in km² as facts.json gives them; where it gives two, the one of these borders.
 */
const official: Readonly<Record<string, readonly [figure: number, note: string]>> = {
  'district-aghdam': [1094, 'Soviet figure; 1,150 is also given for 1992 to 2023'],
  'district-fuzuli': [1386, '1,390 is also given'],
  'district-jabrayil': [1050, ''],
  'district-kalbajar': [3054, 'open sources all draw it smaller; part of it was added in 1992'],
  'district-lachin': [1835, '1,840 is also given'],
  'district-qubadli': [802, ''],
  'district-shusha': [289, ''],
  'district-zangilan': [707, ''],
};
const years = { from: 1992, to: 2025 };

const { catalog } = parseCatalog(readGeodata());
if (!catalog) throw new Error('The geodata has problems: run `npm run build`.');
const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
console.log([...areas(units), '', ...known(catalog, units)].join('\n'));
console.log(['', 'Events', '', ...eventRows(catalog)].join('\n'));
console.log(['', ...citationTable(catalog.citations, catalog.atlas)].join('\n'));

function areas(features: readonly AtlasFeature[]): string[] {
  const rows = features.map((unit) => {
    const km2 = areaKm2(unit);
    const [figure, note] = official[unit.id] ?? [null, 'no official figure was read'];
    const difference = figure === null ? '' : `${(((km2 - figure) / figure) * 100).toFixed(1)} %`;
    return `| ${displayName(unit.properties.toponyms)} | ${km2.toFixed(0)} | ${figure ?? ''} | ${difference} | ${note} |`;
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

/** A unit-year is known if a source that was read says who held the unit or a part of it. */
function known(data: Catalog, features: readonly AtlasFeature[]): string[] {
  const span = Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i);
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
    `| unit | years known, ${years.from} to ${years.to} | from two sides | only of a part | only unchecked | no source |`,
    '|---|---|---|---|---|---|',
    ...units.map(({ name, years: of }) => row(name, of)),
    row(
      'all twelve',
      units.flatMap(({ years: of }) => of),
    ),
  ];
}
