/** What an editor does to a date. Each is a pure function: from a date to the edit. */
import type { Edit } from './undo-history';
import type { OwnDate } from './own-article';

/** The date is right as it is. */
export function acceptDate(date: OwnDate): Edit {
  return { goneDates: [date], comeDates: [{ ...date, state: 'verified' }] };
}

/** The words mean another date (EDTF). */
export function changeDate(date: OwnDate, edtf: string): Edit {
  const { start, end } = date;
  const kind = edtf.includes('/') ? 'range' : 'absolute';
  const edited: OwnDate = { start, end, edtf, kind, certainty: 'sure', state: 'edited' };
  return { goneDates: [date], comeDates: [edited] };
}

/** The words name no date. */
export function refuseDate(date: OwnDate): Edit {
  return { goneDates: [date], comeDates: [{ ...date, state: 'removed' }] };
}
