/** The words of reading many articles at once, and of their table. */
export interface ManyWords {
  readonly heading: string;
  readonly hint: (most: string) => string;
  readonly folder: string;
  readonly files: string;
  readonly tooMany: (count: string, most: string) => string;
  readonly progress: (done: string, all: string) => string;
  readonly stop: string;
  readonly done: (count: string) => string;
  readonly others: (count: string) => string;
  readonly notRead: (count: string) => string;
  readonly search: string;
  readonly place: string;
  readonly publisher: string;
  readonly language: string;
  readonly any: string;
  readonly shown: (shown: string, all: string) => string;
  readonly title: string;
  readonly published: string;
  readonly mentions: string;
  readonly sortBy: (column: string) => string;
  readonly more: (count: string) => string;
  readonly none: string;
}
