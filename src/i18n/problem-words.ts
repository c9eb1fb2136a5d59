import type { DataFaults } from '../catalog/data-faults';
import type { EditorFaults } from '../catalog/editor-faults';
import type { JsonType, ShownFaults } from '../catalog/faults';

/** The words for one fault: a text, or a function where the code has arguments. */
type Sentences<Faults> = {
  readonly [Code in keyof Faults]: keyof Faults[Code] extends never
    ? string
    : (args: Faults[Code]) => string;
};

/**
 * What is wrong with data or a file, code by code. The words follow a value or the name of a file
 * and a colon, without a full stop. Each language is an object of this type.
 */
export type ProblemWords = Sentences<ShownFaults>;

/** The same for faults of files of data, which load with the view that brings them. */
export type DataProblemWords = Sentences<DataFaults>;

/** The same for faults that only editors of the geodata meet, in English. */
export type EditorProblemWords = Sentences<EditorFaults>;

/** Names of the JSON types. */
export type JsonTypeWords = Readonly<Record<JsonType, string>>;
