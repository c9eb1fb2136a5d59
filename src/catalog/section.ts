import type * as v from 'valibot';

/** A section of the data: its file, how to recognise such a file, and whether it may be missing. */
export interface Section {
  readonly file: string;
  readonly schema: v.GenericSchema;
  /** Members that a record, or the properties of a feature, always has. */
  readonly tellingMembers: readonly string[];
  /** Used where a folder has no such file; without it, the file is required. */
  readonly absent?: unknown;
  /** Used where the page cannot read the section. */
  readonly damaged?: unknown;
}

/** What a file of features holds in a folder that has none. */
export const noFeatures = { type: 'FeatureCollection', features: [] };
