/** The words of embedding and publishing a view. */
export interface EmbedWords {
  readonly title: string;
  readonly help: string;
  readonly form: string;
  readonly forms: Readonly<Record<'iframe' | 'element' | 'oembed', string>>;
  readonly size: string;
  readonly wholeWidth: string;
  /** Whether the code names the camera; else the map frames the view by itself. */
  readonly keepCamera: string;
  readonly code: string;
  readonly copyCode: string;
  /** Of a page that embeds the map; `directives` of its content security policy. */
  readonly policy: (directives: string) => string;
  /** Of an own article, which an address cannot carry. */
  readonly ownArticle: string;
  readonly publish: Readonly<
    Record<'title' | 'help' | 'download' | 'making' | 'done' | 'failed', string>
  >;
}
