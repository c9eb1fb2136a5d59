/** What is known of all features of a layer together, so that nobody looks at a million twice. */
import type { Geometry, Position } from 'geojson';
import { ColumnFinder, type ColumnDays, type OwnColumn } from './attributes';
import type { OwnFeature } from './own-layer';

export interface LayerSummary {
  readonly columns: readonly OwnColumn[];
  /** The days of each column of dates. */
  readonly days: Readonly<Record<string, ColumnDays>>;
  /** How many features have a shape of a type; `none` for those without a position. */
  readonly shapes: Readonly<Partial<Record<Geometry['type'] | 'none', number>>>;
  /** West, south, east, north in degrees; null where nothing has a position. */
  readonly box: readonly [number, number, number, number] | null;
}

const known = new WeakMap<readonly OwnFeature[], LayerSummary>();

/** The summary of features, made where nobody has made it before. */
export function summaryOf(features: readonly OwnFeature[]): LayerSummary {
  const found = known.get(features);
  if (found) return found;
  const maker = new SummaryMaker();
  maker.take(features);
  const summary = maker.summary();
  known.set(features, summary);
  return summary;
}

/** Takes over a summary that was made elsewhere, such as in a worker. */
export function knowSummary(features: readonly OwnFeature[], summary: LayerSummary): void {
  known.set(features, summary);
}

/** The columns of features, in the order in which the features first name them. */
export function ownColumns(features: readonly OwnFeature[]): readonly OwnColumn[] {
  return summaryOf(features).columns;
}

/** Whether features are points, or have no position. */
export function arePoints(features: readonly OwnFeature[]): boolean {
  return Object.keys(summaryOf(features).shapes).every((type) => /^(Point|none)$/.test(type));
}

/** Makes the summary of features that come in parts. */
export class SummaryMaker {
  readonly #columns = new ColumnFinder();
  readonly #shapes: Partial<Record<Geometry['type'] | 'none', number>> = {};
  #west = Infinity;
  #south = Infinity;
  #east = -Infinity;
  #north = -Infinity;

  take(features: readonly OwnFeature[]): void {
    for (const feature of features) {
      const { geometry } = feature;
      const type = geometry?.type ?? 'none';
      this.#shapes[type] = (this.#shapes[type] ?? 0) + 1;
      if (geometry) this.#extend(geometry);
      this.#columns.take(feature);
    }
  }

  summary(): LayerSummary {
    const box = [this.#west, this.#south, this.#east, this.#north] as const;
    return {
      columns: this.#columns.columns(),
      days: this.#columns.days(),
      shapes: { ...this.#shapes },
      box: this.#west <= this.#east ? box : null,
    };
  }

  #extend(geometry: Geometry): void {
    if (geometry.type === 'GeometryCollection')
      for (const one of geometry.geometries) this.#extend(one);
    else this.#extendBy(geometry.coordinates);
  }

  #extendBy(coordinates: Position | readonly unknown[]): void {
    const [lon, lat] = coordinates;
    if (typeof lon !== 'number' || typeof lat !== 'number') {
      for (const inner of coordinates) if (Array.isArray(inner)) this.#extendBy(inner);
      return;
    }
    this.#west = Math.min(this.#west, lon);
    this.#east = Math.max(this.#east, lon);
    this.#south = Math.min(this.#south, lat);
    this.#north = Math.max(this.#north, lat);
  }
}
