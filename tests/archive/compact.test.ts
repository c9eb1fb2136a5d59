import { describe, expect, it } from 'vitest';
import { dataVersion } from '../../src/catalog/data-version';
import { mainLanguage } from '../../src/cli/archive/compact-line';
import { atlas, objectsOf } from '../cli/command';
import { catalog } from '../fixtures';
import { jsonLines } from './archive';

interface Line {
  readonly part?: object;
  readonly end?: object;
  readonly error?: string;
  readonly title?: string | null;
  readonly lang?: string | null;
}

async function compact(input: string, ...words: readonly string[]) {
  const outcome = await atlas(['link', '--jsonl', '--compact', ...words], input);
  return { ...outcome, lines: outcome.status === 0 ? objectsOf<Line>(outcome) : [] };
}

describe('atlas link --jsonl --compact', () => {
  it('writes what is known of an article and its mentions, between a head and a count', async () => {
    const article = {
      id: 'a',
      text: 'Из Гориса в Шушу.',
      published: '2021-03-01',
      publisher: 'Example Daily',
      address: 'https://example.org/a',
      title: 'Roads',
      lang: 'ru',
    };
    const { status, lines } = await compact(jsonLines([article]));
    expect(status).toBe(0);
    expect(lines).toEqual([
      { part: { format: 1, atlas: 'corridor-atlas', data: dataVersion(catalog) } },
      {
        id: 'a',
        line: 1,
        published: '2021-03-01',
        address: 'https://example.org/a',
        publisher: 'Example Daily',
        lang: 'ru',
        title: 'Roads',
        mentions: [
          { place: 'goris', start: 3, end: 9, role: 'location' },
          { place: 'shusha-shushi', start: 12, end: 16, role: 'location' },
        ],
      },
      { end: { articles: 1, errors: 0, mentions: 2 } },
    ]);
  });

  it('takes the sentence around a name along only where the line has the right to it', async () => {
    const text = 'It rained in Yerevan. In Goris the market sold 12 sacks of apples. Birds sang.';
    const of = async (more: object) => {
      const { lines } = await compact(jsonLines([{ id: 'a', text, lang: 'en', ...more }]));
      const article = lines[1] as { invented?: true; mentions: { excerpt?: string }[] };
      return [article.invented, article.mentions.map(({ excerpt }) => excerpt)];
    };
    const sentences = ['It rained in Yerevan.', 'In Goris the market sold 12 sacks of apples.'];
    expect(await of({ rights: 'excerpts', invented: true })).toEqual([true, sentences]);
    for (const rights of ['excerpt', 'CC BY 4.0', true, null])
      expect(await of({ rights })).toEqual([undefined, [undefined, undefined]]);
  });

  it('finds the mentions that it finds without --compact', async () => {
    const text = 'Berdzor was quiet.\n\nЛачин и Горис: дождь.\n\nŞuşa yağışlı idi.';
    const [full] = objectsOf<{ mentions: { placeId: string; start: number }[] }>(
      await atlas(['link', '--jsonl'], jsonLines([{ id: 'a', text }])),
    );
    const { lines } = await compact(jsonLines([{ id: 'a', text }]));
    const short = (lines[1] as { mentions?: { place: string; start: number }[] }).mentions;
    expect(short?.map(({ place, start }) => [place, start])).toEqual(
      full?.mentions.map(({ placeId, start }) => [placeId, start]),
    );
    expect(short).toHaveLength(4);
  });

  it('counts a bad line as an error, and keeps the numbers of the lines', async () => {
    const { lines } = await compact(
      '{"id":"a","text":"Goris"}\nnot json\n\n{"id":"b","text":""}\n',
    );
    expect(lines.map((line) => (line as { line?: number }).line)).toEqual([
      undefined,
      1,
      undefined,
      4,
      undefined,
    ]);
    expect(lines[2]?.error).toMatch(/not JSON/);
    expect(lines.at(-1)?.end).toEqual({ articles: 2, errors: 1, mentions: 1 });
  });

  it('keeps a number of 23 digits, and replaces half a pair of surrogates', async () => {
    const { stdout, lines } = await compact(
      '{"id":12345678901234567890123,"text":"Goris","title":"a\\ud800b"}\n',
    );
    expect(stdout).toContain('{"id":12345678901234567890123,"line":1,');
    expect(lines[1]?.title).toBe('a\ufffdb');
  });

  it('has head and count also where there is no article', async () => {
    const { lines } = await compact('');
    expect(lines.map((line) => Object.keys(line)[0])).toEqual(['part', 'end']);
  });

  it('tells the language of most of a text where nobody told it', async () => {
    const { lines } = await compact(
      jsonLines([{ id: 'a', text: 'В Шуше тихо, и дорога открыта.' }]),
    );
    expect(lines[1]?.lang).toBe('ru');
    expect(
      mainLanguage([
        { from: 0, to: 5, language: 'en' },
        { from: 5, to: 12, language: 'hy' },
        { from: 12, to: 15, language: 'en' },
      ]),
    ).toBe('en');
    expect(mainLanguage([])).toBeNull();
  });

  it.each([
    [['link', '--compact'], /add --jsonl/],
    [['link', '--jsonl', '--compact', '--explain'], /leave out --explain/],
  ])('refuses %j', async (words, message) => {
    const { status, stderr } = await atlas(words);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('atlas link --jsonl', () => {
  it('passes the language on that a line tells', async () => {
    const outcome = await atlas(['link', '--jsonl'], '{"id":"a","text":"Goris","lang":"en"}\n');
    expect(objectsOf(outcome)[0]).toMatchObject({ id: 'a', lang: 'en' });
  });
});
