import { describe, expect, it } from 'vitest';
import { bringFile } from '../../src/reading/bring-file';
import { changeDetails, changeText, readDetails } from '../../src/reading/change-article';
import { apply } from '../../src/reading/undo-history';
import type { FileRefusal } from '../../src/reading/file-refusal';
import { largestFile } from '../../src/reading/build-article';
import { openFile, openText } from '../../src/reading/open-file';
import { longestArticle } from '../../src/reading/own-article';
import { articleDownload } from '../../src/reading/download-article';
import { refusalSentence } from '../../src/sentences/refusal-sentence';
import { catalog, noticeWith } from '../fixtures';
import { wordsOf } from '../i18n/every-language';
import { isLong } from '../runs';
import { client, fileOf, gone } from './an-engine';
import { articleOf } from './an-article';

const open = (name: string, content: string | Uint8Array<ArrayBuffer>, encoding?: 'windows-1251') =>
  openFile(client, catalog, fileOf(name, content), encoding);
const article = articleOf('Von Wien nach Goris, und von Goris nach Şuşa.', [
  ['Wien', 'vienna', 'edited'],
  ['Goris', 'goris', 'verified'],
]);
const notes = noticeWith('No judgement.');
const save = (format: 'own' | 'webannotation' | 'csv') =>
  articleDownload(catalog, article, format, notes);
const bring = (name: string, content: string) =>
  bringFile({ ...article, mentions: [] }, catalog, client, fileOf(name, content));
const cyrillic = new Uint8Array([0xd8, 0xf3, 0xf8, 0xe0]);

describe('a file that the reader opens', () => {
  it('is an article with its places linked, by the text of HTML too', async () => {
    const opened = await open('a.html', '<p>Los embajadores fueron de Viena a <b>Shushi</b>.</p>');
    if (!('article' in opened)) throw new Error(opened.code);
    expect(opened.article.text).toBe('Los embajadores fueron de Viena a Shushi.');
    expect(opened.article.mentions.map(({ placeId }) => placeId)).toEqual([
      'vienna',
      'shusha-shushi',
    ]);
    expect(opened.article.places.map(({ id }) => id)).toEqual(['vienna']);
  });

  it('is read in the encoding that its reader confirms, and refused with a guess before', async () => {
    expect(await open('a.txt', cyrillic)).toEqual({
      code: 'no-text',
      fault: { code: 'not-utf-8', args: { likely: 'windows-1251' } },
      likely: 'windows-1251',
    });
    expect(await open('a.txt', cyrillic, 'windows-1251')).toMatchObject({
      article: { text: 'Шуша' },
    });
  });

  it.runIf(isLong)(
    'brings back what was saved of the longest article, all links of it',
    async () => {
      const name = 'Goris, ';
      const [mention] = article.mentions.slice(1);
      if (!mention) throw new Error('a link');
      const count = Math.floor(longestArticle / name.length);
      const mentions = Array.from({ length: count }, (_, at) => {
        const start = at * name.length;
        return { ...mention, start, end: start + 5, surface: 'Goris' };
      });
      const long = { ...article, text: name.repeat(count), mentions };
      const saved = await articleDownload(catalog, long, 'own', notes);
      const opened = await open(saved.name, saved.content);
      if (!('article' in opened)) throw new Error(`${opened.code}: ${saved.content.length}`);
      expect(opened.article.mentions).toHaveLength(count);
    },
  );

  it('brings a saved article back whole, under an id of its own', async () => {
    const { name, content } = await save('own');
    const opened = await open(name, content);
    if (!('article' in opened)) throw new Error(opened.code);
    expect(opened.article).toMatchObject({ text: article.text, mentions: article.mentions });
    expect(opened.article.id).not.toBe(article.id);
  });

  it.each([
    ['empty.txt', '  \n', { code: 'empty' }],
    ['line.txt', 'Goris '.repeat(100_000), { code: 'too-long', most: longestArticle }],
    ['book.txt', ' '.repeat(largestFile + 1), { code: 'too-large', most: largestFile }],
    ['x.json', '{"format":1}', { code: 'not-saved-here', problem: { pointer: '/format' } }],
  ])('is refused by a code where it is no article: %s', async (name, content, refusal) => {
    expect(await open(name, content)).toMatchObject(refusal);
  });

  it('is refused where the disk does not give it, and where it holds links alone', async () => {
    expect(await openFile(client, catalog, gone)).toEqual({ code: 'unreadable' });
    const { content } = await save('own');
    const links = JSON.parse(content) as { text: { full: string | null } };
    links.text.full = null;
    expect(await open('links.json', JSON.stringify(links))).toEqual({ code: 'without-text' });
  });

  it('is linked by what was read ahead, where it is a text', async () => {
    const text = 'Los embajadores fueron de Viena a Shushi.';
    const reading = await client.ask('link', text);
    const opened = await openText(() => Promise.resolve(reading), catalog, text);
    expect(opened).toMatchObject({ article: { mentions: [{ start: 26 }, { start: 34 }] } });
  });
});

describe('links that are brought from a file', () => {
  it('are an edit of the article, from our own file as from Web Annotation', async () => {
    for (const format of ['own', 'webannotation'] as const) {
      const { name, content } = await save(format);
      const brought = await bring(name, content);
      if (!('edit' in brought)) throw new Error(brought.code);
      expect([brought.found, brought.lost]).toEqual([2, 0]);
      expect(apply(article, brought.edit).mentions).toEqual(article.mentions);
      expect(brought.places.map(({ id }) => id)).toEqual(['vienna']);
    }
  });

  it.each([
    ['{', { code: 'not-json' }],
    ['{"format":"corridor-atlas-linked-text"}', { code: 'missing-member' }],
    ['[{"type":"Annotation"}]', { code: 'no-known-place' }],
    ['[]', { code: 'no-known-link' }],
  ])('are refused with what is wrong where there are none: %s', async (content, problem) => {
    expect(await bring('b.json', content)).toMatchObject({ code: 'not-brought', problem });
    expect(await bringFile(article, catalog, client, gone)).toEqual({ code: 'unreadable' });
  });
});

describe('a refusal', () => {
  it('is a sentence of its own in each of the seven languages, with no word of English', async () => {
    const refusals = [
      await open('a.txt', '…'),
      await open('a.txt', 'x'.repeat(longestArticle + 1)),
      await open('a.txt', ' '.repeat(largestFile + 1)),
      await openFile(client, catalog, gone),
      await open('a.txt', cyrillic),
      await open('a.txt', new Uint8Array([1, 0, 2])),
      await open('a.json', '{"format":1}'),
      await open('a.json', '{'),
      await bring('b.json', '[]'),
      { code: 'without-text' },
    ] as FileRefusal[];
    const said = wordsOf.map(({ t, read, problems }) =>
      refusals.map((one) => refusalSentence('a.txt', one, { read, problems }, t.numbers)),
    );
    expect(new Set(said.flat()).size).toBe(7 * refusals.length);
    expect(said[0]?.[4]).toBe(
      '“a.txt” is not UTF-8: save it in that encoding; it seems to be windows-1251.',
    );
    for (const sentence of said.slice(1).flat()) {
      expect(sentence).toContain('a.txt');
      expect(sentence).not.toMatch(/\b(the|is|not|this|has|with|missing|English)\b/);
    }
  });
});

describe('a saved article', () => {
  it('has a name that every file system takes, by its title or its id', async () => {
    expect((await save('own')).name).toBe('An-article.atlas.json');
    const untitled = { ...article, details: { ...article.details, title: '?!' } };
    const file = await articleDownload(catalog, untitled, 'csv', notes);
    expect(file.name).toBe(`${article.id}.csv`);
    expect(file.mediaType).toMatch(/^text\/csv/);
    expect(file.content).toContain('No judgement.');
  });
});

describe('a changed article', () => {
  it('finds the links of people again in another text, and says how many are lost', async () => {
    const change = await changeText(client, article, 'Nach Goris, und von Goris nach Şuşa.');
    expect([change.kept, change.lost]).toEqual([1, 1]);
    const after = apply(article, change.edit);
    expect(after.mentions.find(({ state }) => state === 'verified')).toMatchObject({ start: 5 });
    expect(after.lost.map(({ placeId }) => placeId)).toEqual(['vienna']);
  });

  it('is linked anew in another language, and keeps its links with another title', async () => {
    const { details } = article;
    const renamed = await changeDetails(client, article, { ...details, title: 'B' });
    expect(renamed).toMatchObject({ places: [], edit: { after: { mentions: article.mentions } } });
    const spanish = await changeDetails(client, article, { ...details, lang: 'es' });
    const after = apply(article, spanish.edit);
    expect(after.mentions.length).toBeGreaterThan(article.mentions.length);
  });

  it('refuses a date that does not exist and an address without https, and keeps the title', () => {
    const read = (fields: Record<string, string>) =>
      readDetails((name) => fields[name] ?? '', article.details);
    expect(read({ published: '2022-13' })).toEqual({ field: 'published', value: '2022-13' });
    expect(read({ url: 'example.org' })).toEqual({ field: 'url', value: 'example.org' });
    expect(read({ published: '2022-08', url: 'https://example.org/a', lang: 'az' })).toEqual({
      title: 'An article',
      publisher: null,
      published: '2022-08',
      url: 'https://example.org/a',
      lang: 'az',
    });
  });

  it('has an address that its saved file may have, however it was typed', async () => {
    const details = readDetails(
      (name) => (name === 'url' ? 'HTTPS://example.org/A' : ''),
      article.details,
    );
    if ('field' in details) throw new Error(details.field);
    const typed = { ...article, details: { ...article.details, ...details } };
    const { name, content } = await articleDownload(catalog, typed, 'own', notes);
    expect(await open(name, content)).toMatchObject({
      article: { details: { url: 'https://example.org/A' } },
    });
  });
});

describe('an article as TEI', () => {
  it('opens again with its text and the links that a person made', async () => {
    const file = await articleDownload(catalog, article, 'tei', notes);
    expect(file.name).toBe('An-article.tei.xml');
    const opened = await open(file.name, file.content);
    if (!('article' in opened)) throw new Error(opened.code);
    expect(opened.article.text).toBe(article.text);
    // What nobody linked is found again, unchecked.
    const own = opened.article.mentions.filter(({ state }) => state !== 'machine');
    expect(own).toMatchObject(
      article.mentions.map(({ start, end, placeId, state }) => ({ start, end, placeId, state })),
    );
  });
});
