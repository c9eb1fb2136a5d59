/** What an ending says of a name's part in its sentence, as bits: one ending may say several. */

export const nominative = 1;
export const genitive = 2;
export const dative = 4;
export const accusative = 8;
export const instrumental = 16;
/** In or at: Шуше, Շուշիում, Şuşada. */
export const locative = 32;
/** From: Շուշիից, Şuşadan. */
export const ablative = 64;
/** A derived adjective: шушинский, արցախյան. */
export const attributive = 128;
/** No ending at all. */
export const unmarked = 256;

/** Endings of one pattern, folded as names are, with the cases that each may mean. */
export type Endings = Readonly<Record<string, number>>;

/** The part of a name that stays, and what may follow it. */
export interface Stem {
  readonly stem: string;
  readonly endings: Endings;
}

export const unchanging: Endings = { '': unmarked };
