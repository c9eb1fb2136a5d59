/** A format of files: one object each, which the command line and the page both use. */
import type { FileNotice } from '../dataset';

export interface FileType<Content, Id extends string = string> {
  /** The name of the format on the command line. */
  readonly id: Id;
  /** How names of such files end; the first one is written. */
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  /** The text of a file, in UTF-8, piece by piece. */
  readonly write: (content: Content, notes: FileNotice) => Iterable<string>;
  /** A second file that programs look for beside the first, under the same name. */
  readonly beside?: Pick<FileType<Content>, 'extensions' | 'write'>;
}
