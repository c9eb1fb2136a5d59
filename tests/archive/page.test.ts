import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostedFiles, pickedFiles } from '../../src/archive/archive-files';
import type { ArchivedArticle } from '../../src/archive/articles';
import { linkedBy } from '../../src/archive/linked-by';
import type { Manifest } from '../../src/archive/manifest';
import { undatedMonth } from '../../src/archive/months';
import {
  openArchive,
  pageSize,
  type ArchiveFilter,
  type OpenedArchive,
} from '../../src/archive/open-archive';
import { ArchiveError } from '../../src/archive/trouble';
import { loadLinkable } from '../../src/cli/load-linkable';
import { catalog } from '../fixtures';
import { runs } from '../runs';
import {
  archiveCommand,
  articlesOfPart,
  invented,
  newFolder,
  writeLinked,
  writePart,
} from './archive';
import { serveRanges, type RangeServer } from './range-server';

const archive = newFolder();
const here = linkedBy(catalog);
const known = new Set(loadLinkable().places.map(({ id }) => id));
const all: ArchiveFilter = { publisher: null, lang: null };
const servers: RangeServer[] = [];
let opened: OpenedArchive;

async function serve(folder: string, behaviour = {}) {
  const server = await serveRanges(folder, behaviour);
  servers.push(server);
  return server;
}

const openAt = async (folder: string, behaviour = {}) =>
  openFiles(hostedFiles('', (await serve(folder, behaviour)).address));
const openFiles = (files: ReturnType<typeof hostedFiles>) =>
  openArchive(files, here, (id) => known.has(id));

beforeAll(async () => {
  const others = [
    { id: 'undated', text: 'Goris was dry. Goris had sun.', lang: 'en', rights: 'excerpts' },
    { text: 'Shushi was dry.', lang: 'en', published: '2020-02-03', address: 'https://e.org/a' },
  ];
  await writePart(archive, 'a.jsonl.gz', [...invented(150), ...others]);
  expect(await archiveCommand('index', archive)).toMatchObject({ status: 0, stderr: '' });
  opened = await openAt(archive);
}, 180_000);

afterAll(() => {
  for (const server of servers) server.close();
});

/** The articles of the part in the order of the index: a slow oracle in plain code. */
function articlesInOrder() {
  const order = ({ published, id, address }: { published: string | null } & Keyed) =>
    `${published ?? '9999'} ${id ?? address ?? ''}`;
  return articlesOfPart(archive, 'a.jsonl.gz').toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}
interface Keyed {
  readonly id: string | null;
  readonly address: string | null;
}

const monthOf = (day: string | null) =>
  day === null ? undatedMonth : Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Every page of a place and a month, one behind the other. */
async function allPages(of: OpenedArchive, place: string, month: number, filter = all) {
  const articles: ArchivedArticle[] = [];
  let from: number | null = 0;
  while (from !== null) {
    const page: Awaited<ReturnType<typeof of.page>> = await of.page(place, month, from, filter);
    expect(page.troubles).toEqual([]);
    expect(page.articles.length).toBeLessThanOrEqual(pageSize);
    articles.push(...page.articles);
    from = page.next;
  }
  return articles;
}

describe('an archive on the page', () => {
  it('says what it has, that it is invented, and that nothing is wrong', () => {
    expect(opened.manifest).toMatchObject({ articles: 152, undated: 1, invented: 150 });
    expect(opened.troubles).toEqual([]);
    expect(opened.cube.mentions).toBe(opened.manifest.mentions);
  });

  it('counts the mentions of every place in any span of months as a loop over the part does', () => {
    const { first, last } = opened.cube.span ?? { first: 0, last: 0 };
    const month = fc.integer({ min: first - 1, max: last + 1 });
    fc.assert(
      fc.property(month, month, (one, other) => {
        const span = { first: Math.min(one, other), last: Math.max(one, other) };
        const counts = new Map<string, number>();
        for (const { published, mentions } of articlesInOrder()) {
          const at = monthOf(published);
          if (at < span.first || at > span.last) continue;
          for (const { place } of mentions) counts.set(place, (counts.get(place) ?? 0) + 1);
        }
        expect(opened.cube.sizes(span)).toEqual(counts);
      }),
      { numRuns: runs(20) },
    );
  });

  it('draws every month of a place, and of all places together', () => {
    const { first = 0 } = opened.cube.span ?? {};
    for (const place of [null, 'goris', 'shusha-shushi', 'nowhere']) {
      const counts = opened.cube.histogram(place).map(() => 0);
      for (const { published, mentions } of articlesInOrder()) {
        if (published === null) continue;
        const at = monthOf(published) - first;
        const named = mentions.filter((one) => place === null || one.place === place).length;
        counts[at] = (counts[at] ?? 0) + named;
      }
      expect(opened.cube.histogram(place), String(place)).toEqual(counts);
    }
  });

  it('pages through the articles of every place and month, with the sentences that are allowed', async () => {
    const articles = articlesInOrder();
    let seen = 0;
    for (const place of opened.cube.places)
      for (const { month, mentions } of opened.cube.monthsOf(place)) {
        const expected = articles.flatMap(({ published, ...told }, article) => {
          const named = told.mentions.filter((one) => one.place === place);
          if (monthOf(published) !== month || named.length === 0) return [];
          const { title, address, publisher, lang, invented: isInvented } = told;
          const excerpts = [...new Set(named.flatMap(({ excerpt }) => excerpt ?? []))];
          const about = { title, address, publisher, lang, invented: isInvented === true };
          return [{ article, day: published, ...about, mentions: named.length, excerpts }];
        });
        expect(await allPages(opened, place, month), `${place} ${month}`).toEqual(expected);
        seen += mentions;
      }
    expect(seen).toBe(opened.manifest.mentions);
  });

  it('shows the articles without a day, and each sentence of one once', async () => {
    const [article, ...others] = await allPages(opened, 'goris', undatedMonth);
    expect(others).toEqual([]);
    expect(article).toMatchObject({ day: null, mentions: 2, invented: false });
    expect(article?.excerpts).toEqual(['Goris was dry.', 'Goris had sun.']);
    expect((await opened.page('goris', 0, 0, all)).articles).toEqual([]);
    expect((await opened.page('nowhere', undatedMonth, 0, all)).articles).toEqual([]);
  });

  it('filters by publisher and by language', async () => {
    const [place = ''] = [...opened.cube.sizes(opened.cube.span ?? { first: 0, last: 0 })]
      .toSorted(([, a], [, b]) => b - a)
      .map(([id]) => id);
    for (const { month } of opened.cube.monthsOf(place)) {
      const whole = await allPages(opened, place, month);
      for (const { publisher, lang } of whole) {
        const filter = { publisher, lang };
        const fitting = whole.filter(
          (one) => one.publisher === publisher && (lang === null || one.lang === lang),
        );
        expect(await allPages(opened, place, month, filter)).toEqual(fitting);
      }
      expect(await allPages(opened, place, month, { publisher: 'Nobody', lang: null })).toEqual([]);
    }
  });

  it('reads the same from a folder of this device', async () => {
    const picked = pickedFiles((path) => Promise.resolve(fileAt(archive, path)));
    const local = await openFiles(picked);
    expect(local.manifest).toEqual(opened.manifest);
    for (const { month } of local.cube.monthsOf('goris'))
      expect(await allPages(local, 'goris', month)).toEqual(await allPages(opened, 'goris', month));
    const index = pickedFiles((path) => Promise.resolve(fileAt(join(archive, 'index'), path)));
    expect((await openFiles(index)).manifest).toEqual(opened.manifest);
  });
});

function fileAt(folder: string, path: string): File | null {
  try {
    return new File([new Uint8Array(readFileSync(join(folder, path)))], path);
  } catch {
    return null;
  }
}

describe('an archive of 60,000 articles', () => {
  const many = newFolder();
  let server: RangeServer;
  const day = (number: number) => new Date(Date.UTC(1999, 0, 1 + (number % 9_000)));

  beforeAll(async () => {
    await writeLinked(
      many,
      'a.jsonl.gz',
      Array.from({ length: 60_000 }, (_, number) => ({
        id: `article-${number}`,
        line: number + 1,
        published: day(number).toISOString().slice(0, 10),
        title: `${hashOf(number, 24)} ${hashOf(number + 7, 24)}`,
        publisher: `Newspaper ${number % 90}`,
        address: `https://example.org/${hashOf(number, 30)}`,
        lang: 'en',
        mentions: ['goris', 'lachin', 'shusha-shushi'].map((place, at) => ({
          ...{ place, role: 'location' },
          start: (number * 31 + at * 977) % 4000,
          end: ((number * 31 + at * 977) % 4000) + 5,
        })),
      })),
    );
    expect((await archiveCommand('index', many)).status).toBe(0);
    server = await serve(join(many, 'index'));
  }, 180_000);

  it('gives a place and a month in at most 4 requests and 350 kB, and again without any', async () => {
    const one = await openFiles(hostedFiles('', server.address));
    const months = one.cube.monthsOf('goris');
    const { month } = months[Math.floor(months.length / 2)] ?? { month: 0 };
    server.reset();
    expect(await one.page('goris', month, 0, all)).toMatchObject({ troubles: [], next: pageSize });
    expect(server.asked().paths.length).toBeLessThanOrEqual(4);
    expect(server.asked().bytes).toBeLessThan(350_000);
    server.reset();
    await one.page('goris', month, pageSize, all);
    await one.page('goris', month + 1, 0, all);
    expect(server.asked().paths.length).toBeLessThanOrEqual(1);
  });

  it('gives a month that lies in two row groups whole', async () => {
    const one = await openFiles(hostedFiles('', server.address));
    const found = new Set<number>();
    for (const { month, articles } of one.cube.monthsOf('shusha-shushi')) {
      const pages = await allPages(one, 'shusha-shushi', month);
      expect(pages).toHaveLength(articles);
      for (const { article } of pages) found.add(article);
    }
    expect(found.size).toBe(60_000);
  }, 120_000);
});

function hashOf(number: number, length: number): string {
  return createHash('sha256').update(String(number)).digest('hex').slice(0, length);
}

/** A copy of the small archive, which a test may break. */
function copied(change: (index: string) => void): string {
  const copy = newFolder();
  cpSync(archive, copy, { recursive: true });
  change(join(copy, 'index'));
  return copy;
}

const describeAs = (index: string, change: (told: Manifest) => object) => {
  const path = join(index, 'archive.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Manifest)));
};
const cut = (path: string, bytes: number) => {
  writeFileSync(path, readFileSync(path).subarray(0, -bytes));
};
const first = (index: string, folder: string) =>
  join(index, folder, readdirSync(join(index, folder))[0] ?? '');

describe('an archive that cannot be opened', () => {
  const broken: readonly [string, (index: string) => void, object][] = [
    [
      'has no index',
      (index) => rmSync(index, { recursive: true }),
      { code: 'missing', file: 'archive.json' },
    ],
    [
      'has a description that is no JSON',
      (index) => writeFileSync(join(index, 'archive.json'), '<!doctype html>'),
      { code: 'no-archive' },
    ],
    [
      'has a description that lacks its files',
      (index) => describeAs(index, (told) => ({ ...told, files: undefined })),
      { code: 'no-archive' },
    ],
    [
      'is of another version',
      (index) => describeAs(index, (told) => ({ ...told, format: 1 })),
      { code: 'version', found: 1, told: 2 },
    ],
    [
      'is of another atlas',
      (index) => describeAs(index, (told) => ({ ...told, atlas: 'island-atlas' })),
      { code: 'other-atlas', found: 'island-atlas', told: 'corridor-atlas' },
    ],
    [
      'lacks its cube',
      (index) => rmSync(join(index, 'cube.parquet')),
      { code: 'missing', file: 'index/cube.parquet' },
    ],
    [
      'has a cube that was cut off',
      (index) => cut(join(index, 'cube.parquet'), 100),
      { code: 'cut', file: 'index/cube.parquet' },
    ],
    [
      'has a cube that is something else',
      (index) => {
        const path = join(index, 'cube.parquet');
        writeFileSync(path, Buffer.alloc(readFileSync(path).length, 7));
      },
      { code: 'broken' },
    ],
  ];

  it.each(broken)('%s: it says so', async (_, spoil, told) => {
    const folder = copied(spoil);
    const error = await openAt(folder).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ArchiveError);
    expect((error as ArchiveError).trouble).toMatchObject(told);
    const local = pickedFiles((path) => Promise.resolve(fileAt(folder, path)));
    const picked = await openFiles(local).catch((one: unknown) => one);
    expect((picked as ArchiveError).trouble.code).toBe((error as ArchiveError).trouble.code);
  });

  it('stands on a host without ranges, on another one, or on one that is silent', async () => {
    const codeOf = async (opening: Promise<unknown>) =>
      ((await opening.catch((error: unknown) => error)) as ArchiveError).trouble.code;
    expect(await codeOf(openAt(archive, { ranges: false }))).toBe('no-ranges');
    const { address } = await serve(archive);
    const elsewhere = async () => openFiles(hostedFiles('https://example.org/a/', address));
    expect(await codeOf(elsewhere())).toBe('other-host');
    expect(await codeOf((async () => openFiles(hostedFiles('http://[', address)))())).toBe(
      'other-host',
    );
    const gone = await serve(archive);
    gone.close();
    expect(await codeOf(openFiles(hostedFiles('', gone.address)))).toBe('no-answer');
  });

  it('may be named by its folder, its index or its description', async () => {
    const { address } = await serve(archive);
    for (const name of ['', 'index', 'index/', 'index/archive.json?x#y', './index/../'])
      expect((await openFiles(hostedFiles(name, address))).manifest).toEqual(opened.manifest);
  });
});

describe('an archive of which a part is wrong', () => {
  const goris = () => opened.cube.monthsOf('goris')[0]?.month ?? 0;
  const page = async (change: (index: string) => void) => {
    const one = await openAt(copied(change));
    return await one.page('goris', goris(), 0, all).then(
      (read) => read,
      (error: unknown) => ({
        articles: [],
        next: null,
        troubles: [(error as ArchiveError).trouble],
      }),
    );
  };
  const bucketFile = (index: string, folder: string) =>
    join(index, folder, `${String(goriBucket()).padStart(2, '0')}.parquet`);
  const goriBucket = () =>
    Number.parseInt(createHash('md5').update('goris').digest('hex').slice(0, 2), 16) % 64;

  it('opens with other data, unknown places and parts that are left out, and says so', async () => {
    const folder = copied((index) =>
      describeAs(index, (told) => ({
        ...told,
        ...{ data: '2020-01-01', mentions: 7, leftOut: [{ part: 'b.jsonl.gz', reason: 'is cut' }] },
      })),
    );
    const { address } = await serve(folder);
    const one = await openArchive(hostedFiles('', address), here, (id) => id !== 'goris');
    expect(one.troubles.map(({ code, found, told }) => [code, found, told])).toEqual([
      ['other-data', '2020-01-01', here.data],
      ['unknown-places', 1, null],
      ['left-out', 1, null],
      ['differs', opened.cube.mentions, 7],
    ]);
  });

  it('names a file that is missing, cut off or broken, and shows what other files give', async () => {
    const missing = await page((index) => rmSync(bucketFile(index, 'mentions')));
    expect(missing.troubles).toMatchObject([{ code: 'missing' }]);
    const short = await page((index) => cut(bucketFile(index, 'mentions'), 9));
    expect(short.troubles).toMatchObject([{ code: 'cut' }]);
    const noYears = await page((index) =>
      readdirSync(join(index, 'articles')).forEach((name) => rmSync(join(index, 'articles', name))),
    );
    expect(noYears).toMatchObject({ articles: [], next: null, troubles: [{ code: 'missing' }] });
    const noExcerpts = await page((index) => {
      for (const name of readdirSync(join(index, 'excerpts')))
        writeFileSync(join(index, 'excerpts', name), readFileSync(first(index, 'mentions')));
    });
    expect(noExcerpts.articles.length).toBeGreaterThan(0);
    expect(noExcerpts.troubles).toMatchObject([{ code: 'cut' }]);
  });

  it('does not believe a footer that lies: rows of another place, or other articles', async () => {
    const swap = (folder: string) => (index: string) => {
      const path = bucketFile(index, folder);
      const other = readdirSync(join(index, folder))
        .map((name) => join(index, folder, name))
        .find((one) => one !== path && readFileSync(one).length > 0);
      const bytes = readFileSync(other ?? '');
      writeFileSync(path, bytes);
      const name = `${folder}/${path.slice(-10)}`;
      describeAs(index, (told) => {
        const rows = told.files.find(
          (file) => `/${file.path}` === other?.slice(index.length),
        )?.rows;
        const files = told.files.map((file) =>
          file.path === name ? { ...file, bytes: bytes.length, rows } : file,
        );
        return { ...told, files };
      });
    };
    expect((await page(swap('mentions'))).troubles).toMatchObject([{ code: 'differs', found: 0 }]);
    const otherSentences = await page(swap('excerpts'));
    expect(otherSentences.articles.flatMap(({ excerpts }) => excerpts)).toEqual([]);
    expect(otherSentences.articles.length).toBeGreaterThan(0);
    const fewRows = await page((index) =>
      describeAs(index, (told) => ({
        ...told,
        files: told.files.map((file) => ({
          ...file,
          rows: file.path.startsWith('mentions') ? file.rows + 1 : file.rows,
        })),
      })),
    );
    expect(fewRows.troubles).toMatchObject([{ code: 'broken' }]);
  });

  it('never fails in another way, whatever a byte of a file becomes', async () => {
    const names = ['mentions', 'excerpts'].map(
      (folder) => [folder, bucketFile('', folder)] as const,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 255 }),
        async ([, name], where, byte) => {
          const path = join(archive, 'index', name);
          const bytes = new Uint8Array(readFileSync(path));
          bytes[Math.floor(where * bytes.length)] = byte;
          const files = pickedFiles((wanted) =>
            Promise.resolve(
              `/${wanted}` === `/index${name}` ? new File([bytes], name) : fileAt(archive, wanted),
            ),
          );
          const one = await openFiles(files);
          const read = await one.page('goris', goris(), 0, all).catch((error: unknown) => error);
          if (read instanceof Error) expect(read).toBeInstanceOf(ArchiveError);
        },
      ),
      { numRuns: runs(40) },
    );
  }, 120_000);
});
