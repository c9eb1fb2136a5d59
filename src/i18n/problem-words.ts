import type { EditorFaults } from '../catalog/editor-faults';
import type { JsonType, ShownFaults } from '../catalog/faults';

/** What is said of one value: a text, or a function where the code has arguments. */
type Sentences<Faults> = {
  readonly [Code in keyof Faults]: keyof Faults[Code] extends never
    ? string
    : (args: Faults[Code]) => string;
};

/**
 * What is wrong with data or a file, code by code. Each stands behind a value or the name of a file
 * and a colon, without a full stop. A language is an object of this type.
 */
export type ProblemWords = Sentences<ShownFaults>;

/** The same for what only editors of the geodata meet, who read English. */
export type EditorProblemWords = Sentences<EditorFaults>;

/** What a value of JSON is called. */
export type JsonTypeWords = Readonly<Record<JsonType, string>>;
