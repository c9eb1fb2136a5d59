/** A week, half or quarter of a month, a year or a decade -> EDTF. */
import { addDays } from '../../chronology/calendar';
import { firstDay, lastDay, precisionOf } from '../../chronology/dates';
import type { PartOfPeriod } from './meaning';
import { pad } from '../../chronology/calendar';

/** The whole itself where it has no such part. */
export function partOfDays(edtf: string, { unit, number }: PartOfPeriod): string {
  const whole = precisionOf(edtf);
  if (whole === 'month') return partOfMonth(edtf, unit, number) ?? edtf;
  if (whole === 'year') return partOfYear(edtf, unit, number) ?? edtf;
  if (whole !== 'decade' || unit !== 'half') return edtf;
  const [first, middle, last] = [0, 5, 9].map((year) => edtf.slice(0, 3) + String(year));
  return number === 1 ? `${first}/${edtf.slice(0, 3)}4` : `${middle}/${last}`;
}

function partOfMonth(month: string, unit: PartOfPeriod['unit'], number: number): string | null {
  const [first, last] = [firstDay(month), lastDay(month)];
  if (unit === 'week')
    return number === -1
      ? `${addDays(last, -6)}/${last}`
      : `${addDays(first, 7 * (number - 1))}/${addDays(first, 7 * number - 1)}`;
  const length = unit === 'ten' ? 10 : unit === 'half' || unit === 'fifteen' ? 15 : 0;
  if (length === 0) return null;
  const parts = length === 10 ? 3 : 2;
  const which = number === -1 ? parts : number;
  if (which > parts) return null;
  const from = addDays(first, length * (which - 1));
  return `${from}/${which === parts ? last : addDays(from, length - 1)}`;
}

function partOfYear(year: string, unit: PartOfPeriod['unit'], number: number): string | null {
  const months = unit === 'quarter' ? 3 : unit === 'half' ? 6 : 0;
  if (months === 0) return null;
  const which = number === -1 ? 12 / months : number;
  const from = months * (which - 1) + 1;
  return from > 12 ? null : `${year}-${pad(from)}/${year}-${pad(from + months - 1)}`;
}
