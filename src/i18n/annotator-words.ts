/** The words of comparing one's links with those of another person. */
export interface AnnotatorWords {
  readonly heading: string;
  readonly hint: string;
  readonly open: string;
  readonly otherText: (file: string) => string;
  readonly links: (shared: number, onlyYours: number, onlyTheirs: number) => string;
  /** Figures between -1 and 1 in the numbers of the language; a dash where there is none. */
  readonly figures: (f1: string, kappa: string) => string;
  readonly same: string;
  readonly difference: (number: number, count: number) => string;
  readonly yours: string;
  readonly theirs: string;
  readonly noLink: string;
  readonly take: { readonly a: string; readonly b: string; readonly none: string };
  readonly previous: string;
  readonly next: string;
  readonly undecided: (count: number) => string;
  readonly save: string;
}
