/**
 * What edtf.js, the reference implementation, makes of a date of level 1: its first and last
 * millisecond; null where it is none, or has hours or a year beyond four digits, which the atlas
 * does not read.
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
