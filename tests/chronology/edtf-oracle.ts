/**
 * How edtf.js, the reference implementation, reads a date of level 1: its first and last
 * millisecond; null if it refuses the text, or if it has hours or a year of more than four digits,
 * which the atlas does not read. It takes 29 February of any year for 1 March; here that is refused.
 */
import edtf from 'edtf';

export function oracle(text: string): { readonly min: number; readonly max: number } | null {
  if (/^[Y-]|T/.test(text)) return null;
  const leapDay = /^(\d{4})-02-29/.exec(text);
  if (leapDay && new Date(`${leapDay[1]}-02-29T00:00:00Z`).getUTCDate() !== 29) return null;
  try {
    return edtf(text, { level: 1, types: ['Date', 'Season'] });
  } catch {
    return null;
  }
}
