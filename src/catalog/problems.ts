import type { DataFault, Fault, FaultCode, ShownCode } from './faults';

/** The place of a problem in the data. */
interface Spot {
  readonly file: string;
  /** Id of the feature or record, if the problem is inside one. */
  readonly feature: string | null;
  /** JSON pointer (RFC 6901) to the field; empty for the whole of the file. */
  readonly pointer: string;
  /** The value found, as JSON, shortened; null where there is none. */
  readonly value: string | null;
}

/** One thing wrong with the data: its place, and a code that every language has words for. */
export type Problem<Code extends FaultCode = FaultCode> = Spot & Fault<Code>;

/** A problem that the page can show. */
export type ShownProblem = Problem<ShownCode>;

/** Why a section of the page's data is empty. */
export interface SectionProblems {
  readonly section: string;
  /** The first problem of each kind, in the order of the section, and how many are like it. */
  readonly kinds: readonly (ShownProblem & { readonly count: number })[];
}
export type ShownProblems = readonly SectionProblems[];

/** A problem of GeoJSON, which a file that somebody brings can have too. */
export type DataProblem = Problem<DataFault['code']>;

export type Path = readonly (string | number)[];

/** The number of problems of one file that are listed; nobody reads more. */
export const maxProblems = 50;

export function problem<Code extends FaultCode>(
  file: string,
  path: Path,
  value: unknown,
  fault: Fault<Code>,
  feature: string | null = null,
): Problem<Code> {
  return { file, feature, pointer: pointer(path), value: shownValue(value), ...fault };
}

function pointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A value as JSON for a message, shortened, however deep or long it is; null for none. */
export function shownValue(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  const json = JSON.stringify(outline(value, 3)) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}

/** A value without its deeper parts: JSON.stringify fails on very deep nesting. */
function outline(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, 80).map((one) => outline(one, depth - 1));
  const entries = Object.entries(value).slice(0, 40);
  return Object.fromEntries(entries.map(([key, one]) => [key, outline(one, depth - 1)]));
}
