import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/cli/archive/database';
import type { Manifest } from '../../src/archive/manifest';
import {
  archiveCommand,
  articlesOfPart,
  invented,
  newFolder,
  rowsOf,
  writeLinked,
  writePart,
} from './archive';

/** Two parts of invented articles, some lines of which are wrong, undated or there twice. */
const archive = newFolder();
const first = invented(60);
const second = [
  ...invented(60, 60),
  { id: 'undated', text: 'Goris was dry.', lang: 'en' },
  { text: 'Shushi was dry.', lang: 'en', published: '2020-02-03' },
  { id: 'wrong', text: 7 },
  { ...first[3], title: 'The same article again' },
];

beforeAll(async () => {
  await writePart(archive, 'a.jsonl.gz', first);
  await writePart(archive, 'b.jsonl.gz', second);
  expect(await archiveCommand('index', archive)).toMatchObject({ status: 0, stderr: '' });
}, 120_000);

const partsLinked = () =>
  ['a.jsonl.gz', 'b.jsonl.gz'].flatMap((part) =>
    articlesOfPart(archive, part)
      .filter((line) => !('error' in line))
      .map((line) => ({ ...line, key: line.id ?? `${part}:${line.line}` })),
  );

/** The articles as the index should number them: a slow oracle in plain code. */
function expectedArticles() {
  const seen = new Set<string>();
  const once = partsLinked().filter(({ key }) => !seen.has(key) && seen.add(key));
  const order = (article: (typeof once)[number]) => `${article.published ?? '9999'} ${article.key}`;
  return once.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const manifest = (of = archive) =>
  JSON.parse(readFileSync(join(of, 'index/archive.json'), 'utf8')) as Manifest;

function hashes(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return `${path.slice(folder.length)} ${hash}`;
    });
}

describe('atlas archive index', () => {
  it('has each article once, in order of day, and those without a day at the end', async () => {
    const rows = await rowsOf<{ article: number; id: string; day: string; title: string }>(
      archive,
      'articles/*.parquet',
      'article, id, day::VARCHAR AS day, title',
    );
    const inOrder = [...rows].sort((a, b) => a.article - b.article);
    expect(inOrder).toEqual(
      expectedArticles().map(({ id, published, title }, article) => ({
        article,
        id,
        day: published,
        title,
      })),
    );
    expect(manifest()).toMatchObject({
      articles: 122,
      undated: 1,
      errors: 1,
      repeated: 1,
      parts: 2,
    });
    expect(existsSync(join(archive, 'index/articles/undated.parquet'))).toBe(true);
  });

  it('has every mention of these articles, and no other one', async () => {
    const expected = expectedArticles().flatMap(({ published, mentions }, article) =>
      mentions.map(({ place, start, end, role }) =>
        [place, published, article, start, end, role].join(' '),
      ),
    );
    const rows = await rowsOf<Record<string, unknown>>(
      archive,
      'mentions/*.parquet',
      'place, day::VARCHAR AS day, article, "start", "end", role',
    );
    expect(rows.map((row) => Object.values(row).join(' ')).sort()).toEqual(
      // JSON's null is an empty cell in a joined line, on both sides.
      expected.sort(),
    );
    expect(manifest().mentions).toBe(expected.length);
  });

  it('sorts a file of mentions by place and day, each in the file that its MD5 names', async () => {
    const files = readdirSync(join(archive, 'index/mentions'));
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      const rows = await rowsOf<{ place: string; day: string | null }>(
        archive,
        `mentions/${file}`,
        'place, day::VARCHAR AS day',
      );
      const keys = rows.map(({ place, day }) => `${place}\u0000${day ?? '9999'}`);
      expect(keys).toEqual([...keys].sort());
      for (const { place } of rows) {
        const digits = createHash('md5').update(place).digest('hex').slice(0, 2);
        expect(Number.parseInt(digits, 16) % 64).toBe(Number.parseInt(file, 10));
      }
    }
  });

  it('counts mentions and articles of each place and month', async () => {
    const counts = new Map<string, { mentions: number; articles: Set<number> }>();
    expectedArticles().forEach(({ published, mentions }, article) => {
      for (const { place } of mentions) {
        const key = `${place} ${published === null ? '' : `${published.slice(0, 7)}-01`}`;
        const count = counts.get(key) ?? { mentions: 0, articles: new Set() };
        counts.set(key, { mentions: count.mentions + 1, articles: count.articles.add(article) });
      }
    });
    const rows = await rowsOf<{ place: string; month: string; mentions: number; articles: number }>(
      archive,
      'cube.parquet',
      'place, month::VARCHAR AS month, mentions, articles',
    );
    const found = rows.map(({ place, month, mentions, articles }) => [
      `${place} ${month ?? ''}`,
      mentions,
      articles,
    ]);
    const expected = [...counts].map(([key, { mentions, articles }]) => [
      key,
      mentions,
      articles.size,
    ]);
    expect(found.sort()).toEqual(expected.sort());
    const places = await rowsOf<{ mentions: number }>(archive, 'places.parquet');
    expect(places).toHaveLength(new Set(rows.map(({ place }) => place)).size);
  });

  it('has the excerpts that publishers allow, each in the row of its mention, and no others', async () => {
    const all = expectedArticles();
    const told = await rowsOf<{ article: number; start: number; excerpt: string | null }>(
      archive,
      'excerpts/*.parquet',
    );
    const expected = all.flatMap(({ mentions }, article) =>
      mentions.map(({ start, excerpt }) => ({ article, start, excerpt: excerpt ?? null })),
    );
    const sorted = <Row extends { article: number; start: number }>(rows: readonly Row[]) =>
      rows.toSorted((a, b) => a.article - b.article || a.start - b.start);
    for (const file of readdirSync(join(archive, 'index/excerpts'))) {
      const of = (folder: string) => rowsOf(archive, `${folder}/${file}`, 'article, "start"');
      expect(await of('excerpts')).toEqual(await of('mentions'));
    }
    const shown = sorted(told).filter(({ excerpt }) => excerpt !== null);
    expect(shown).toEqual(sorted(expected).filter(({ excerpt }) => excerpt !== null));
    expect(shown.length).toBeGreaterThan(20);
    expect(manifest()).toMatchObject({ excerpts: shown.length, invented: 120 });
    const allowed = /[13]$/;
    for (const { article } of shown) expect(all[article]?.publisher).toMatch(allowed);
    const publishers = new Set(all.flatMap(({ publisher }) => publisher ?? []));
    expect(new Set(manifest().publishers)).toEqual(publishers);
  });

  it('makes the same bytes again, with more threads and less memory', async () => {
    const before = hashes(join(archive, 'index'));
    const again = await archiveCommand('index', archive, '--threads', '5', '--memory', '1');
    expect(again.status).toBe(0);
    expect(hashes(join(archive, 'index'))).toEqual(before);
    expect(readdirSync(archive).sort()).toEqual(['index', 'parts']);
    const one = await archiveCommand('index', archive, '--threads', '1');
    expect(one.stderr).toMatch(/--threads is 1; from 2 on/);
  });

  it('makes the same bytes also where a place has several row groups', async () => {
    const many = newFolder();
    const day = (number: number) =>
      `20${String(10 + (number % 12))}-0${String(1 + (number % 9))}-11`;
    const mention = { place: 'goris', start: 0, end: 5, role: 'location' };
    await writeLinked(
      many,
      'a.jsonl.gz',
      Array.from({ length: 50_000 }, (_, number) => ({
        id: `a${number}`,
        line: number + 1,
        published: day(number),
        mentions: [mention],
      })),
    );
    const of = async (threads: string) => {
      const { status } = await archiveCommand('index', many, '--threads', threads);
      expect(status).toBe(0);
      return hashes(join(many, 'index'));
    };
    const once = await of('2');
    expect(await of('7')).toEqual(once);
    expect(await of('2')).toEqual(once);
    expect((await archiveCommand('verify', many)).status).toBe(0);
  });

  it('is verified', async () => {
    const { status, stdout, stderr } = await archiveCommand('verify', archive);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 122, troubles: 0 });
  });
});

/** A copy of the archive of this file, which a test may break. */
function copied(): string {
  const copy = newFolder();
  cpSync(archive, copy, { recursive: true });
  return copy;
}

/** Writes a part again with another text. */
function edit(of: string, part: string, change: (text: string) => string): void {
  const path = join(of, 'parts', part);
  writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(path)).toString())));
}

describe('a part that cannot be indexed', () => {
  const broken: readonly [string, (of: string) => void, RegExp][] = [
    [
      'is cut off in the file',
      (of) => {
        const path = join(of, 'parts/b.jsonl.gz');
        writeFileSync(path, readFileSync(path).subarray(0, -40));
      },
      /cannot be read to its end/,
    ],
    [
      'lacks its last line',
      (of) => edit(of, 'b.jsonl.gz', (text) => text.replace(/\{"end".*\n$/, '')),
      /ends before its last line/,
    ],
    [
      'has a last line that counts too many articles',
      (of) => edit(of, 'b.jsonl.gz', (text) => text.replace(/"articles":\d+/, '"articles":9')),
      /has \d+ lines, and its last one counts/,
    ],
    [
      'has a last line that counts too few mentions',
      (of) =>
        edit(of, 'b.jsonl.gz', (text) => text.replace(/"mentions":\d+\}\}\n$/, '"mentions":1}}\n')),
      /has \d+ mentions, and its last line counts 1/,
    ],
    [
      'has a line that is no JSON',
      (of) => edit(of, 'b.jsonl.gz', (text) => text.replace('{"id":"undated"', '{"id:"undated"')),
      /cannot be read: .*JSON/,
    ],
    [
      'has a day that does not exist',
      (of) => edit(of, 'b.jsonl.gz', (text) => text.replace('"2020-02-03"', '"2020-02-33"')),
      /cannot be read: .*2020-02-33/,
    ],
    [
      'is of another format',
      (of) => edit(of, 'b.jsonl.gz', (text) => text.replace('"format":1', '"format":2')),
      /has format 2, and this program reads format 1/,
    ],
    [
      'is of another atlas',
      (of) => edit(of, 'b.jsonl.gz', (text) => text.replace('"corridor-atlas"', '"island-atlas"')),
      /was linked by the atlas "island-atlas", and this is "corridor-atlas"/,
    ],
    [
      'was linked with older data',
      (of) =>
        edit(of, 'b.jsonl.gz', (text) => text.replace(/"data":"[^"]+"/, '"data":"2020-01-01"')),
      /was linked with the data of 2020-01-01, and the data here is of/,
    ],
    ['is no part', (of) => edit(of, 'b.jsonl.gz', () => 'words\n'), /does not say by which atlas/],
    [
      'is no gzip',
      (of) => {
        writeFileSync(join(of, 'parts/b.jsonl.gz'), 'words\n');
      },
      /cannot be read to its end/,
    ],
  ];

  it.each(broken)(
    '%s: it is left out and named, and the rest is whole',
    async (_, spoil, reason) => {
      const of = copied();
      spoil(of);
      const { status, stderr, stdout } = await archiveCommand('index', of);
      expect(status).toBe(1);
      expect(stderr).toMatch(reason);
      expect(stderr).toMatch(/^atlas: The part b\.jsonl\.gz is left out: it [^\n]+\.\n$/);
      expect(JSON.parse(stdout)).toMatchObject({ articles: 60, parts: 1, leftOut: 1, errors: 0 });
      const verified = await archiveCommand('verify', of);
      expect(verified.status).toBe(1);
      expect(verified.stderr.trim().split('\n')).toHaveLength(1);
      expect(verified.stderr).toContain('the part b.jsonl.gz was left out');
    },
  );

  it('says that the part of a shard is missing, and that there is nothing to index', async () => {
    const of = copied();
    cpSync(join(of, 'parts'), join(of, 'shards'), { recursive: true });
    rmSync(join(of, 'parts/a.jsonl.gz'));
    const { stderr } = await archiveCommand('index', of);
    expect(stderr).toBe(
      'atlas: The part a.jsonl.gz is left out: it is not there; link its shard.\n',
    );
    expect((await archiveCommand('pending', of)).stdout).toBe('a.jsonl.gz\n');
    rmSync(join(of, 'parts'), { recursive: true });
    const none = await archiveCommand('index', of);
    expect(none.status).toBe(2);
    expect(none.stderr).toMatch(/has no part that can be indexed/);
    expect(existsSync(join(of, 'index'))).toBe(true);
  });
});

describe('atlas archive verify', () => {
  const troubles = async (of: string) => {
    const { status, stderr } = await archiveCommand('verify', of);
    expect(status).toBe(1);
    return stderr.trim().split('\n');
  };
  /** Changes the description of an index. */
  const describeAs = (of: string, change: (told: Manifest) => object) => {
    writeFileSync(join(of, 'index/archive.json'), JSON.stringify(change(manifest(of))));
  };
  /** Makes a file of an index again by a query, with the size and hash that the description has. */
  const rewrite = async (of: string, path: string, query: (source: string) => string) => {
    const target = join(of, 'index', path);
    const database = await Database.open(':memory:', { memory: 1, temporary: newFolder() });
    await database.run(`CREATE TABLE changed AS ${query(`read_parquet('${target}')`)}`);
    await database.run(`COPY changed TO '${target}' (FORMAT parquet)`);
    database.close();
    const bytes = readFileSync(target);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    describeAs(of, (told) => ({
      ...told,
      files: told.files.map((file) =>
        file.path === path ? { ...file, bytes: bytes.length, sha256 } : file,
      ),
    }));
  };
  const someMentions = () => `mentions/${readdirSync(join(archive, 'index/mentions'))[0] ?? ''}`;

  it('names a file that is missing, cut off or changed, and files that do not belong there', async () => {
    const of = copied();
    const [one = '', two = '', three = ''] = readdirSync(join(of, 'index/mentions'));
    rmSync(join(of, 'index/mentions', one));
    const cut = join(of, 'index/mentions', two);
    writeFileSync(cut, readFileSync(cut).subarray(0, 50));
    const changed = join(of, 'index/mentions', three);
    const bytes = readFileSync(changed);
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    writeFileSync(changed, bytes);
    copyFileSync(changed, join(of, 'index/mentions/extra.parquet'));
    expect(await troubles(of)).toEqual([
      expect.stringContaining(`mentions/${one} is missing`),
      expect.stringMatching(`mentions/${two} has 50 bytes, and \\d+ were written`),
      expect.stringContaining(`mentions/${three} is not the file that was written`),
      expect.stringContaining('mentions/extra.parquet is no file of this index'),
    ]);
  });

  it('does not believe a footer or a description: rows are read and counted', async () => {
    const of = copied();
    await rewrite(of, someMentions(), (source) => `SELECT * FROM ${source} LIMIT 3`);
    expect((await troubles(of)).join()).toMatch(/has 3 rows, and \d+ were written/);
    const lying = copied();
    const path = join(lying, 'index', someMentions());
    const bytes = readFileSync(path);
    // The footer of Parquet stands before its length and the last four letters.
    bytes.fill(0xff, bytes.length - 40, bytes.length - 8);
    writeFileSync(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    describeAs(lying, (told) => ({
      ...told,
      files: told.files.map((file) => (file.path === someMentions() ? { ...file, sha256 } : file)),
    }));
    expect((await troubles(lying)).join()).toMatch(/mentions\/\d\d\.parquet cannot be read: /);
  });

  it('finds rows out of order, articles that are not there, other days and other counts', async () => {
    const spoiled = async (path: string, query: (source: string) => string) => {
      const of = copied();
      await rewrite(of, path, query);
      return (await troubles(of)).join('\n');
    };
    const mentions = someMentions();
    expect(await spoiled(mentions, (of) => `FROM ${of} ORDER BY place DESC, day DESC`)).toMatch(
      /has \d+ rows that are not in the order/,
    );
    expect(
      await spoiled(mentions, (of) => `SELECT * REPLACE (article + 100000 AS article) FROM ${of}`),
    ).toMatch(/mentions of articles that the index does not have/);
    expect(
      await spoiled(mentions, (of) => `SELECT * REPLACE ((day + 1)::DATE AS day) FROM ${of}`),
    ).toMatch(/mentions with another day than their article/);
    expect(
      await spoiled(
        'articles/2021.parquet',
        (of) => `SELECT * REPLACE (article * 2 AS article) FROM ${of}`,
      ),
    ).toMatch(/whose number does not follow/);
    expect(
      await spoiled(
        'cube.parquet',
        (of) => `SELECT * REPLACE (mentions + 1 AS mentions) FROM ${of}`,
      ),
    ).toMatch(/cube\.parquet differs from the index by \d+ mentions/);
    const excerpts = `excerpts/${readdirSync(join(archive, 'index/excerpts'))[0] ?? ''}`;
    expect(
      await spoiled(excerpts, (of) => `SELECT * REPLACE (article + 1 AS article) FROM ${of}`),
    ).toMatch(/excerpts\/\d\d\.parquet has \d+ rows that are not those of the mentions/);
    expect(
      await spoiled(
        'places.parquet',
        (of) => `SELECT * REPLACE ('x-' || place AS place) FROM ${of}`,
      ),
    ).toMatch(/places that this atlas does not have, such as x-/);
  });

  it('knows an index of another atlas, of older data, and of parts that changed since', async () => {
    const other = copied();
    rmSync(join(other, 'parts'), { recursive: true });
    describeAs(other, (told) => ({ ...told, atlas: 'island-atlas' }));
    expect(await troubles(other)).toEqual([
      expect.stringContaining('it belongs to the atlas "island-atlas", and this is'),
    ]);
    describeAs(other, (told) => ({ ...told, atlas: 'corridor-atlas', data: '2020-01-01' }));
    expect(await troubles(other)).toEqual([
      expect.stringContaining('it was made with the data of 2020-01-01'),
    ]);
    const less = copied();
    rmSync(join(less, 'parts/a.jsonl.gz'));
    expect((await troubles(less)).join()).toMatch(
      /its parts have 63 articles, and the index was made of 123/,
    );
  });

  it('refuses a folder without an index, and a description that it cannot read', async () => {
    const refused = async (of: string) => {
      const { status, stderr } = await archiveCommand('verify', of);
      expect(status).toBe(2);
      return stderr;
    };
    expect(await refused(newFolder())).toMatch(/has no index: make it with/);
    const of = copied();
    describeAs(of, (told) => ({ ...told, format: 9 }));
    expect(await refused(of)).toMatch(/has format 9, and this program reads format 2/);
    writeFileSync(join(of, 'index/archive.json'), '{');
    expect(await refused(of)).toMatch(/archive\.json is not JSON/);
    writeFileSync(join(of, 'index/archive.json'), '[]');
    expect(await refused(of)).toMatch(/is not the description of an archive/);
    rmSync(join(of, 'index/archive.json'));
    expect(await refused(of)).toMatch(/Cannot read .*ENOENT/);
  });
});
