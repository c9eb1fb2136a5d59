/** The times that an article names, each once: what the date track shows of them. */
import type { Days } from '../chronology/calendar';
import { daysTold } from './shown-dates';

export interface ToldTime extends Days {
  readonly edtf: string;
  /** The words of the text that name it, each wording once. */
  readonly surfaces: readonly string[];
}

/** In the order of time. What comes again and again has no place in it. */
export function timesOf(
  dates: readonly { readonly edtf: string | null; readonly surface: string }[],
): readonly ToldTime[] {
  const times = new Map<string, ToldTime>();
  for (const { edtf, surface } of dates) {
    const days = daysTold({ edtf });
    if (edtf === null || !days) continue;
    const { first, last } = days;
    const surfaces = new Set([...(times.get(edtf)?.surfaces ?? []), surface]);
    times.set(edtf, { edtf, first, last, surfaces: [...surfaces] });
  }
  return [...times.values()].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}
