import { dateParts, keyOf, onOneLine, type CitedWork } from './cited-work';

/** An entry for BibTeX and biblatex, in UTF-8. */
export function bibtex(work: CitedWork): string {
  const { author, container, issued, version, url, accessed, language } = work;
  const [year, month, day] = issued === null ? [] : dateParts(issued);
  const fields: readonly (readonly [string, string | number | null | undefined])[] = [
    // A second pair of braces keeps the letters as they are, and a group as one name.
    ['author', author === null ? null : `{${escaped(author)}}`],
    ['title', `{${escaped(work.title)}}`],
    ['organization', container === null ? null : escaped(container)],
    ['year', year],
    ['month', month],
    ['day', day],
    ['version', version],
    ['url', url === null ? null : encoded(url)],
    ['urldate', accessed],
    ['langid', language],
    ['note', work.quote === undefined ? null : `{${escaped(`“${work.quote}”`)}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@online{${keyOf(work)},\n${lines.join(',\n')}\n}\n`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return (
    onOneLine(text)
      .replace(/[\\{}~^]/g, (sign) => commands[sign] ?? sign)
      .replace(/[%#$&_]/g, (sign) => `\\${sign}`)
      // TeX would join two of them into another sign.
      .replace(/(['`-])(?=\1)/g, '$1{}')
  );
}

/** Braces in an address would end the field. */
function encoded(url: string): string {
  return url.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}
