/** Words that a hyphen parts at the end of a line, as in books and in what is copied from them. */
import { classes, hyphen, letter, space, upper } from './characters';

const newline = 10;

/**
 * Where the word goes on that a hyphen at `i` parts at the end of a line: at its small letter on the
 * next line. -1 where no hyphen stands so.
 */
export function nextLineOf(text: string, i: number, to: number): number {
  if (classes[text.charCodeAt(i)] !== hyphen) return -1;
  let at = i + 1;
  let lines = 0;
  for (; at < to && classes[text.charCodeAt(at)] === space; at += 1)
    if (text.charCodeAt(at) === newline) lines += 1;
  const kind = at < to ? (classes[text.charCodeAt(at)] ?? 0) : 0;
  return lines === 1 && (kind & letter) !== 0 && (kind & upper) === 0 ? at : -1;
}
