/** Why a text or a file that the reader gives is not taken: a code with its arguments. */
import type { TextFault } from '../catalog/faults';
import type { ShownProblem } from '../catalog/problems';
import type { Encoding } from '../formats/encoding';

export type FileRefusal =
  | { readonly code: 'empty' }
  /** The address of a page instead of its text. */
  | { readonly code: 'address' }
  /** The most characters that an article may have. */
  | { readonly code: 'too-long'; readonly most: number }
  /** The most bytes that a file may have. */
  | { readonly code: 'too-large'; readonly most: number }
  /** The disk did not give it. */
  | { readonly code: 'unreadable' }
  /** Its bytes are no text; `likely` is the encoding that they seem to be in. */
  | { readonly code: 'no-text'; readonly fault: TextFault; readonly likely: Encoding | null }
  | { readonly code: 'not-saved-here'; readonly problem: ShownProblem }
  /** A file that was saved here, of links alone. */
  | { readonly code: 'without-text' }
  /** It has no link that can be brought. */
  | { readonly code: 'not-brought'; readonly problem: ShownProblem };
