import type { Nothing } from './faults';

/** What only editors of the geodata can meet, on the command line and in the build. */
export interface EditorFaults {
  readonly 'file-missing': Nothing;
  readonly 'no-article': Nothing;
  readonly 'key-twice': Nothing;
  readonly 'unknown-reference': {
    readonly to: 'citation' | 'place' | 'axis' | 'feature' | 'statement';
  };
  readonly 'before-from': { readonly from: string };
  readonly 'outside-study-area': { readonly area: readonly number[] };
  readonly 'id-used-in': { readonly file: string };
  readonly 'too-few-sides': { readonly sides: number };
  readonly 'no-side': Nothing;
  readonly 'twice-in-article': Nothing;
  readonly 'claim-misfit': { readonly start: number; readonly length: number };
  readonly 'claim-out-of-order': Nothing;
  readonly 'claim-untold': Nothing;
  readonly 'claim-told-twice': { readonly quotation: string };
  readonly 'claim-subject': Nothing;
  readonly 'claim-outside': { readonly quotation: string };
  readonly 'claim-unchecked': Nothing;
  readonly 'foreign-word-absent': Nothing;
  readonly 'unknown-claim': Nothing;
  readonly 'quotation-too-long': { readonly most: number };
  readonly 'offset-misfit': { readonly start: number; readonly units: number };
  readonly 'other-surface': { readonly surface: string };
  readonly 'inside-quotation': { readonly quotation: string };
  readonly 'quotes-half': { readonly words: number };
  readonly 'control-overlap': { readonly other: string; readonly source: string };
  readonly 'foreign-wording': Nothing;
  readonly 'uncited-but-sure': Nothing;
  readonly 'unknown-part': { readonly codes: readonly string[] };
  readonly 'rest-without-part': { readonly day: string };
  readonly 'straight-unmarked': Nothing;
  readonly 'straight-without-via': Nothing;
  readonly 'up-to-below': { readonly km: number };
  readonly 'same-day': { readonly step: string };
  readonly 'no-box': Nothing;
  readonly 'translates-nothing': Nothing;
  readonly untranslated: Nothing;
  readonly 'translation-missing': Nothing;
  readonly 'translation-extra': Nothing;
  /** Faults of `atlas.json`, and of records that name something it lacks. */
  readonly 'not-after': { readonly field: string };
  readonly 'outside-days': Nothing;
  readonly 'knee-out-of-order': Nothing;
  readonly 'smaller-than-area': Nothing;
  readonly 'unknown-article': { readonly articles: readonly string[] };
  readonly 'unknown-layer': { readonly layers: readonly string[] };
  readonly 'unknown-side': { readonly sides: readonly string[] };
  readonly 'holder-twice': Nothing;
  readonly 'hue-of-party': { readonly hue: string };
  readonly unnamed: Nothing;
  readonly 'not-in-atlas': {
    readonly what: 'holder' | 'side' | 'community' | 'topic';
    readonly file: string;
    readonly known: readonly string[];
  };
  readonly 'land-without-country': Nothing;
  readonly 'outside-unit': {
    readonly km: number;
    readonly units: readonly string[];
    /** The unit in which the place lies, if there is one. */
    readonly inside: string | null;
    readonly accuracyKm: number;
  };
  readonly 'other-unit-country': {
    readonly unit: string;
    readonly unitCountry: string;
    readonly km: number;
    readonly country: string;
    readonly accuracyKm: number;
  };
  readonly 'other-country': {
    readonly land: string;
    readonly km: number;
    readonly country: string;
    readonly accuracyKm: number;
  };
  readonly 'country-missing': Nothing;
  readonly 'country-beside-unit': { readonly unit: string };
  readonly 'country-inside-unit': { readonly unit: string };
  readonly 'lake-of-other-kind': { readonly kind: string };
  readonly 'lake-missing': Nothing;
  readonly 'lake-unnamed': { readonly water: string };
  readonly 'unknown-lake': Nothing;
  readonly 'unknown-words': Nothing;
  readonly 'outside-lake': { readonly km: number; readonly lake: string };
}
