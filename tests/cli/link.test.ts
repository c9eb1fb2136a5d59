import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isLong } from '../runs';
import { en } from '../words';
import { atlas, objectsOf, spawnAtlas, type Outcome } from './command';

interface Line {
  id: string | null;
  mentions?: {
    start: number;
    end: number;
    surface: string;
    placeId: string;
    role: string;
    lon: number;
    lat: number;
  }[];
  dates?: { start: number; end: number; surface: string; edtf: string | null }[];
  pairs?: { placeId: string; edtf: string; start: number; end: number }[];
  error?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-link-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function link(words: readonly string[], input = '') {
  return read(await atlas(['link', ...words], input));
}

function read(outcome: Outcome) {
  return { ...outcome, lines: objectsOf<Line>(outcome) };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function surfaces(line: Line | undefined): readonly string[] {
  return line?.mentions?.map(({ surface }) => surface) ?? [];
}

describe('atlas link', () => {
  it('gives one object a file, with offset, place, role and position of every mention', async () => {
    const path = file('nota.txt', 'Bakú celebró una conferencia en Shushi.');
    const { status, lines } = await link(['--lang', 'es', path]);
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        id: path,
        mentions: [
          {
            start: 0,
            end: 4,
            surface: 'Bakú',
            placeId: 'baku',
            role: 'actor',
            lon: 49.89201,
            lat: 40.37767,
          },
          {
            start: 32,
            end: 38,
            surface: 'Shushi',
            placeId: 'shusha-shushi',
            role: 'location',
            lon: 46.74989,
            lat: 39.76006,
          },
        ],
        dates: [],
        pairs: [],
      },
    ]);
  });

  it('gives the days of a text, reckoned from the day of publication, and pairs them with places', async () => {
    const path = file('avis.txt', 'Hier, un convoi a quitté Goris. Le 3 mai 2021, il est revenu.');
    const { lines } = await link(['--lang', 'fr', '--published', '2022-08-31', path]);
    expect(lines[0]?.dates).toEqual([
      {
        start: 0,
        end: 4,
        surface: 'Hier',
        edtf: '2022-08-30',
        kind: 'relative',
        certainty: 'sure',
      },
      {
        start: 35,
        end: 45,
        surface: '3 mai 2021',
        edtf: '2021-05-03',
        kind: 'absolute',
        certainty: 'sure',
      },
    ]);
    expect(lines[0]?.pairs).toEqual([{ placeId: 'goris', edtf: '2022-08-30', start: 0, end: 32 }]);
  });

  it('reads the article of a page, counts from its day and says what it left out', async () => {
    const page = file(
      'page.html',
      `<title>Road</title><meta property="article:published_time" content="2022-08-31T09:00+04:00">
      <nav>Yerevan</nav><main><p>Yesterday a convoy left Goris &amp Shushi.</p></main>`,
    );
    const { lines, stderr } = await link(['--lang', 'en', page]);
    expect(lines[0]).toMatchObject({
      page: { title: 'Road', url: null, publisher: null, published: '2022-08-31' },
      mentions: [{ start: 24, surface: 'Goris' }, { surface: 'Shushi' }],
      dates: [{ start: 0, edtf: '2022-08-30' }],
    });
    expect(stderr).toContain('was read without these parts (letters): menus (7).');
    const given = await link(['--lang', 'en', '--published', '2021-01-01', page]);
    expect(given.lines[0]?.dates?.[0]?.edtf).toBe('2020-12-31');
  });

  it('takes a day of publication with each line, and refuses one that does not exist', async () => {
    const { status, lines } = await link(
      ['--jsonl', '--published', '2022-09-02'],
      [
        '{"id":"a","text":"Yesterday","lang":"en"}',
        '{"id":"b","text":"Yesterday","lang":"en","published":"2021-03-01"}',
        '{"id":"c","text":"Yesterday","published":"2021-02-29"}',
        '{"id":"d","text":"Yesterday","published":2021}',
      ].join('\n'),
    );
    expect(status).toBe(0);
    expect(lines.map(({ dates }) => dates?.[0]?.edtf)).toEqual([
      '2022-09-01',
      '2021-02-28',
      undefined,
      undefined,
    ]);
    expect(lines[2]?.error).toMatch(/"2021-02-29"; it must be a day that exists/);
    expect(lines[3]?.error).toMatch(/is 2021; it must be/);
    expect((await link(['--published', 'soon'])).status).toBe(2);
  });

  it('reads standard input where no file is named, and guesses the language', () => {
    const { status, lines } = read(spawnAtlas(['link'], 'Հադրութից դեպի Շուշի։'));
    expect(status).toBe(0);
    expect(surfaces(lines[0])).toEqual(['Հադրութից', 'Շուշի']);
  });

  it('answers line by line with --jsonl, and goes on behind a line that it cannot read', async () => {
    const { status, lines } = await link(
      ['--jsonl'],
      [
        '{"id":"a","text":"В Шуше тихо.","lang":"ru"}',
        '{"id":"b","text":"x","lang":"xx"}',
        '{"id":"c","text":7}',
        'not json',
        '[]',
        '{"id":"d","text":"\\ud800 Goris \\udc00"}',
        '{"id":"e","text":""}',
      ].join('\n'),
    );
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', null, null, 'd', 'e']);
    expect(surfaces(lines[0])).toEqual(['Шуше']);
    expect(lines[1]?.error).toMatch(/"xx" cannot be linked; the languages are en, es/);
    expect(lines[2]?.error).toMatch(/no "text"/);
    expect(lines[3]?.error).toMatch(/not JSON/);
    expect(lines[4]?.error).toMatch(/not a JSON object/);
    expect(surfaces(lines[5])).toEqual(['Goris']);
    expect(lines[6]?.mentions).toEqual([]);
  });

  it.runIf(isLong)(
    'keeps its memory while lines stream: 40 MB in, with a heap of 160 MB',
    () => {
      const text = 'Из Шуши в Горис. '.repeat(60);
      const line = `${JSON.stringify({ id: 'x', text, lang: 'ru' })}\n`;
      const input = line.repeat(Math.ceil(4e7 / Buffer.byteLength(line)));
      const { status, stdout } = spawnSync(
        process.execPath,
        ['--max-old-space-size=160', '--import', 'tsx', 'src/cli/atlas.ts', 'link', '--jsonl'],
        { input, maxBuffer: 1 << 30 },
      );
      expect(status).toBe(0);
      expect(stdout.filter((byte) => byte === 10).length).toBe(input.length / line.length);
    },
    120_000,
  );

  it.runIf(isLong)(
    'reads 20 MB and a line of 1 MB without a stop',
    () => {
      const big = file('big.txt', `${'Из Шуши в Горис. '.repeat(40)}\n\n`.repeat(20_000));
      const line = file('line.txt', 'между Агавно и Мартуни, '.repeat(25_000));
      const { status, lines } = read(spawnAtlas(['link', '--lang', 'ru', big, line]));
      expect(status).toBe(0);
      expect(lines[0]?.mentions).toHaveLength(1_600_000);
      expect(lines[1]?.mentions).toHaveLength(50_000);
    },
    120_000,
  );
});

describe('the days of a text in what other programs read', () => {
  const text = () =>
    file(
      'days.txt',
      'Yesterday she left Goris. On 3 May 2021 and on 4 May 2021 shells fell near Kapan.',
    );
  const written = async (format: string) =>
    (await atlas(['link', '--lang', 'en', '--published', '2022-09-02', '--format', format, text()]))
      .stdout;

  it('are a column of the CSV, beside the place of the same sentence', async () => {
    const rows = (await written('csv')).split('\r\n').map((row) => row.split(','));
    const column = rows[0]?.indexOf('days') ?? -1;
    expect(rows.slice(1, 3).map((row) => row[column])).toEqual([
      '2022-09-01',
      '2021-05-04; 2021-05-03',
    ]);
  });

  it('are tags of the annotation and properties of the feature, with the day of publication', async () => {
    const collection = JSON.parse(await written('webannotation')) as {
      'dcterms:issued': string;
      first: { items: { body: { value?: string }[] }[] };
    };
    expect(collection['dcterms:issued']).toBe('2022-09-02');
    const tags = collection.first.items.map(({ body }) => body.map(({ value }) => value));
    expect(tags[0]).toContain('edtf:2022-09-01');
    expect(tags[1]).toContain('edtf:2021-05-03');
    expect(await written('geojson')).toContain('"days":"2022-09-01"');
  });
});

describe('atlas link of files that hold more than text', () => {
  const html = () =>
    file('nota.html', '<title>Goris</title><p>Из <b>Шуши</b> в&nbsp;Лачин.<script>"Баку"</script>');

  it('links the text of .html and .md, and counts offsets in it', async () => {
    const note = file('note.md', '# Шуша\n\nИз **Шуши** в [Горис](https://example.org/Goris).\n');
    const { status, lines } = await link(['--lang', 'ru', html(), note]);
    expect(status).toBe(0);
    expect(lines.map(surfaces)).toEqual([
      ['Шуши', 'Лачин'],
      ['Шуша', 'Шуши', 'Горис'],
    ]);
    expect(lines[0]?.mentions?.[0]).toMatchObject({ start: 3, end: 7 });
  });

  it('reads UTF-16 with its mark', async () => {
    const utf16 = Buffer.from('\ufeffИз Шуши в Горис.', 'utf16le');
    const { lines } = await link(['--lang', 'ru', file('utf16.txt', utf16)]);
    expect(surfaces(lines[0])).toEqual(['Шуши', 'Горис']);
  });

  const exported = (format: string) => atlas(['link', '--lang', 'ru', '--format', format, html()]);

  it.each([
    ['webannotation', '"type": "AnnotationCollection"'],
    ['lpf', 'linkedplaces-context'],
    ['geojson', '"type":"FeatureCollection"'],
    ['csv', 'mention,start,end,surface'],
  ])(
    'writes one document as %s, which says nothing of the folder of the file',
    async (format, sign) => {
      const { status, stdout } = await exported(format);
      expect(status).toBe(0);
      expect(stdout).toContain(sign);
      expect(stdout).toContain('Шуши');
      expect(stdout).not.toContain(folder);
      expect(stdout).toContain(en.disclaimer);
      if (format !== 'csv') expect(JSON.parse(stdout)).toBeTypeOf('object');
    },
  );

  it('writes JSON lines as ever where the format is json', async () => {
    expect((await exported('json')).stdout).toBe((await link(['--lang', 'ru', html()])).stdout);
  });
});

describe('atlas link with input that it cannot use', () => {
  it('answers an empty text with no mention, and says so', async () => {
    const { status, lines, stderr } = await link([file('empty.txt', '')]);
    expect(status).toBe(0);
    expect(lines[0]?.mentions).toEqual([]);
    expect(stderr).toMatch(/empty\.txt is empty\.\n$/);
  });

  const latin1 = new Uint8Array([0x42, 0x61, 0x6b, 0xfa]);
  it.each([
    ['is binary', () => [file('a.bin', new Uint8Array([77, 0, 1]))], /a byte 0/],
    ['has another encoding', () => [file('latin1.txt', latin1)], /not UTF-8: save it/],
    ['is not there', () => [join(folder, 'nowhere.txt')], /Cannot read .*nowhere\.txt \(ENOENT\)/],
    [
      'has an unknown language',
      () => ['--lang', 'de', file('b.txt', 'x')],
      /"de" cannot be linked/,
    ],
    ['has an unknown option', () => ['--language', 'es'], /Unknown option/],
    ['has an unknown format', () => ['--format', 'shp'], /"shp"; the formats are json, webann/],
    ['is lines, for another format', () => ['--jsonl', '--format', 'csv'], /leave out --format/],
    ['is two files for one document', () => ['--format', 'lpf', 'a', 'b'], /name one file/],
    [
      'is a page in another encoding',
      () => ['--format', 'csv', file('a.html', latin1)],
      /a\.html is not UTF-8: save it in that encoding; it seems to be latin1/,
    ],
    [
      'is a page above 20 MB',
      () => [file('big.html', new Uint8Array(20_000_001).fill(32))],
      /larger than 20 MB/,
    ],
    ['is named beside --jsonl', () => ['--jsonl', 'a.txt'], /leave out the files/],
  ])('ends with 2 and one line where the input %s', async (_, words, message) => {
    const { status, lines, stderr } = await link(words());
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('atlas link --explain', () => {
  it('gives the reason of every link and of every name that was left alone', async () => {
    const text = 'Lachin Mammadova visited Dadivank monastery near Kalbajar.';
    const path = file('reasons.txt', text);
    const { status, stdout } = await atlas(['link', '--lang', 'en', '--explain', path]);
    expect(status).toBe(0);
    const { names } = JSON.parse(stdout) as { names: Record<string, unknown>[] };
    expect(
      names.map(({ surface, placeId, linked, reason, choice }) => [
        surface,
        linked ? placeId : null,
        reason,
        choice,
      ]),
    ).toEqual([
      ['Lachin', null, 'longer-name', 'only-place'],
      ['Dadivank', 'dadivank-khudavang', 'known-name', 'head-noun'],
      ['Kalbajar', 'kalbajar-karvachar', 'located', 'only-place'],
    ]);
    expect(names.map(({ because }) => because)).toEqual([
      'Not linked: it is part of a longer name.',
      expect.stringContaining('the noun beside it says which kind of place is meant'),
      expect.stringContaining('no other place has this name'),
    ]);
  });

  it('goes with lines, and not with the formats of other programs', async () => {
    const line = JSON.stringify({ id: 'a', text: 'Şuşada sakitdir.', lang: 'az' });
    const { stdout } = await atlas(['link', '--jsonl', '--explain'], `${line}\n`);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', names: [{ reason: 'located' }] });
    const refused = await atlas(['link', '--explain', '--format', 'csv'], 'Shusha');
    expect(refused.status).not.toBe(0);
  });
});
