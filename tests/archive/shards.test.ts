import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archiveCommand, invented, jsonLines, newFolder } from './archive';

/** Writes a dump, takes it into a new archive, and gives the lines of its shards. */
async function take(name: string, content: string | Uint8Array, ...options: readonly string[]) {
  const dump = join(newFolder(), name);
  writeFileSync(dump, content);
  return takeDumps([dump], ...options);
}

async function takeDumps(dumps: readonly string[], ...options: readonly string[]) {
  const archive = newFolder();
  const outcome = await archiveCommand('shards', archive, ...dumps, ...options);
  const shards = readdirSync(join(archive, 'shards')).map((name) =>
    gunzipSync(readFileSync(join(archive, 'shards', name))).toString(),
  );
  const articles = shards
    .flatMap((text) => text.split('\n').filter((line) => line !== ''))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { ...outcome, archive, shards, articles };
}

/** A record of WARC 1.0. */
function record(type: string, uri: string, contentType: string, body: string | Uint8Array): Buffer {
  const bytes = Buffer.from(body);
  const head =
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\n` +
    `WARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n` +
    `Content-Type: ${contentType}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

function answer(head: string, body: Uint8Array | string, status = '200 OK'): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n`), Buffer.from(body)]);
}

const http = 'application/http; msgtype=response';
const page =
  '<title>Road</title><meta property="article:published_time" content="2022-08-31T09:00+04:00">' +
  '<main><p>A bus left Goris.</p></main>';

describe('atlas archive shards', () => {
  it('divides JSON lines, each article once and as it was written', async () => {
    const articles = invented(25);
    const taken = await take('a.jsonl', jsonLines(articles), '--size', '10');
    expect(taken.status).toBe(0);
    expect(taken.articles).toEqual(articles);
    expect(taken.shards.map((text) => text.split('\n').length - 1)).toEqual([10, 10, 5]);
    expect(JSON.parse(taken.stdout)).toEqual({ shards: 3, articles: 25, troubles: 0 });
  });

  it('reads other names of fields and times of day, and keeps numbers of 19 digits', async () => {
    const line =
      '{"id":1234567890123456789,"body":"Goris","date":"2022-08-27T09:00Z","url":"","x":1}\n';
    const { articles, status } = await take(
      'a.ndjson.gz',
      gzipSync(line),
      '--fields',
      'text=body,published=date,address=url',
    );
    expect(status).toBe(0);
    expect(articles).toEqual([
      { id: '1234567890123456789', text: 'Goris', published: '2022-08-27' },
    ]);
  });

  it('leaves a line that is no article for linking to answer, and says which it cannot pass on', async () => {
    const bytes = Buffer.concat([
      Buffer.from('not json\n"words"\n'),
      Buffer.from([0xd8, 0xf3, 0x0a]),
      Buffer.from('{"id":"b","text":"Goris","published":"soon"}\n'),
    ]);
    const dump = join(newFolder(), 'a.jsonl');
    writeFileSync(dump, bytes);
    const archive = newFolder();
    const { status, stderr } = await archiveCommand('shards', archive, dump);
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.jsonl: line 3 is not UTF-8\.\n$/);
    const text = gunzipSync(readFileSync(join(archive, 'shards/00001.jsonl.gz'))).toString();
    expect(text).toBe('not json\n"words"\n{"id":"b","text":"Goris","published":"soon"}\n');
  });

  it('reads CSV with quotes, lines inside and a byte order mark, and TSV', async () => {
    const csv = '\ufeffid,body,date\r\n7,"Goris, ""quiet""\nand dry",2021-05-03\r\n8,Shushi,\r\n';
    const { articles } = await take('a.csv', csv, '--fields', 'text=body,published=date');
    expect(articles).toEqual([
      { id: '7', text: 'Goris, "quiet"\nand dry', published: '2021-05-03' },
      { id: '8', text: 'Shushi' },
    ]);
    expect((await take('a.tsv', 'text\ttitle\nGoris, dry\tRoads\n')).articles).toEqual([
      { text: 'Goris, dry', title: 'Roads' },
    ]);
  });

  it('takes pages and texts out of WARC and WET, with the day that the page says', async () => {
    const gz = gzipSync(page);
    const chunked = `${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`;
    const html = 'Content-Type: text/html';
    const warc = Buffer.concat([
      record('warcinfo', '', 'application/warc-fields', 'software: test\r\n'),
      record('request', 'https://example.org/1', http, 'GET / HTTP/1.1\r\n\r\n'),
      record('response', 'https://example.org/1', http, answer(html, page)),
      record(
        'response',
        'https://example.org/2',
        http,
        answer(`${html}\r\nContent-Encoding: gzip`, gz),
      ),
      record(
        'response',
        'https://example.org/3',
        http,
        answer(`${html}\r\nTransfer-Encoding: chunked`, chunked),
      ),
      record('response', 'https://example.org/4', http, answer('Content-Type: image/png', 'x')),
      record('response', 'https://example.org/5', http, answer(html, page, '404 Not Found')),
      record(
        'response',
        'https://example.org/6',
        http,
        answer(`${html}; charset=windows-1251`, Buffer.from([0xd8, 0xf3, 0xf8, 0xe0])),
      ),
      record(
        'response',
        'https://example.org/7',
        http,
        answer(html, Buffer.from([0xd8, 0xf3, 0xf8, 0xe0])),
      ),
    ]);
    const { articles, status, stderr } = await take('a.warc', warc);
    const road = { title: 'Road', published: '2022-08-31' };
    const texts = articles.map(({ text, ...rest }) => [String(text).trim(), rest]);
    const of = (number: number) => ({
      id: `https://example.org/${number}`,
      address: `https://example.org/${number}`,
    });
    expect(texts).toEqual([
      ['A bus left Goris.', { ...of(1), ...road }],
      ['A bus left Goris.', { ...of(2), ...road }],
      ['A bus left Goris.', { ...of(3), ...road }],
      ['Шуша', of(6)],
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.warc: record 9 is not UTF-8/);
    const wet = record('conversion', 'https://example.org/8', 'text/plain', 'В Шуше тихо.');
    expect((await take('a.wet.gz', gzipSync(wet))).articles).toEqual([
      { ...of(8), text: 'В Шуше тихо.' },
    ]);
  });

  it('reads a folder of pages at any depth in the order of their paths', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, '2022/08'), { recursive: true });
    writeFileSync(join(folder, '2022/08/road.html'), page);
    writeFileSync(join(folder, 'note.md'), '# Goris\n\nIt was **dry**.\n');
    writeFileSync(join(folder, 'bad.txt'), new Uint8Array([0x42, 0xfa]));
    writeFileSync(join(folder, 'picture.png'), 'x');
    const { articles, stderr, status } = await takeDumps([folder]);
    expect(articles.map(({ id, published }) => [id, published])).toEqual([
      ['2022/08/road.html', '2022-08-31'],
      ['note.md', undefined],
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/: bad\.txt is not UTF-8/);
  });

  it.each([
    [
      'cut.jsonl.gz',
      gzipSync(jsonLines(invented(400))).subarray(0, 9000),
      /unexpected end of file; \d+ articles before/,
    ],
    ['cut.csv.gz', gzipSync('text\nGoris\n').subarray(0, 20), /unexpected end of file/],
    ['quote.csv', 'text\nGoris\n"Shushi', /Quote Not Closed.*; 1 articles before/],
    ['other.csv', 'body\nGoris\n', /no column "text"; its columns are body/],
    ['latin1.csv', new Uint8Array([0x74, 0x65, 0x78, 0x74, 0x0a, 0xfa, 0x0a]), /is not UTF-8/],
    ['no.warc', 'words\n', /no\.warc/],
    [
      'cut.warc',
      record('conversion', 'https://example.org/1', 'text/plain', 'Goris'.repeat(99)).subarray(
        0,
        300,
      ),
      /ends before its last record/,
    ],
    ['a.pdf', 'x', /is no dump that is read/],
    ['empty.jsonl', '', /has no article/],
  ])(
    'says what is wrong with %s, and takes the dumps beside it',
    async (name, content, message) => {
      const folder = newFolder();
      writeFileSync(join(folder, name), content);
      writeFileSync(join(folder, 'good.jsonl'), '{"id":"good","text":"Goris"}\n');
      const dumps = [join(folder, name), join(folder, 'good.jsonl'), join(folder, 'nowhere.csv')];
      const { status, stderr, articles } = await takeDumps(dumps);
      expect(status).toBe(1);
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(/nowhere\.csv: cannot be read \(ENOENT\)/);
      expect(articles.at(-1)).toEqual({ id: 'good', text: 'Goris' });
    },
  );

  it('refuses a folder that has shards, and options that say nothing', async () => {
    const { archive } = await take('a.jsonl', '{"id":"a","text":"Goris"}\n');
    const refused = async (...words: readonly string[]) => {
      const { status, stderr } = await archiveCommand('shards', ...words);
      expect(status).toBe(2);
      return stderr;
    };
    expect(await refused(archive, 'a.jsonl')).toMatch(/has shards already/);
    expect(await refused(newFolder())).toMatch(/and the dumps to read/);
    expect(await refused(newFolder(), 'a.csv', '--fields', 'words=x')).toMatch(/"words=x"; each/);
    expect(await refused(newFolder(), 'a.csv', '--size', '0')).toMatch(/--size is "0"/);
  });
});
