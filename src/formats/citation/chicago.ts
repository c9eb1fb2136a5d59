import { englishDate, onOneLine, type CitedWork } from './cited-work';

/** An entry of a bibliography in Chicago style, 17th edition (14.207), as plain text. */
export function chicago(work: CitedWork): string {
  const { author, container, issued, version, url, accessed } = work;
  const title = onOneLine(work.title).replaceAll('“', '‘').replaceAll('”', '’');
  const stop = /[.?!]$/.test(title) ? '' : '.';
  const edition = version === null ? '' : `, version ${version}`;
  const parts = [
    author === null ? null : `${author}.`,
    `“${title}${stop}”`,
    `${container}${edition}${issued === null ? '' : `, ${englishDate(issued)}`}.`,
    url === null ? null : `Accessed ${englishDate(accessed)}. ${url}.`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}
