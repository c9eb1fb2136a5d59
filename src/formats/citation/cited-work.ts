/** What a citation says of a page of the atlas or of an article. */
export interface CitedWork {
  readonly kind: 'page' | 'article';
  readonly title: string;
  /** The very words that are cited from it, if any. */
  readonly quote?: string;
  /** Who answers for it, a group as its name; null where nobody is named. */
  readonly author: string | null;
  /** The site or the newspaper that it is a part of; null where none is known. */
  readonly container: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly issued: string | null;
  /** The version of the data, for a page of the atlas. */
  readonly version: string | null;
  readonly url: string | null;
  /** The day on which it was looked at, YYYY-MM-DD. */
  readonly accessed: string;
  /** BCP 47. */
  readonly language: string;
}

/** A name for the entry in a list of references: small Latin letters, digits and hyphens. */
export function keyOf({ container, issued, title }: CitedWork): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
  const words = plain(title).split('-').slice(0, 4).join('-');
  return [plain(container ?? ''), issued?.slice(0, 4), words].filter(Boolean).join('-');
}

/** Year, month and day of a date as numbers, as many as it has. */
export function dateParts(date: string): readonly number[] {
  return date.split('-').map(Number);
}

/** A text on one line, as every format of references has it. */
export function onOneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- what a line cannot hold
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as both styles write it in English, the day behind the month: August 27, 2022. */
export function englishDate(date: string): string {
  const [year = 0, month, day] = dateParts(date);
  const name = month === undefined ? '' : `${months[month - 1] ?? ''} `;
  return day === undefined ? `${name}${year}` : `${name}${day}, ${year}`;
}

/** The cited words behind a reference, as a note of the writer: neither style has a place for them. */
export function quotedWords({ quote }: CitedWork): string {
  return quote === undefined ? '' : ` [“${onOneLine(quote)}”]`;
}
