import { describe, expect, it } from 'vitest';
import {
  articleRows,
  cellOf,
  mentionsOf,
  noFilter,
  valuesOf,
} from '../../../src/reading/many/article-rows';
import { placesOfAll } from '../../../src/reading/many/places-of-all';
import { articlesAmong, readMany } from '../../../src/reading/many/read-many';
import { linksByPlace } from '../../../src/reading/links-by-place';
import { ownExcerpts } from '../../../src/reading/own-excerpts';
import { shownMentions, type OwnArticle } from '../../../src/reading/own-article';
import { keep } from '../../../src/reading/stored-article';
import { ringSize } from '../../../src/map/live/mentions-source';
import { catalog } from '../../fixtures';
import { fileOf } from '../../reading/an-engine';
import { articleOf } from '../an-article';
import { manyArticles } from './many-articles';

const given = (article: OwnArticle, id: string, details: Partial<OwnArticle['details']>) => ({
  ...article,
  id,
  details: { ...article.details, ...details },
});
const goris = given(
  articleOf('De Goris a Lachín, y otra vez a Goris.', [
    ['Goris', 'goris'],
    ['Lachín', 'berdzor-lachin'],
    ['Goris', 'goris'],
  ]),
  'own-0000000001',
  { title: 'El camino', published: '2022-08-26', publisher: 'EFE' },
);
const shusha = given(
  articleOf('Şuşa yolu bağlıdır.', [['Şuşa', 'shusha-shushi']]),
  'own-0000000002',
  { title: 'Yol', published: '2020-12', lang: 'az' },
);
const refused = given(
  articleOf('Viena y Goris.', [
    ['Viena', 'vienna'],
    ['Goris', 'goris', 'removed'],
  ]),
  'own-0000000003',
  { title: 'Ábaco', publisher: 'EFE' },
);
const all = [goris, shusha, refused];
const titles = (articles: readonly OwnArticle[]) => articles.map(({ details }) => details.title);

describe('a table of articles', () => {
  it('is narrowed by place, publisher, language and words whatever their accents', () => {
    const found = (change: object) => titles(articleRows(all, { ...noFilter, ...change }));
    expect(found({})).toEqual(['El camino', 'Yol', 'Ábaco']);
    expect(found({ place: 'goris' })).toEqual(['El camino']);
    expect(found({ publisher: 'EFE' })).toEqual(['El camino', 'Ábaco']);
    expect(found({ language: 'az' })).toEqual(['Yol']);
    expect(found({ words: 'SUSA' })).toEqual(['Yol']);
    expect(found({ words: 'abaco' })).toEqual(['Ábaco']);
    expect(found({ words: 'camino', publisher: 'EFE', language: 'az' })).toEqual([]);
  });

  it('is sorted by each column, and what is unknown stands last', () => {
    const by = (column: 'title' | 'published' | 'publisher' | 'mentions', descending = false) =>
      titles(articleRows(all, noFilter, { column, descending }));
    expect(by('title')).toEqual(['Ábaco', 'El camino', 'Yol']);
    expect(by('published')).toEqual(['Yol', 'El camino', 'Ábaco']);
    expect(by('published', true)).toEqual(['El camino', 'Yol', 'Ábaco']);
    expect(by('publisher', true).at(-1)).toBe('Yol');
    expect(by('mentions', true)[0]).toBe('El camino');
    expect(cellOf(shusha, 'language')).toBe('az');
  });

  it('offers each value with the number of articles that have it, without refused links', () => {
    const { places, publishers, languages } = valuesOf(all);
    expect(new Map(places).get('goris')).toBe(1);
    expect(publishers).toEqual([['EFE', 2]]);
    expect(languages).toEqual([
      ['es', 2],
      ['az', 1],
    ]);
  });
});

describe('the places of all articles', () => {
  it('count every link, and those of the world have their record', () => {
    const counted = placesOfAll(catalog, all.map(keep));
    expect(counted.map(({ place, mentions }) => [place.id, mentions])).toEqual([
      ['goris', 2],
      ['berdzor-lachin', 1],
      ['shusha-shushi', 1],
      ['vienna', 1],
    ]);
    expect(counted.at(-1)?.place.record?.id).toBe('vienna');
  });

  it('are counted as a slow walk through all links counts them', () => {
    const articles = manyArticles(30, 20);
    const slow = new Map<string, number>();
    for (const article of articles)
      for (const { placeId } of shownMentions(article))
        slow.set(placeId, (slow.get(placeId) ?? 0) + 1);
    const fast = placesOfAll(catalog, articles.map(keep));
    expect(new Map(fast.map(({ place, mentions }) => [place.id, mentions]))).toEqual(slow);
    expect(articles.reduce((sum, one) => sum + mentionsOf(one), 0)).toBe(600);
    for (const article of articles)
      for (const [id, links] of linksByPlace(article)) {
        const said = ownExcerpts(article, id).flatMap(({ mentions }) => mentions);
        expect(said).toEqual(links);
      }
  });

  it('have rings whose area grows with the count, between the plain one and a largest', () => {
    expect([null, 1, 25, 100].map(ringSize)).toEqual([9, 9, 20, 36]);
    expect(ringSize(1_000_000)).toBe(36);
  });
});

describe('reading many files', () => {
  const files = ['a.txt', 'b.md', 'c.html', 'd.txt'].map((name) => fileOf(name, name));

  it('takes texts, and counts what is none', () => {
    const names = ['a.TXT', 'b.jpg', '.DS_Store', '.hidden.txt', 'c.json', 'no-ending'];
    const { articles, others } = articlesAmong(names.map((name) => ({ name })));
    expect([articles.map(({ name }) => name), others]).toEqual([['a.TXT', 'c.json'], 4]);
  });

  it('goes on behind a file that cannot be read, and says which and why', async () => {
    const opened: string[] = [];
    const done: number[] = [];
    const notRead = await readMany(
      files,
      ({ name }) => {
        if (name === 'b.md') return Promise.resolve({ code: 'empty' });
        if (name === 'c.html') return Promise.reject(new Error('The worker stopped'));
        return Promise.resolve({ article: given(goris, name, {}) });
      },
      {
        opened: ({ id }) => opened.push(id),
        progress: (count) => done.push(count),
        isStopped: () => false,
      },
    );
    expect(opened).toEqual(['a.txt', 'd.txt']);
    expect(done).toEqual([1, 2, 3, 4]);
    expect(notRead).toEqual([
      { name: 'b.md', refusal: { code: 'empty' } },
      { name: 'c.html', refusal: null },
    ]);
  });

  it('stops where somebody stops it, and keeps what was read', async () => {
    const opened: string[] = [];
    const open = ({ name }: File) => Promise.resolve({ article: given(goris, name, {}) });
    const events = {
      opened: ({ id }: OwnArticle) => opened.push(id),
      progress: () => undefined,
      isStopped: () => opened.length === 2,
    };
    expect(await readMany(files, open, events)).toEqual([]);
    expect(opened).toEqual(['a.txt', 'b.md']);
  });
});
