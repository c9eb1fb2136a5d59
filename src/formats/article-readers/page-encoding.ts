/** The encoding that an HTML page gives itself: `<meta charset>` among its first 1,024 bytes. */
import { type Encoding, encodings } from '../encoding';

const prescanned = 1024;

/** By the names of the WHATWG Encoding Standard; undefined where the page says none that is read. */
export function encodingOfPage(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned));
  const label = /<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(
    head,
  )?.[1];
  return label === undefined ? undefined : encodingNamed(label);
}

/** The encoding of a label, as pages and servers write it; undefined where it is none that is read. */
export function encodingNamed(label: string): Encoding | undefined {
  try {
    const name = new TextDecoder(label).encoding;
    return encodings.find((known) => new TextDecoder(known).encoding === name);
  } catch {
    return undefined;
  }
}
