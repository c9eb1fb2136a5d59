import type { Geometry } from 'geojson';
import type { AtlasFeature, PublishedLength } from '../catalog/types';
import type { SearchedBrought } from './brought';
import type { ControlAnswer } from './control-answer';
import type { QuestionKind } from './kinds';

/** One row of an answer: a feature, with what was found out about it. */
export interface ResultRow {
  readonly id: string;
  /** A distance, a length inside, or how far along a line, in km. */
  readonly km?: number;
  /** The distance from the line, where `km` is the distance along it. */
  readonly fromLineKm?: number;
  /** The common area in km². */
  readonly km2?: number;
  /** That length or area as a share of the whole, 0 to 1. */
  readonly share?: number;
  /** How far the figure may be off, in its own unit: both accuracies added. */
  readonly giveOrTake?: number;
  /** The accuracies are too coarse to be sure that the row is right. */
  readonly withinAccuracy?: boolean;
}

/** Remarks of an answer beside its figures. */
export const notes = [
  'outside',
  'not-then',
  'other-not-then',
  'none-then',
  'touching',
  'schematic',
] as const;
export type Note = (typeof notes)[number];

export type Measure = 'km' | 'km²';

export interface Answer {
  readonly kind: QuestionKind;
  /** Null if there is nothing to measure. */
  readonly value: number | null;
  readonly unit: Measure | 'features' | 'statements';
  /**
   * How far the value may be off, in its unit; for a count, the number of rows that are not sure.
   */
  readonly giveOrTake: number | null;
  /** Geometry to highlight beside the features themselves. */
  readonly geometry: Geometry | null;
  readonly features: readonly ResultRow[];
  /** Rows that do not belong to the answer but might, within the accuracies. */
  readonly perhaps?: readonly ResultRow[];
  /** Who held the subject by the record; its statements are the rows of the answer. */
  readonly control?: ControlAnswer;
  readonly notes: readonly Note[];
  /** For a road that is drawn straight: the lengths that sources give. */
  readonly published?: readonly PublishedLength[];
  /** The layer that a reader added, if the question searched one. */
  readonly brought?: SearchedBrought;
}

/** Why a question cannot be answered as it is. */
export const refusals = [
  'unknown-id',
  'unknown-layer',
  'no-point',
  'no-line',
  'no-area',
  'no-extent',
  'crosses-itself',
  'hole-outside',
  'holes-overlap',
  'parts-overlap',
  'antimeridian',
  'pole',
  'radius',
  'count',
  'outside-record',
] as const;

/** A question that has no answer until it is changed: a value, not an exception. */
export interface Refusal {
  readonly refused: (typeof refusals)[number];
  /** The refused id or figure, or the days that could be asked about; empty for a drawing. */
  readonly what: string;
}

export function isRefusal(one: object): one is Refusal {
  return 'refused' in one;
}

/** The length of a road that is drawn straight: null, with the published lengths. */
export function withoutLength(answer: Answer, { properties }: AtlasFeature): Answer {
  const { published = [] } = properties;
  const notes = [...answer.notes, 'schematic'] as const;
  return { ...answer, value: null, giveOrTake: null, notes, published };
}

/** An answer that counts its rows. */
export function countingAnswer(
  kind: QuestionKind,
  features: readonly ResultRow[],
  perhaps: readonly ResultRow[],
  geometry: Geometry | null = null,
): Answer {
  const unsure = features.filter(({ withinAccuracy }) => withinAccuracy).length;
  return {
    kind,
    value: features.length,
    unit: 'features',
    giveOrTake: unsure,
    geometry,
    features,
    perhaps,
    notes: [],
  };
}
