import { describe, expect, it } from 'vitest';
import { gatheredAbout } from '../../src/reading/excerpts-of-all';
import { catalog, feature } from '../fixtures';
import { articleOf } from './an-article';

const own = (id: string, published: string | null, opened: string) => {
  const article = articleOf('Primero Goris. Luego Shushi. Al fin, Shushi.', [
    ['Shushi', 'shusha-shushi'],
    ['Shushi', 'shusha-shushi'],
  ]);
  return { ...article, id, opened, details: { ...article.details, published } };
};

describe('what all articles say of a place', () => {
  it('comes newest first, by the date of the article or the day it was opened', () => {
    const articles = [
      own('own-000000000a', '2021-05-01', '2026-11-01T00:00:00.000Z'),
      own('own-000000000b', null, '2026-11-02T00:00:00.000Z'),
    ];
    const ids = gatheredAbout(catalog, articles, feature('shusha-shushi')).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['own-000000000b', 'own-000000000b']);
    expect(ids.slice(-2)).toEqual(['own-000000000a', 'own-000000000a']);
    expect(new Set(ids.slice(2, -2))).toEqual(new Set(['soyarmenio-2022-08-27']));
  });

  it('says what the name does, and nothing where the text does without it', () => {
    const all = gatheredAbout(catalog, [], feature('district-aghdam'));
    expect(all.every(({ roles }) => roles.length === 0)).toBe(true);
    expect(gatheredAbout(catalog, [], feature('baku')).flatMap(({ roles }) => roles)).toContain(
      'actor',
    );
  });
});
