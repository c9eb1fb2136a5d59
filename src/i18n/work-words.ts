import type { WorkRefusal } from '../reading/work-file';

/** The words of saving everything of a reader in one file, and of bringing it back. */
export interface WorkWords {
  readonly heading: string;
  readonly hint: string;
  readonly save: string;
  readonly open: string;
  readonly empty: string;
  readonly reading: string;
  /** Why a file was not taken. */
  readonly refusal: Readonly<Record<WorkRefusal | 'unreadable', (name: string) => string>>;
  readonly added: (articles: string, layers: string) => string;
  readonly same: (count: string) => string;
  readonly beside: (count: string) => string;
  readonly left: (count: string) => string;
  readonly view: string;
}
