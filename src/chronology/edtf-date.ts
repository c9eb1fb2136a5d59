/**
 * One date of EDTF, levels 0 and 1, https://www.loc.gov/standards/datetime/: `2020`, `2020-11`,
 * `2020-11-20`; a mark behind it for the whole date (`?` uncertain, `~` approximate, `%` both); `X`
 * for digits that are not known, from the right (`199X`, `19XX`, `2020-XX`, `2020-11-XX`,
 * `2020-XX-XX`); seasons (`2020-21` spring to `2020-24` winter). Years are those of four digits.
 */
export type EdtfPrecision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

export interface EdtfDate {
  /** How much of it is known, without the mark: `2020-11-XX` is a month. */
  readonly precision: EdtfPrecision;
  /** The first and the last day that it may mean, YYYY-MM-DD. A mark does not change them. */
  readonly first: string;
  readonly last: string;
  /** Whether its source is in doubt (`?`, `%`). */
  readonly uncertain: boolean;
  /** Whether it is approximate (`~`, `%`). */
  readonly approximate: boolean;
  /** For a season: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season: number | null;
}

/** Why a text is not a date that the atlas reads. */
export type DateTrouble =
  'no-date' | 'no-month' | 'no-day' | 'marks' | 'level-2' | 'far-year' | 'time-of-day';
export type DateReading = { readonly date: EdtfDate } | { readonly trouble: DateTrouble };

const shape = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
/** Patterns of other shapes, each with its reason; the most specific comes first. */
const otherShapes: readonly (readonly [RegExp, DateTrouble])[] = [
  [/^(Y-?\d+|-\d{4})/, 'far-year'],
  [/^\d{4}-\d{2}-\d{2}[T ]\d/, 'time-of-day'],
  [/\d[?~%]{2,}$/, 'marks'],
  [/^[[{].*[\]}]$|^[\d?~%X-]*[X?~%][\d?~%X-]*$|^\d{4}S\d$/, 'level-2'],
];

export function readDate(text: string): DateReading {
  const match = shape.exec(text);
  if (!match)
    return { trouble: otherShapes.find(([pattern]) => pattern.test(text))?.[1] ?? 'no-date' };
  const [, year = '', month, day, mark = ''] = match;
  const days = daysOfParts(year, month, day);
  if (typeof days === 'string') return { trouble: days };
  return {
    date: {
      ...days,
      uncertain: mark === '?' || mark === '%',
      approximate: mark === '~' || mark === '%',
    },
  };
}

type Days = Omit<EdtfDate, 'uncertain' | 'approximate'>;

function daysOfParts(year: string, month?: string, day?: string): Days | DateTrouble {
  const [low, high] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  const span = (precision: EdtfPrecision, first: string, last: string): Days => ({
    precision,
    first,
    last,
    season: null,
  });
  if (low !== high && month !== undefined) return 'level-2';
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return 'level-2';
    const precision = low === high ? 'year' : year.endsWith('XX') ? 'century' : 'decade';
    return span(precision, `${low}-01-01`, `${high}-12-31`);
  }
  const number = Number(month);
  if (number >= 21 && number <= 24) return day === undefined ? season(year, number) : 'no-month';
  if (number < 1 || number > 12) return 'no-month';
  const length = daysInMonth(Number(year), number);
  if (day === undefined || day === 'XX')
    return span('month', `${year}-${month}-01`, `${year}-${month}-${length}`);
  if (Number(day) < 1 || Number(day) > length) return 'no-day';
  return span('day', `${year}-${month}-${day}`, `${year}-${month}-${day}`);
}

/**
 * EDTF does not say on which days a season begins. Here it is the three whole months that the
 * region counts: spring from 1 March, winter from 1 December to the end of the next February.
 */
function season(year: string, number: number): Days | DateTrouble {
  const start = (number - 20) * 3;
  const winter = number === 24;
  if (winter && year === '9999') return 'far-year';
  const endYear = winter ? String(Number(year) + 1).padStart(4, '0') : year;
  const end = winter ? 2 : start + 2;
  const month = (value: number) => String(value).padStart(2, '0');
  return {
    precision: 'season',
    first: `${year}-${month(start)}-01`,
    last: `${endYear}-${month(end)}-${daysInMonth(Number(endYear), end)}`,
    season: number,
  };
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
