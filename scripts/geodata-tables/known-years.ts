/** Of how many years the record says who held each unit. */
import { sidesRead } from '../../src/catalog/certainty';
import { displayName } from '../../src/catalog/naming';
import { controlOn } from '../../src/catalog/statements';
import type { AtlasFeature, Catalog } from '../../src/catalog/types';
import { daysOf } from '../../src/chronology/calendar';

/** What the record says of a unit on the first of July of a year, as far as documents were read. */
interface UnitYear {
  readonly known: boolean;
  readonly twoSides: boolean;
  readonly partOnly: boolean;
  /** If no record of the day has a citation, the year is counted apart, not as known. */
  readonly unchecked: boolean;
}

/** Of how many years the record of units knows so much. */
interface YearCounts {
  readonly known: number;
  readonly twoSides: number;
  readonly partOnly: number;
  readonly unchecked: number;
  readonly unknown: number;
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

/** The years of units together. One is known if a source says who held the unit or a part of it. */
export function knownYears(data: Catalog, units: readonly AtlasFeature[]): YearCounts {
  const span = yearsOf(data);
  const years = units.flatMap((unit) => span.map((year) => unitYear(data, unit, year)));
  return {
    known: years.filter((one) => one.known).length,
    twoSides: years.filter((one) => one.twoSides).length,
    partOnly: years.filter((one) => one.partOnly).length,
    unchecked: years.filter((one) => one.unchecked).length,
    unknown: years.filter((one) => !one.known && !one.unchecked).length,
  };
}

/** A row for each unit, and one for all, as Markdown. */
export function knownYearsTable(data: Catalog, units: readonly AtlasFeature[]): string[] {
  const span = yearsOf(data);
  const row = (name: string, of: readonly AtlasFeature[]) =>
    `| ${[name, ...Object.values(knownYears(data, of))].join(' | ')} |`;
  return [
    `| unit | years known, ${span[0]} to ${span.at(-1)} | from two sides | only of a part | only unchecked | no source |`,
    '|---|---|---|---|---|---|',
    ...units.map((unit) => row(displayName(unit.properties.toponyms), [unit])),
    row('all', units),
  ];
}
