/**
 * Decodes the bytes of a text file, or returns a refusal that names the likely encoding. Nothing is
 * removed: a byte order mark stays as U+FEFF, so that offsets are right for other readers of the
 * file. The encodings are those of the WHATWG Encoding Standard, through `TextDecoder`.
 */

import { fault, type TextFault } from '../catalog/faults';

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1254',
  'latin1',
] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes; a larger file is not an article. */
export const largestText = 20_000_000;
/** Of a file that was saved here: the longest article with a link on each word is half as large. */
export const largestSaved = 60_000_000;

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Why a file is not read. `likely` is the encoding that it seems to have, if there is a guess. */
export interface TextRefusal {
  readonly refusal: TextFault;
  readonly likely: Encoding | null;
}

export interface DecodeOptions {
  /** The encoding that the reader gave; a byte order mark overrides it. */
  readonly encoding?: Encoding;
  /** Bytes. */
  readonly largest?: number;
}

/** Decodes by byte order mark, else by the given encoding, else as UTF-8; never by a guess. */
export function decodeText(
  bytes: Uint8Array,
  { encoding, largest = largestText }: DecodeOptions = {},
): Decoded | TextRefusal {
  if (bytes.length > largest) return refuse(fault('too-large', { megabytes: largest / 1_000_000 }));
  const told = encodingByMark(bytes) ?? encoding;
  if (told === undefined && bytes.includes(0)) return refuseZero(bytes);
  try {
    const decoder = new TextDecoder(told ?? 'utf-8', { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding: told ?? 'utf-8' };
  } catch {
    if (told !== undefined) return refuse(fault('not-in-encoding', { encoding: told }));
    const likely = likelyEncoding(bytes);
    return refuse(fault('not-utf-8', { likely }), likely);
  }
}

function encodingByMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** How many bytes the guess looks at. */
const sample = 100_000;

/** Only UTF-16 text has zero bytes: in Latin text every other byte is zero. */
function refuseZero(bytes: Uint8Array): TextRefusal {
  const looked = bytes.subarray(0, sample);
  const zerosAt = (side: number) =>
    looked.reduce((count, byte, at) => count + (byte === 0 && at % 2 === side ? 1 : 0), 0);
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const many = Math.max(4, looked.length / 8);
  const unmarked = fault('utf-16-unmarked');
  if (odd > many && even <= odd / 16) return refuse(unmarked, 'utf-16le');
  if (even > many && odd <= even / 16) return refuse(unmarked, 'utf-16be');
  return refuse(fault('not-text'));
}

/** Bytes of the Turkish and Azerbaijani letters Ğ İ Ş ğ ı ş, which are other letters in Latin-1. */
const turkic = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);

/**
 * Guesses the encoding of bytes that are not UTF-8. Cyrillic words are runs of high bytes; in Latin
 * words high bytes stand alone, and Turkic texts have mostly the letters above.
 */
function likelyEncoding(bytes: Uint8Array): Encoding {
  let high = 0;
  let inRuns = 0;
  let own = 0;
  bytes.subarray(0, sample).forEach((byte, at) => {
    if (byte < 0xc0) return;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0xc0) inRuns += 1;
    if (turkic.has(byte)) own += 1;
  });
  if (inRuns > high / 2) return 'windows-1251';
  return own > high / 4 ? 'windows-1254' : 'latin1';
}

function refuse(refusal: TextFault, likely: Encoding | null = null): TextRefusal {
  return { refusal, likely };
}
