import { dateParts, englishDate, onOneLine, quotedWords, type CitedWork } from './cited-work';

/** A reference of APA style, 7th edition (webpage, section 10.16), as plain text. */
export function apa(work: CitedWork): string {
  const { author, container, issued, version, url, accessed } = work;
  const title = onOneLine(work.title);
  const when = issued === null ? 'n.d.' : dateWithYearFirst(issued);
  const head =
    author === null ? `${withStop(title)} (${when}).` : `${withStop(author)} (${when}). `;
  const edition = version === null ? '' : ` (Version ${version})`;
  const site = container === null ? '' : ` ${container}.`;
  const body = author === null ? site : `${withStop(`${title}${edition}`)}${site}`;
  const from = url === null ? '' : ` Retrieved ${englishDate(accessed)}, from ${url}`;
  return `${head}${body}${from}${quotedWords(work)}`;
}

/** 2022, August 27. */
function dateWithYearFirst(date: string): string {
  const [year = 0, ...rest] = dateParts(date);
  if (rest.length === 0) return String(year);
  return `${year}, ${englishDate(date).replace(/,? \d+$/, '')}`;
}

function withStop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
