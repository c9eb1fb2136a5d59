/**
 * A comparison of two reports as one web page that needs nothing else: no script, no request. Every
 * word of a report is escaped, and the page's own policy allows nothing but its style.
 */
import { htmlText } from '../formats/html-text';
import type {
  ReportDay,
  ReportDocument,
  ReportHead,
  ReportRow,
  SaidOfPlace,
} from '../formats/report-document';

/**
 * For white paper. The palette of the map, which stands above this folder, has the same colours; a
 * test holds them equal.
 */
export const reportsPageColours = {
  ink: '#2b2620',
  paper: '#ffffff',
  quiet: '#665c50',
  border: '#9a9183',
  warning: '#a33b1f',
} as const;

const { ink, paper, quiet, border, warning } = reportsPageColours;
const style = `body{max-width:70rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 serif;color:${ink};background:${paper}}
table{width:100%;border-collapse:collapse}th,td{padding:.4rem .6rem;border:1px solid ${border};text-align:start;vertical-align:top}
.invented{position:sticky;top:0;margin:0;padding:.5rem;border:2px solid ${warning};background:${paper};font-weight:bold}
.quiet{color:${quiet};font-size:.9rem}td,th,p{overflow-wrap:anywhere}
@media print{.invented{position:fixed;right:0;left:0}body{margin-top:3.5rem}tr{break-inside:avoid}}`;

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page, piece by piece. */
export function* writeReportsPage(document: ReportDocument): Generator<string> {
  const { language, title, invented, reports, notes, words, rows, days } = document;
  const { licence, disclaimer } = document;
  yield `<!doctype html>\n<html lang="${htmlText(language)}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${htmlText(policy)}">\n`;
  yield `<meta name="viewport" content="width=device-width">\n`;
  yield `<title>${htmlText(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
  if (invented !== null) yield `<p class="invented">${htmlText(invented)}</p>\n`;
  yield `<h1>${htmlText(title)}</h1>\n${reports.map(head).join('')}`;
  for (const note of notes) yield `<p>${htmlText(note)}</p>\n`;
  const [first, second] = reports.map(({ label }) => label);
  const columns = [words.place, first, second, words.record];
  yield `<table>\n<thead><tr>${columns.map(heading).join('')}</tr></thead>\n<tbody>\n`;
  for (const row of rows) yield placeRow(row, document);
  yield '</tbody>\n</table>\n';
  if (days.length > 0) yield dayTable(days, document);
  yield `<p class="quiet">${htmlText(disclaimer)}</p>\n<p class="quiet">${htmlText(licence)}</p>\n`;
  yield '</body>\n</html>\n';
}

function head({ label, title, language, publisher, published, happens }: ReportHead): string {
  const from = [publisher, published].filter((part) => part !== null).join(', ');
  return (
    `<h2>${htmlText(label)}</h2>\n<p><cite lang="${htmlText(language)}" dir="auto">${htmlText(title)}</cite>` +
    `${from === '' ? '' : ` (${htmlText(from)})`}</p>\n` +
    (happens === null ? '' : `<p>${htmlText(happens)}</p>\n`)
  );
}

function heading(words = ''): string {
  return `<th scope="col">${htmlText(words)}</th>`;
}

function placeRow({ name, side, first, second, record }: ReportRow, document: ReportDocument) {
  const { words, reports } = document;
  const cells = [first, second].map((said, at) =>
    said.length === 0
      ? `<td>${htmlText(words.notNamed)}</td>`
      : `<td>${said.map((one) => telling(one, reports[at]?.language ?? '')).join('')}</td>`,
  );
  const lines = record.map((line) => `<p>${htmlText(line)}</p>`).join('');
  const place = `${htmlText(name)}<br><span class="quiet">${htmlText(words[side])}</span>`;
  return `<tr><th scope="row">${place}</th>${cells.join('')}<td>${lines}</td></tr>\n`;
}

function telling({ sentence, names }: SaidOfPlace, language: string): string {
  const forms = names.map(({ surface, role, usage }) => `${surface}: ${role}, ${usage}`);
  const quoted = `<q lang="${htmlText(language)}" dir="auto">${htmlText(sentence)}</q>`;
  return `<p>${quoted}<br><span class="quiet">${htmlText(forms.join('; '))}</span></p>`;
}

function dayTable(days: readonly ReportDay[], { words, reports }: ReportDocument): string {
  const columns = [words.day, ...reports.map(({ label }) => label)];
  const lines = days.map((one) => {
    const cells = [one.first, one.second].map((names) => `<td>${htmlText(names.join(', '))}</td>`);
    return `<tr><th scope="row">${htmlText(one.words)}</th>${cells.join('')}</tr>\n`;
  });
  return (
    `<h2>${htmlText(words.byDay)}</h2>\n<table>\n<thead><tr>${columns.map(heading).join('')}</tr></thead>\n` +
    `<tbody>\n${lines.join('')}</tbody>\n</table>\n`
  );
}
