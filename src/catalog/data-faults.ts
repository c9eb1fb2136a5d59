import type { Nothing } from './faults';

/** What can be wrong with a file of data that somebody brings, or with its GeoJSON. */
export interface DataFaults {
  readonly 'no-geojson-object': Nothing;
  readonly 'no-list': Nothing;
  readonly 'no-object': Nothing;
  readonly 'no-feature-id': Nothing;
  readonly 'id-of-wrong-type': Nothing;
  readonly 'id-repeated': Nothing;
  readonly 'no-bbox': Nothing;
  readonly 'foreign-member': { readonly type: string };
  /** Where the boundary of an area is in doubt: [longitude, latitude] near it. */
  readonly 'crosses-itself': { readonly at: readonly number[] };
  readonly 'hole-outside': { readonly at: readonly number[] };
  readonly 'holes-overlap': { readonly at: readonly number[] };
  readonly 'parts-overlap': { readonly at: readonly number[] };
  readonly 'no-extent': Nothing;
  readonly 'over-antimeridian': Nothing;
  readonly 'swapped-order': { readonly at: readonly number[] };
  readonly 'deep-collection': Nothing;
  readonly 'no-geojson-type': Nothing;
  readonly 'few-positions': { readonly count: number; readonly least: number };
  readonly 'open-ring': Nothing;
  readonly 'no-position': Nothing;
  readonly 'not-finite': Nothing;
  readonly 'outside-longitudes': Nothing;
  readonly 'outside-latitudes': Nothing;
  /** `detail` is the validator's own English message. */
  readonly 'against-standard': { readonly detail: string };
  readonly 'no-known-format': Nothing;
  /** `detail` is the message of the library that read the file, in English. */
  readonly 'broken-file': { readonly format: string; readonly detail: string };
  readonly 'nothing-in-file': Nothing;
  readonly 'data-too-large': { readonly megabytes: number };
  /** Coordinates in metres; `epsg` is the code that the file names, if it names one. */
  readonly projected: { readonly epsg: number | null };
  readonly 'no-projection': { readonly crs: string };
  readonly 'no-place-column': { readonly columns: string };
  readonly 'unequal-cells': { readonly found: number; readonly wanted: number };
  readonly 'no-coordinates': { readonly column: string };
  readonly 'no-geometry-text': { readonly column: string };
  readonly 'unknown-toponym': Nothing;
  readonly 'several-places': { readonly count: number };
}
