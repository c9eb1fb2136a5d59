/**
 * What can be wrong with data or with a text file, as a code with the arguments that its sentence
 * needs. The sentences stand in `src/i18n/`: those of `ShownFaults` in every language, because the
 * page can show them; those of `EditorFaults` in English, because only the build and the command
 * line say them. A function that the page calls gives `ShownFaults` alone.
 */
import type { EditorFaults } from './editor-faults';

/** No arguments: the value that the problem names says it all. */
export type Nothing = Readonly<Record<never, never>>;

/** What JSON calls its values, in words that an editor knows. */
export type JsonType = 'text' | 'number' | 'boolean' | 'list' | 'object';

/** Of what a schema asks of one value. */
export interface SchemaFaults {
  readonly 'missing-member': Nothing;
  readonly 'unknown-member': Nothing;
  readonly 'wrong-type': { readonly expected: JsonType };
  /** None of the forms that an object may have here. */
  readonly 'wrong-form': Nothing;
  /** `options` as JSON, divided by commas. */
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
  /** A date with marks where a year, month or day alone is wanted. */
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

/** Of bytes that are no text which can be read. */
export interface TextFaults {
  readonly 'too-large': { readonly megabytes: number };
  readonly 'not-in-encoding': { readonly encoding: string };
  readonly 'not-utf-8': { readonly likely: string };
  readonly 'utf-16-unmarked': Nothing;
  readonly 'not-text': Nothing;
}

/** What the page can show: of its start file, and of files that its reader gives it. */
export interface ShownFaults extends SchemaFaults, TextFaults {
  /** `detail` as the engine says it, in English. */
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
export type FaultCode = ShownCode | keyof EditorFaults;
type Arguments = ShownFaults & EditorFaults;

/** What is wrong; a problem also says where. */
export type Fault<Code extends FaultCode = FaultCode> = {
  [C in Code]: { readonly code: C; readonly args: Arguments[C] };
}[Code];
export type TextFault = Fault<keyof TextFaults>;

/** A fault by its code, with the arguments of that code where it has some. */
export function fault<Code extends FaultCode>(
  code: Code,
  ...args: keyof Arguments[Code] extends never ? [] : [Arguments[Code]]
): Fault<Code> {
  return { code, args: args[0] ?? {} } as unknown as Fault<Code>;
}
