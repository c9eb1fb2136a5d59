/** What the readers of HTML and Markdown give: the text that is linked, and what else they found. */

import type { TeiMarks } from './tei-marks';

/** What a page says of itself; null where it does not say it. */
export interface PageDetails {
  readonly title: string | null;
  /** An http or https address. */
  readonly url: string | null;
  readonly publisher: string | null;
  /** A year, month or day (EDTF, level 0), as the page writes it: the day where it was published. */
  readonly published: string | null;
}

/** Why words of a page are not in its text. */
export const partsLeftOut = [
  'menu',
  'aside',
  'footer',
  'hidden',
  'form-control',
  'outside-article',
] as const;
export type PartLeftOut = (typeof partsLeftOut)[number];

/** How many letters and figures of each kind of part were left out; a kind without any is missing. */
export type LettersLeftOut = Readonly<Partial<Record<PartLeftOut, number>>>;

export interface ReadText {
  readonly text: string;
  readonly details: PageDetails;
  readonly leftOut: LettersLeftOut;
  /** Places and times that the file marks itself. */
  readonly marks?: TeiMarks;
  /** Whether the file ends before its last element does. */
  readonly isCut?: boolean;
}

export const noDetails: PageDetails = { title: null, url: null, publisher: null, published: null };

/** Markup nested or repeated so much that reading it would take minutes. */
export class TangledMarkup extends Error {}
