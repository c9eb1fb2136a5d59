/** Bytes that are read at once: a file of this size is read in one go. */
const inOneGo = 8_000_000;

/**
 * All bytes of a file, in pieces, so that somebody can watch; `progress` is called after each piece
 * but the last, with bytes, and ends the reading by throwing.
 */
export async function bytesOf(
  blob: Blob,
  progress: (done: number, all: number) => void,
): Promise<Uint8Array> {
  if (blob.size <= inOneGo) return new Uint8Array(await blob.arrayBuffer());
  const bytes = new Uint8Array(blob.size);
  for (let start = 0; start < blob.size; start += inOneGo) {
    progress(start, blob.size);
    bytes.set(new Uint8Array(await blob.slice(start, start + inOneGo).arrayBuffer()), start);
  }
  return bytes;
}
