import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationTable } from '../scripts/geodata-tables/citations';
import { generalSides } from '../src/catalog/atlas-schema';
import { citationKinds } from '../src/catalog/codes';
import { readEdtf } from '../src/chronology/edtf';
import { renderPage } from '../src/prerender/render-page';
import { catalog } from './fixtures';
import { loadMessages } from './words';

const { citations } = catalog;
const noMap = { land: [], lakes: [], rivers: [], borders: [], countries: [] };
const sides = [...catalog.atlas.sides, ...generalSides];
/** Who wrote the text, not who published it or whom it reports on. */
const authorOf = (publisher: string) => publisher.replace(/ via .*$/, '').replace(/ \(.*\)$/, '');
/**
 * The page behind an address: without scheme, `www.`, the prefix of mobile pages and the last
 * slash.
 */
const pageOf = (url: string) =>
  decodeURI(url)
    .replace(/^https?:\/\/(www\.|amp\.|m\.)?/, '')
    .replace(/[?&]amp(=1)?$/, '')
    .replace(/\/amp(?=\/|$)/, '')
    .replace(/\/$/, '')
    .toLowerCase();

describe('the sources', () => {
  it('have one side for one author, whoever carries the text', () => {
    const found = new Map<string, Set<string>>();
    for (const { publisher, side } of citations) {
      const author = authorOf(publisher);
      found.set(author, (found.get(author) ?? new Set()).add(side));
    }
    const several = [...found].filter(([, own]) => own.size > 1);
    expect(several.map(([author, own]) => `${author}: ${[...own].join(', ')}`)).toEqual([]);
    expect(authorOf('Azatutyun via Armenian Mirror-Spectator')).toBe('Azatutyun');
    expect(found.get('Azatutyun')).toEqual(new Set(['intl']));
    expect(found.get('Caucasian Knot')).toEqual(new Set(['ru']));
    expect(found.get('Turan')).toEqual(new Set(['az']));
    expect(found.get('TASS')).toEqual(new Set(['ru']));
    expect(found.get('AP')).toEqual(new Set(['intl']));
  });

  it('have a date that can be counted with, or none', () => {
    const date = (id: string) => catalog.citationById[id]?.date;
    for (const { id, date: own } of citations)
      if (own !== null) expect(readEdtf(own), id).toHaveProperty('interval');
    expect(date('7or')).toBe('2020-11-20~');
    expect(date('massis-shushi')).toBe('2022-08');
    expect(date('unsc-822')).toBe('1993-04-30');
    expect(date('vk')).toBeNull();
  });

  it('keep what a source says of its date in the note', () => {
    expect(catalog.citationById['massis-shushi']?.note).toContain('Saturday');
    expect(catalog.citationById['toronto']?.note).toContain('Monday');
  });

  it('are encyclopaedias, data and estimates where they are no side', () => {
    for (const { id, side, kind } of citations) {
      if (side === 'wiki') expect(kind, id).toBe('encyclopaedia');
      expect(kind === 'data', id).toBe(side === 'data');
      expect(kind === 'estimate', id).toBe(side === 'none');
    }
    // Three encyclopaedias besides Wikipedia, whose editors are of one side.
    const others = citations.filter(
      ({ side, kind }) => kind === 'encyclopaedia' && side !== 'wiki',
    );
    expect(others.map(({ id }) => id)).toEqual([
      'armin-hadrut',
      'armin-oblast',
      'coords-katarovank',
    ]);
  });

  it('are one for each page: no address stands twice, however it is written', () => {
    const pages = new Map<string, string[]>();
    for (const { id, url, side } of citations.filter((one) => one.side !== 'data'))
      if (url !== null && side !== 'none')
        pages.set(pageOf(url), [...(pages.get(pageOf(url)) ?? []), id]);
    expect([...pages].filter(([, ids]) => ids.length > 1)).toEqual([]);
    const shusha = 'news.am/eng/news/700771.html';
    for (const same of [`https://${shusha}`, `http://www.${shusha}/`, `https://${shusha}?amp`])
      expect(pageOf(same), same).toBe(shusha);
    expect(pageOf('https://azatutyun.am/amp/32009311.html')).toBe('azatutyun.am/32009311.html');
    expect(pageOf('https://haqqin.az/oldage/1')).not.toBe(pageOf('https://haqqin.az/oldage/2'));
  });

  it('are each cited by something', () => {
    const citing = ['.', 'articles', 'world', 'basemap']
      .flatMap((folder) =>
        readdirSync(`geodata/${folder}`).map((name) => `geodata/${folder}/${name}`),
      )
      .filter((path) => /json$/.test(path) && !path.endsWith('/citations.json'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('');
    expect(citations.map(({ id }) => id).filter((id) => !citing.includes(`"${id}"`))).toEqual([]);
  });

  it('have the printed title, or one in parentheses or from the address, as the note says', () => {
    for (const { id, title, note } of citations) {
      const described = /^\(.*\)$/.test(title);
      expect(described, `${id}: ${title}`).toBe(/The title is ours/.test(note ?? ''));
      expect(title, id).not.toMatch(/\((citing|quotes|incl\.|lists|notes|HQ) /);
    }
  });

  it('say which language the title is in, as its letters and words tell', () => {
    for (const { id, title, lang = 'en' } of citations) {
      if (title.startsWith('(')) expect(lang, id).toBe('en');
      expect(/\p{Script=Armenian}/u.test(title), id).toBe(lang === 'hy');
      expect(/\p{Script=Cyrillic}/u.test(title), id).toBe(lang === 'ru');
      // A long title with an ə is Azerbaijani; a short one may be a name in another language.
      if (/ə/iu.test(title) && title.split(' ').length > 2) expect(lang, id).toBe('az');
    }
    expect(catalog.citationById['lrytas-vard']?.lang).toBe('lt');
    expect(catalog.citationById['az24-withdraw']?.lang).toBe('de');
  });

  it('spell a publisher in one way', () => {
    const authors = [...new Set(citations.map(({ publisher }) => authorOf(publisher)))];
    const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const spellings = new Map<string, string[]>();
    for (const author of authors)
      spellings.set(plain(author), [...(spellings.get(plain(author)) ?? []), author]);
    expect([...spellings.values()].filter((all) => all.length > 1)).toEqual([]);
    const withoutDomain = authors.filter((name) => /\.(az|am|com|ru)$/i.test(name));
    const bare = withoutDomain.map((name) => plain(name.replace(/\.\w+$/, '')));
    expect(bare.filter((name) => spellings.has(name))).toEqual([]);
    for (const { publisher } of citations)
      expect(publisher).not.toMatch(/, (via|at|text on|in the copy of) /);
  });

  it('name documents at the page of who issued them, where it was read', () => {
    const host = (id: string) => new URL(catalog.citationById[id]?.url ?? '').host;
    expect(['icj-2023-11-17', 'amnesty', 'icg91', 'hrw-az', 'azat-block'].map(host)).toEqual([
      'icj-cij.org',
      'www.amnesty.org',
      'www.crisisgroup.org',
      'www.hrw.org',
      'www.azatutyun.am',
    ]);
    const reprints = /docslib|karabakh99|bolnews|warsawpoint|agooka/;
    const own = citations.filter(({ url }) => reprints.test(url ?? '')).map(({ id }) => id);
    const cited = [catalog.facts, catalog.events, catalog.control, catalog.story]
      .flat()
      .flatMap((record) => record.citations);
    // The BBC's report and the ministry's booklet were read only in other publications.
    expect(own.filter((id) => cited.includes(id))).toEqual(['bol-30', 'mfa-khojaly']);
  });

  it('are counted in the README as they are', () => {
    expect(readFileSync('geodata/README.md', 'utf8')).toContain(
      citationTable(citations, catalog.atlas).join('\n'),
    );
  });

  it('are counted once each, by kind and by side', () => {
    const [head = '', , ...rows] = citationTable(citations, catalog.atlas);
    const cells = (line: string) => line.split('|').slice(2, -1).map(Number);
    const body = rows.slice(0, -1).map(cells);
    const total = cells(rows.at(-1) ?? '');
    expect(head.split('|')).toHaveLength(sides.length + 7);
    expect(total).toEqual(
      total.map((_, column) => body.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
    );
    expect(total[sides.length]).toBe(citations.length);
    const [all = 0, dated = 0, undated = 0] = total.slice(sides.length);
    expect(dated + undated).toBe(all);
    expect(body.length).toBeLessThanOrEqual(citationKinds.length);
  });
});

describe('the language of a source', () => {
  /** What the letters of a title tell of its language. */
  const byLetters = (title: string) => {
    if (/\p{Script=Cyrillic}/u.test(title)) return 'ru';
    if (/\p{Script=Armenian}/u.test(title)) return 'hy';
    return /[əĞğ]/.test(title.replaceAll('Erdoğan', '')) ? 'az' : undefined;
  };

  it('is that of the letters of its title, and English for a description of ours', () => {
    const told = citations.filter(({ title }) => byLetters(title) !== undefined);
    expect(told.length).toBeGreaterThan(50);
    for (const { id, title, lang } of told) expect(lang, id).toBe(byLetters(title));
    const ours = citations.filter(({ title }) => title.startsWith('('));
    expect(ours.filter(({ lang }) => lang !== undefined)).toEqual([]);
  });

  it('is left out where the words are English', () => {
    const words = /(?<!\p{L})(the|of|and|to|says?|over|after|with|from)(?!\p{L})/iu;
    const marked = citations.filter(({ title, lang }) => lang !== undefined && words.test(title));
    expect(marked.map(({ id }) => id)).toEqual([]);
  });

  it.each(['en', 'hy', 'ru'] as const)(
    'marks every title and publisher on the page in %s',
    async (language) => {
      const t = await loadMessages(language);
      const { document } = renderPage(catalog, t, noMap as never);
      const list = document.slice(document.indexOf(t.disclaimer));
      for (const { id, title, lang = 'en', publisher } of citations) {
        if (/[&<>"]/.test(title + publisher)) continue;
        const mark = (own: string) => (own === language ? '' : ` lang="${own}"`);
        expect(list.includes(mark(lang) ? `${mark(lang)}>${title}<` : title), id).toBe(true);
        const named = mark('en') ? `<span${mark('en')}>${publisher}</span>` : publisher;
        expect(list.includes(named), id).toBe(true);
      }
    },
  );
});
