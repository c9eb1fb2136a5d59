import type { Geometry } from 'geojson';
import type { AtlasFeature, PublishedLength } from '../catalog/types';
import type { ControlAnswer } from './control-answer';
import type { QuestionKind } from './kinds';

/** One row of an answer: a feature and what was found out about it. */
export interface ResultRow {
  readonly id: string;
  /** A distance, a length inside, or how far along a line, in km. */
  readonly km?: number;
  /** How far from the line, where `km` is how far along it. */
  readonly fromLineKm?: number;
  /** An area in common, in km². */
  readonly km2?: number;
  /** That length or area as a share of the whole, 0 to 1. */
  readonly share?: number;
  /** How far the figure may be off, in its own unit, as both accuracies add up. */
  readonly giveOrTake?: number;
  /** The accuracies are coarser than what the answer hangs on: it could be the other one. */
  readonly withinAccuracy?: boolean;
}

/** What an answer has to say beside its figures. */
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
  /** Null where there is nothing to measure. */
  readonly value: number | null;
  readonly unit: Measure | 'features' | 'statements';
  /** How far the value may be off, in its unit; of a count, how many of it are not sure. */
  readonly giveOrTake: number | null;
  /** What to highlight beside the features themselves. */
  readonly geometry: Geometry | null;
  readonly features: readonly ResultRow[];
  /** What does not belong to the answer, but within the accuracies might. */
  readonly perhaps?: readonly ResultRow[];
  /** What the record says of who held the subject; its statements are the rows of the answer. */
  readonly control?: ControlAnswer;
  readonly notes: readonly Note[];
  /** Of a road that is drawn straight: the lengths that sources give for it. */
  readonly published?: readonly PublishedLength[];
}

/** Why a question cannot be answered as it stands. */
export const refusals = [
  'unknown-id',
  'no-point',
  'no-line',
  'no-area',
  'no-extent',
  'crosses-itself',
  'antimeridian',
  'pole',
  'radius',
  'count',
  'outside-record',
] as const;

/** A question that has no answer until it is changed: a value, not an exception, with what is wrong. */
export interface Refusal {
  readonly refused: (typeof refusals)[number];
  /** The id or the figure that is refused, or the days that could be asked about; empty for a drawing. */
  readonly what: string;
}

export function isRefusal(one: object): one is Refusal {
  return 'refused' in one;
}

/** A length that was asked for of a road that is drawn straight: none, and what is published. */
export function withoutLength(answer: Answer, { properties }: AtlasFeature): Answer {
  const { published = [] } = properties;
  const notes = [...answer.notes, 'schematic'] as const;
  return { ...answer, value: null, giveOrTake: null, notes, published };
}

/** An answer that counts its rows. */
export function counted(
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
