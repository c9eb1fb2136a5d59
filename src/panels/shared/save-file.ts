import type { Catalog } from '../../catalog/types';
import type { FileNotice } from '../../formats/dataset';
import type { Messages } from '../../i18n/messages';
import { paced } from './pauses';

/** Pieces that become one part of a file: a browser takes long over 100,000 small ones. */
const mostPieces = 1000;

/** What the page writes into every file. */
export function pageNotice({ atlas }: Catalog, { disclaimer }: Messages): FileNotice {
  return { disclaimer, now: new Date().toISOString(), atlas };
}

/** Saves a text that the page made piece by piece, without a server. */
export async function saveFile(
  name: string,
  type: string,
  pieces: Iterable<string>,
): Promise<void> {
  const parts: string[] = [];
  let some: string[] = [];
  await paced(pieces, (piece) => {
    some.push(piece);
    if (some.length < mostPieces) return;
    parts.push(some.join(''));
    some = [];
  });
  saveBlob(name, new Blob([...parts, ...some], { type }));
}

/** Saves what is in the page's memory under a name. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
