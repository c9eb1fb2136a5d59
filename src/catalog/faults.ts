/**
 * What can be wrong with data or with a text file: a code, with the arguments that its sentence
 * needs. The sentences are in `src/i18n/`. The page can show `ShownFaults`, and `DataFaults` once
 * somebody brings a file of data, so those are in every language; only the build and the command
 * line show `EditorFaults`, so those are in English. A function that the page calls returns
 * `ShownFaults` alone.
 */
import type { DataFaults } from './data-faults';
import type { EditorFaults } from './editor-faults';

/** No arguments: the value that the problem names is enough. */
export type Nothing = Readonly<Record<never, never>>;

/** The types of JSON, in words that an editor knows. */
export type JsonType = 'text' | 'number' | 'boolean' | 'list' | 'object';

/** What a schema says of one value. */
export interface SchemaFaults {
  readonly 'missing-member': Nothing;
  readonly 'unknown-member': Nothing;
  readonly 'wrong-type': { readonly expected: JsonType };
  /** An object that fits none of the forms allowed here. */
  readonly 'wrong-form': Nothing;
  /** `options` is the allowed values as JSON, divided by commas. */
  readonly 'not-one-of': { readonly options: string };
  readonly empty: Nothing;
  readonly 'too-long': { readonly most: number };
  readonly 'over-four-words': Nothing;
  readonly 'no-id': Nothing;
  readonly 'no-web-address': Nothing;
  readonly 'no-language': Nothing;
  readonly 'no-country': Nothing;
  readonly 'no-sha256': Nothing;
  readonly 'no-longitude': Nothing;
  readonly 'no-latitude': Nothing;
  /** Nearer to a pole than Web Mercator reaches. */
  readonly 'latitude-off-map': Nothing;
  readonly 'no-bounds': Nothing;
  readonly 'not-whole': Nothing;
  readonly negative: Nothing;
  readonly 'not-positive': Nothing;
  readonly 'above-one': Nothing;
  readonly 'not-below-one': Nothing;
  readonly 'no-citation': Nothing;
  readonly 'no-holder': Nothing;
  readonly 'no-name': Nothing;
  readonly 'no-place': Nothing;
  readonly 'over-two-places': Nothing;
  readonly 'unknown-version': Nothing;
  /** A year or a month where a day is wanted. */
  readonly 'not-a-day': Nothing;
  /** A date with EDTF marks where only a plain year, month or day will do. */
  readonly 'not-plain-date': Nothing;
  readonly 'no-date': Nothing;
  readonly 'no-month': Nothing;
  readonly 'no-day': Nothing;
  readonly marks: Nothing;
  readonly 'level-2': Nothing;
  readonly 'far-year': Nothing;
  readonly 'time-of-day': Nothing;
  readonly reversed: Nothing;
}

/** For bytes that are not readable text. */
export interface TextFaults {
  readonly 'too-large': { readonly megabytes: number };
  readonly 'not-in-encoding': { readonly encoding: string };
  readonly 'not-utf-8': { readonly likely: string };
  readonly 'utf-16-unmarked': Nothing;
  readonly 'not-text': Nothing;
  /** `format` is a name such as RTF. */
  readonly 'other-format': { readonly format: string };
  readonly 'tangled-markup': Nothing;
  readonly 'xml-entities': Nothing;
  readonly 'no-tei': Nothing;
  readonly 'xml-cut': Nothing;
}

/** What the page can show: faults of its start file, and of files that the reader opens. */
export interface ShownFaults extends SchemaFaults, TextFaults {
  /** `detail` is the JSON engine's own message, in English. */
  readonly 'not-json': { readonly detail: string };
  readonly 'damaged-section': Nothing;
  readonly 'text-length': { readonly units: number };
  readonly 'place-not-in-file': Nothing;
  readonly 'source-not-in-file': Nothing;
  readonly 'position-misfit': { readonly words: string };
  readonly 'other-words': { readonly start: number };
  readonly 'used-twice': Nothing;
  readonly 'no-annotations': Nothing;
  readonly 'no-annotation-list': Nothing;
  readonly 'no-annotation': Nothing;
  readonly 'page-elsewhere': Nothing;
  readonly 'no-known-place': Nothing;
  readonly 'no-quote': Nothing;
  readonly 'no-known-link': Nothing;
}

export type ShownCode = keyof ShownFaults;
export type FaultCode = ShownCode | keyof DataFaults | keyof EditorFaults;
type Arguments = ShownFaults & DataFaults & EditorFaults;

/** What is wrong. Where it is wrong is said by a problem (`problems.ts`). */
export type Fault<Code extends FaultCode = FaultCode> = {
  [C in Code]: { readonly code: C; readonly args: Arguments[C] };
}[Code];
export type DataFault = Fault<keyof DataFaults>;
export type TextFault = Fault<keyof TextFaults>;

/** Makes a fault from its code, and from the arguments if the code has some. */
export function fault<Code extends FaultCode>(
  code: Code,
  ...args: keyof Arguments[Code] extends never ? [] : [Arguments[Code]]
): Fault<Code> {
  // The arguments depend on the code, which the type of the parameters has already checked.
  return { code, args: args[0] ?? {} } as unknown as Fault<Code>;
}
