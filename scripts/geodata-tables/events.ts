/**
 * The table of events of `geodata/README.md`: by year, how many there are, how many have a source
 * of each side, whose dead they name, and whose towns or posts were hit or taken.
 */
import type { AtlasEvent, Catalog } from '../../src/catalog/types';
import { daysOf } from '../../src/chronology/calendar';

const sourceSides = ['am', 'az', 'ru', 'tr', 'intl'] as const;
const deadOf = ['am', 'az', 'ru'] as const;
const townsOf = ['am', 'az'] as const;

/** Rows of a Markdown table: the heading, one for each year with events, and the total. */
export function eventRows(catalog: Catalog): string[] {
  const yearOf = (event: AtlasEvent) => daysOf(event).first.slice(0, 4);
  const years = [...new Set(catalog.events.map(yearOf))];
  const row = (name: string, events: readonly AtlasEvent[]) => {
    const count = (holds: (event: AtlasEvent) => boolean) => events.filter(holds).length;
    const sides = (event: AtlasEvent) =>
      event.citations.map((id) => catalog.citationById[id]?.side);
    return `| ${[
      name,
      events.length,
      ...sourceSides.map((side) => count((event) => sides(event).includes(side))),
      ...deadOf.map((side) => count(({ dead }) => dead.includes(side))),
      ...townsOf.map((side) => count((event) => event.townsOf.includes(side))),
    ].join(' | ')} |`;
  };
  const heads = [
    'year',
    'events',
    ...sourceSides.map((side) => `source ${side}`),
    ...deadOf.map((side) => `dead ${side}`),
    ...townsOf.map((side) => `towns ${side}`),
  ];
  return [
    `| ${heads.join(' | ')} |`,
    `|${'---|'.repeat(heads.length)}`,
    ...years.map((year) =>
      row(
        year,
        catalog.events.filter((event) => yearOf(event) === year),
      ),
    ),
    row('all', catalog.events),
  ];
}
