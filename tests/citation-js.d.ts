/** The part of citation-js that tests use; it has no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** Items of CSL-JSON. */
    readonly data: readonly [Readonly<Record<string, unknown>>, ...unknown[]];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
