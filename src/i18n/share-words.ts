/** The words of sharing, citing and printing a view; they come when somebody shares. */
export interface ShareWords {
  readonly link: string;
  readonly copyLink: string;
  readonly freeze: string;
  /** Of an own article: its link opens it in this browser only. */
  readonly onlyHere: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly cite: string;
  readonly what: string;
  readonly thisView: string;
  readonly style: string;
  readonly citation: string;
  readonly copyCitation: string;
  readonly save: string;
  readonly print: string;
  readonly printHelp: string;
  /** Of a link that names another version of the data than this. */
  readonly frozen: (then: string, now: string) => string;
  readonly changed: string;
  readonly noVersion: (text: string, now: string) => string;
}
