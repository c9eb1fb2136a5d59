/** The attributes of features: their columns, their values as text and as numbers. */
import { valueDays } from './value-days';
import type { OwnFeature } from './own-layer';

/** The first and the last days of the dates of a column, each once and in no order. */
export interface ColumnDays {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

export interface OwnColumn {
  readonly name: string;
  /** What all its values are. */
  readonly type: 'number' | 'date' | 'text';
  /** How many features have a value. */
  readonly filled: number;
}

/** What is known of a column so far. */
interface FoundColumn {
  filled: number;
  numbers: number;
  dates: number;
  /** The first and the last days of its dates. */
  readonly first: Set<string>;
  readonly last: Set<string>;
}

/** Finds the columns of features that come one after the other. */
export class ColumnFinder {
  readonly #found = new Map<string, FoundColumn>();

  take({ properties }: OwnFeature): void {
    for (const [name, value] of Object.entries(properties ?? {})) {
      const column = this.#found.get(name) ?? newColumn();
      this.#found.set(name, column);
      if (value === '' || valueText(value) === '') continue;
      column.filled += 1;
      if (valueNumber(value) !== null) column.numbers += 1;
      // A column with one value that is no date is none of dates: the others need no look.
      const mayBeDates = column.dates === column.filled - 1;
      const days = mayBeDates && typeof value === 'string' ? valueDays(value) : null;
      if (!days) continue;
      column.dates += 1;
      column.first.add(days.first);
      column.last.add(days.last);
    }
  }

  /** In the order in which the features first name them. */
  columns(): readonly OwnColumn[] {
    return [...this.#found].map(([name, { filled, numbers, dates }]) => ({
      name,
      filled,
      type:
        filled === 0 ? 'text' : dates === filled ? 'date' : numbers === filled ? 'number' : 'text',
    }));
  }

  /** The days of each column of dates. */
  days(): Readonly<Record<string, ColumnDays>> {
    const dated = [...this.#found].filter(
      ([, { filled, dates }]) => filled > 0 && dates === filled,
    );
    return Object.fromEntries(
      dated.map(([name, { first, last }]) => [name, { first: [...first], last: [...last] }]),
    );
  }
}

function newColumn(): FoundColumn {
  return { filled: 0, numbers: 0, dates: 0, first: new Set(), last: new Set() };
}

export function valueOfColumn({ properties }: OwnFeature, column: string): unknown {
  return properties && Object.hasOwn(properties, column) ? properties[column] : undefined;
}

/** A value as plain text: lists and objects as JSON, nothing as an empty text. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}

/** The number that a value is or that its text writes with a point; null for anything else. */
export function valueNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value))
    return null;
  return Number(value);
}
