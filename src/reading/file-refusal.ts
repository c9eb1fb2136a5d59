/** Why a text or a file of the reader is not accepted: a code with its arguments. */
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
  /** The browser could not read it. */
  | { readonly code: 'unreadable' }
  /** Its bytes are not text; `likely` is the encoding that they seem to have. */
  | { readonly code: 'no-text'; readonly fault: TextFault; readonly likely: Encoding | null }
  | { readonly code: 'not-saved-here'; readonly problem: ShownProblem }
  /** A file saved here that has links without the text. */
  | { readonly code: 'without-text' }
  /** It has no link that can be used. */
  | { readonly code: 'not-brought'; readonly problem: ShownProblem };
