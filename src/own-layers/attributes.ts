/** The attributes of features: their columns, their values as text and as numbers. */
import { valueDays } from './value-days';
import type { OwnFeature } from './own-layer';

export interface OwnColumn {
  readonly name: string;
  /** What all its values are. */
  readonly type: 'number' | 'date' | 'text';
  /** How many features have a value. */
  readonly filled: number;
}

const known = new WeakMap<readonly OwnFeature[], readonly OwnColumn[]>();

/**
 * The columns of features, in the order in which the features first name them. Of very many features
 * they take long, so they are found once.
 */
export function ownColumns(features: readonly OwnFeature[]): readonly OwnColumn[] {
  const columns = known.get(features) ?? columnsIn(features);
  known.set(features, columns);
  return columns;
}

/** Takes over the columns that a worker has found. */
export function knowColumns(features: readonly OwnFeature[], columns: readonly OwnColumn[]): void {
  known.set(features, columns);
}

function columnsIn(features: readonly OwnFeature[]): readonly OwnColumn[] {
  const found = new Map<string, { filled: number; numbers: number; dates: number }>();
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties ?? {})) {
      const column = found.get(name) ?? { filled: 0, numbers: 0, dates: 0 };
      found.set(name, column);
      if (valueText(value) === '') continue;
      column.filled += 1;
      if (valueNumber(value) !== null) column.numbers += 1;
      if (typeof value === 'string' && valueDays(value)) column.dates += 1;
    }
  return [...found].map(([name, { filled, numbers, dates }]) => ({
    name,
    filled,
    type:
      filled === 0 ? 'text' : dates === filled ? 'date' : numbers === filled ? 'number' : 'text',
  }));
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
