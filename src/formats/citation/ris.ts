import { onOneLine, type CitedWork } from './cited-work';

/** A record of the RIS format of Research Information Systems (2001), in UTF-8. */
export function ris(work: CitedWork): string {
  const { title, author, container, issued, version, url, accessed, language } = work;
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // An article is cited as the page that it is: programs read the day of NEWS as a year.
    ['TY', 'ELEC'],
    ['TI', title],
    ['AU', author],
    ['T2', container],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued?.replaceAll('-', '/')],
    ['ET', version],
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ['LA', language],
    ['N1', work.quote === undefined ? null : `“${work.quote}”`],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null || value === undefined ? [] : [`${tag}  - ${onOneLine(value)}`],
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}
