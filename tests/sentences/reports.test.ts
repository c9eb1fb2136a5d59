import { describe, expect, it } from 'vitest';
import { englishName } from '../../src/catalog/naming';
import { writeReportCsv } from '../../src/formats/report-csv';
import { loadReportsWords } from '../../src/i18n/load';
import { languages } from '../../src/i18n/languages';
import { compareReports } from '../../src/reading/two-reports/compare';
import type { OwnArticle } from '../../src/reading/own-article';
import { htmlText as escaped } from '../../src/formats/html-text';
import { writeReportsPage } from '../../src/publish/reports-page';
import { reportsInWords } from '../../src/sentences/reports-in-words';
import { catalog } from '../fixtures';
import { articleOf } from '../reading/an-article';
import { armenian, azerbaijani } from '../reading/two-reports/example';
import { loadMessages } from '../words';

const documentOf = async (pair: readonly [OwnArticle, OwnArticle], language = 'en' as const) => {
  const [t, words] = [await loadMessages(language), await loadReportsWords(language)];
  const comparison = compareReports(catalog, ...pair);
  return reportsInWords({ catalog, pair, comparison }, { t, words, nameOf: englishName });
};
const example = [armenian, azerbaijani] as const;

/** The records of a CSV file (RFC 4180), read one sign at a time. */
function recordsIn(text: string): string[][] {
  const records: string[][] = [[]];
  let [field, quoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text[at + 1] === '"') [field, at] = [`${field}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ',' || sign === '\n')) {
      records.at(-1)?.push(field);
      if (sign === '\n') records.push([]);
      field = '';
    } else if (quoted || sign !== '\r') field += sign;
  }
  return records.filter((record) => record.length > 0);
}

describe('two reports in words', () => {
  it('say of each place what the record has of it on the day that is told', async () => {
    const rows = [...(await documentOf(example)).rows];
    const lachin = rows.find(({ id }) => id === 'berdzor-lachin');
    expect(lachin?.record[0]).toMatch(/14 June 2021/);
    expect(lachin?.first[0]?.names[0]?.usage).toBe('form used by: Armenian');
    expect(lachin?.second[0]?.names[0]?.usage).toBe('form used by: Azerbaijani');
  });

  it('say that the example is invented, and of no other report', async () => {
    const other = articleOf('Goris.', [['Goris', 'goris']]);
    for (const language of languages) {
      const said = await documentOf(example, language as 'en');
      expect(said.invented, language).toBe((await loadReportsWords(language)).invented);
    }
    expect((await documentOf([other, { ...other, id: 'own-0000000001' }])).invented).toBeNull();
  });

  it('say what is missing for a comparison', async () => {
    const goris = articleOf('Goris.', [['Goris', 'goris']]);
    const shushi = articleOf('Shushi.', [['Shushi', 'shusha-shushi']]);
    const { notes } = await documentOf([goris, shushi]);
    expect(notes.join(' ')).toMatch(/No place is named in both reports\. .*not known/);
    const { notes: none } = await documentOf([articleOf('a', []), articleOf('b', [])]);
    expect(none[0]).toBe('Neither report names a place that the atlas knows.');
  });
});

describe('the CSV of two reports', () => {
  it('has a row a name, reads back whole, and says of each row that it is invented', async () => {
    const [header = [], ...records] = recordsIn(
      [...writeReportCsv(await documentOf(example))].join(''),
    );
    const column = (name: string) => records.map((record) => record[header.indexOf(name)]);
    expect(records).toHaveLength(armenian.mentions.length + azerbaijani.mentions.length);
    expect(new Set(column('invented'))).toEqual(new Set(['Invented: none of this happened.']));
    expect(column('surface')).toEqual(expect.arrayContaining(['Բերձորով', 'Laçından']));
    for (const sentence of column('sentence'))
      expect(armenian.text + azerbaijani.text).toContain(sentence);
  });
});

describe('the web page of two reports', () => {
  it('holds no script, loads nothing and says in front that the reports are invented', async () => {
    const page = [...writeReportsPage(await documentOf(example))].join('');
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;');
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|\bon\w+=/i);
    expect(page).toContain('<p class="invented">Invented: none of this happened.</p>');
    expect(page).toContain('Aghavno / Zabukh');
  });

  it('escapes every word of a report', async () => {
    const evil = `"><script>alert('1')</script> & Goris <img src=x onerror=alert(1)>`;
    const one = articleOf(evil, [['Goris', 'goris']]);
    const article = { ...one, details: { ...one.details, title: evil, publisher: evil } };
    const page = [...writeReportsPage(await documentOf([article, armenian]))].join('');
    expect(page).not.toMatch(/<script|<img|alert\('1'\)/);
    expect(page).toContain(escaped(evil));
  });
});
