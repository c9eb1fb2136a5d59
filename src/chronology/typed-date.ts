/**
 * A date as somebody types it, in any language of the page -> the dates of EDTF level 0 that it may
 * mean (`2020`, `2020-11`, `2020-11-09`). Search, date fields and the address read dates by this.
 */
import { isDate } from './dates';
import { readEdtf } from './edtf';
import { foldMonthName, monthNamed } from './month-names';

/** Longer texts are no dates; a search field may hold a whole paragraph. */
const longest = 60;
/** What stands between the parts of a date and says nothing: "9 de noviembre de 2020", "2020 թ.". */
const empty = /^(?:de|del|of|the|le|el|г|года?|году|թ|թվ|թվականի|թվականին|ilin|ili|il|yili|yilin)$/;
const dayWord = /^(\d{1,2})(?:st|nd|rd|th|er|o|-?(?:го|е|ին|ը|cu|ci|cı|si|i|u))?$/;
const yearWord = /^(\d{4})(?:-?(?:ci|cu|ին|ի|го|й))?$/;
const numbers = /^(\d{1,4})\s*([./-])\s*(\d{1,4})(?:\s*\2\s*(\d{1,4}))?$/;

/**
 * Every date that the text may mean. None: it is no date that exists. Two: "11/9/2020", which is
 * November to some and September to others; with dots the day comes first everywhere.
 */
export function datesTyped(text: string): readonly string[] {
  const plain = text.trim().slice(0, longest + 1);
  if (plain.length > longest) return [];
  if (isDate(plain)) return [plain];
  const words = foldMonthName(plain).replace(/[‐-―−]/g, '-');
  const found = ofNumbers(words) ?? ofWords(words);
  return [...new Set(found)].filter(isDate);
}

/** The one date that the text means; null where it means none, or may mean two. */
export function dateTyped(text: string): string | null {
  const dates = datesTyped(text);
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

/** The EDTF that the text means: a date as above, one of EDTF, or two with a slash; null for none. */
export function edtfTyped(text: string): string | null {
  const plain = text.trim();
  const reading = readEdtf(plain);
  if ('interval' in reading) {
    const { from, to } = reading.interval;
    return from === null || to === null ? null : plain;
  }
  return dateTyped(plain);
}

/** "9.11.2020", "2020/11/9", "11.2020"; null for anything that is not only numbers. */
function ofNumbers(text: string): readonly string[] | null {
  const parts = numbers.exec(text.replace(/\.$/, ''));
  if (!parts) return null;
  const [, first = '', sign, second = '', third] = parts;
  if (first.length === 4) return [iso(first, second, third)];
  if (third === undefined) return second.length === 4 ? [iso(second, first)] : [];
  if (third.length !== 4) return [];
  const dayFirst = iso(third, second, first);
  return sign === '/' ? [dayFirst, iso(third, first, second)] : [dayFirst];
}

/** "9 November 2020", "November 9, 2020", "2020 թ. նոյեմբերի 9", "ноябрь 2020 г.". */
function ofWords(text: string): readonly string[] {
  const words = text
    // An apostrophe sets off the ending of a case: "Kasım'da".
    .replace(/['’ʼ]/g, '')
    .split(/[\s,.;:]+/)
    .filter((word) => word !== '' && !empty.test(word));
  const years = words.flatMap((word) => yearWord.exec(word)?.[1] ?? []);
  const days = words.flatMap((word) => dayWord.exec(word)?.[1] ?? []);
  const months = words.flatMap((word) => monthNamed(word) ?? []);
  const [year, day, month] = [years[0], days[0], months[0]];
  const isAll = years.length + days.length + months.length === words.length;
  if (!isAll || year === undefined || years.length > 1) return [];
  if (month === undefined) return days.length === 0 ? [year] : [];
  return months.length > 1 || days.length > 1 ? [] : [iso(year, String(month), day)];
}

function iso(year: string, month: string, day?: string): string {
  const parts = [month, ...(day === undefined ? [] : [day])];
  return [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}
