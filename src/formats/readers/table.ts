/** Reads CSV (RFC 4180) and its relatives with Papa Parse, and finds where each row is. */
import type { Geometry } from 'geojson';
import { wktToGeoJSON } from 'betterknown';
import Papa from 'papaparse';
import { fault, type DataFault } from '../../catalog/faults';
import type { TableReading } from './file-reading';
import { cellValues, readDegrees, hasDecimalComma } from './cell-values';
import { placeColumns } from './columns';
import {
  Unreadable,
  type FileBytes,
  type RawFeature,
  type RawFile,
  type RawTrouble,
} from './raw-file';
import type { ReadingOptions } from './reading-options';
import { textOf } from './text-of';

interface Row {
  readonly cells: readonly string[];
  /** The line of the file on which it ends. */
  readonly line: number;
}

export function readTable({ bytes, base }: FileBytes, options: ReadingOptions): RawFile {
  const { all, delimiter } = rowsOf(textOf(bytes, options), options.delimiter);
  const [head, ...rows] = all;
  const columns = uniqueNames(head?.cells ?? []);
  const table = { delimiter, ...understood(columns, rows, options) };
  const values = rows.map(({ cells }) => cells);
  const valueOf = cellValues(columns, values, table.decimalComma);
  const at = table.columns.map((name) => columns.indexOf(name));
  const features: RawFeature[] = [];
  const troubles: RawTrouble[] = [];
  for (const { cells, line } of rows) {
    const where = `line ${line}`;
    const own = columns.map((name, index) => [name, valueOf(name, cells[index])] as const);
    const place = at.map((index) => cells[index] ?? '');
    const found =
      cells.length > columns.length
        ? fault('unequal-cells', { found: cells.length, wanted: columns.length })
        : geometryOf(place, table, options);
    if ('code' in (found ?? {}))
      troubles.push({
        fault: found as DataFault,
        where,
        value: place.join(', '),
        left: Object.fromEntries(own),
      });
    else {
      // The text of a geometry is the geometry; coordinates and names stay attributes.
      const kept = table.by === 'wkt' ? own.filter(([name]) => name !== table.columns[0]) : own;
      const properties = Object.fromEntries(kept);
      features.push({ value: { type: 'Feature', geometry: found, properties }, where });
    }
  }
  return { layers: [{ name: base, features }], troubles, table };
}

function rowsOf(text: string, delimiter = delimiterOf(text)) {
  const all: Row[] = [];
  let [line, cursor] = [0, 0];
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      line += Math.max(1, text.slice(cursor, meta.cursor).split('\n').length - 1);
      cursor = meta.cursor;
      if (data.some((cell) => cell.trim() !== '')) all.push({ cells: data, line });
    },
  });
  return { all, delimiter };
}

/** By the first rows, without the empty line at the end, which would count as a row of one cell. */
function delimiterOf(text: string): string {
  const first = text.split('\n', 20).join('\n').trimEnd();
  return Papa.parse(first, { delimitersToGuess: [',', ';', '\t', '|'] }).meta.delimiter;
}

function understood(
  columns: readonly string[],
  rows: readonly Row[],
  options: ReadingOptions,
): Omit<TableReading, 'delimiter'> {
  const first = rows.slice(0, 20);
  const place = placeColumns(columns, (name) =>
    first.some(({ cells }) => beginsAsWkt.test(cells[columns.indexOf(name)] ?? '')),
  );
  if (!place) throw new Unreadable(fault('no-place-column', { columns: columns.join(', ') }));
  const at = place.columns.map((name) => columns.indexOf(name));
  const cells = rows.map((row) => row.cells);
  return { ...place, decimalComma: options.decimalComma ?? hasDecimalComma(cells, at) };
}

const beginsAsWkt = /^\s*(POINT|LINESTRING|POLYGON|MULTI|GEOMETRYCOLLECTION)/i;

/** Where a row is: null where its cells are empty, and a fault where they say nothing. */
function geometryOf(
  cells: readonly string[],
  { by, columns, decimalComma }: Omit<TableReading, 'delimiter'>,
  { toponyms }: ReadingOptions,
): Geometry | null | DataFault {
  if (cells.every((cell) => cell.trim() === '')) return null;
  const [cell = ''] = cells;
  if (by === 'wkt')
    return wktToGeoJSON(cell) ?? fault('no-geometry-text', { column: columns[0] ?? '' });
  if (by === 'toponym') return placeNamed(cell.trim(), toponyms);
  const numbers = cells.map((one) => readDegrees(one, decimalComma));
  const wrong = numbers.indexOf(null);
  if (wrong >= 0) return fault('no-coordinates', { column: columns[wrong] ?? '' });
  return { type: 'Point', coordinates: numbers as number[] };
}

function placeNamed(name: string, toponyms: ReadingOptions['toponyms']): Geometry | DataFault {
  const places = toponyms?.(name) ?? [];
  const [place] = places;
  if (!place) return fault('unknown-toponym');
  if (places.length > 1) return fault('several-places', { count: places.length });
  return { type: 'Point', coordinates: [...place] };
}

/** A second column of a name gets a number, so that none is lost. */
function uniqueNames(head: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const [index, name] of head.entries()) {
    const base = name.trim() || `column ${index + 1}`;
    let unique = base;
    for (let count = 2; names.includes(unique); count += 1) unique = `${base} ${count}`;
    names.push(unique);
  }
  return names;
}
