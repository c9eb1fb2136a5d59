/**
 * How edtf.js, the reference implementation, reads a date of level 1: its first and last
 * millisecond; null if it refuses the text, or if it has hours or a year of more than four digits,
 * which the atlas does not read.
 */
import edtf from 'edtf';

export function oracle(text: string): { readonly min: number; readonly max: number } | null {
  if (/^[Y-]|T/.test(text)) return null;
  try {
    return edtf(text, { level: 1, types: ['Date', 'Season'] });
  } catch {
    return null;
  }
}
