import { englishDate, onOneLine, quotedWords, type CitedWork } from './cited-work';

/** An entry of a bibliography in Chicago style, 17th edition (14.207), as plain text. */
export function chicago(work: CitedWork): string {
  const { author, container, issued, version, url, accessed } = work;
  const title = onOneLine(work.title).replaceAll('“', '‘').replaceAll('”', '’');
  const stop = /[.?!]$/.test(title) ? '' : '.';
  const edition = version === null ? '' : `, version ${version}`;
  const when = issued === null ? null : englishDate(issued);
  const within = [container === null ? null : `${container}${edition}`, when]
    .filter((part) => part !== null)
    .join(', ');
  const parts = [
    author === null ? null : `${author}.`,
    `“${title}${stop}”`,
    within === '' ? null : `${within}.`,
    url === null ? null : `Accessed ${englishDate(accessed)}. ${url}.`,
  ];
  return parts.filter((part) => part !== null).join(' ') + quotedWords(work);
}
