/** Every name in a text, word by word: the fast pass before anything is read around a name. */
import { classes, inWord, letter, combiningMark, wordEnd } from './characters';
import type { NameHit } from './name-hit';
import type { NameIndex } from './name-index';

/**
 * Calls `emit` for every name in [from, to), longest first and without overlap. `found` is written
 * anew for each.
 */
export function scan(
  index: NameIndex,
  text: string,
  from: number,
  to: number,
  turkic: boolean,
  emit: (start: number, found: NameHit) => void,
  found: NameHit = index.found(),
): void {
  for (let i = from; i < to;) {
    const kind = classes[text.charCodeAt(i)] ?? 0;
    if ((kind & (letter | combiningMark)) === 0 && !inWord(text, i)) {
      i += 1;
      continue;
    }
    if (index.find(text, i, to, turkic, found)) {
      emit(i, found);
      i = found.end;
    } else i = Math.max(i + 1, wordEnd(text, i, to));
  }
}
