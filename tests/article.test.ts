import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segments } from '../src/linking/excerpts';
import { catalog, feature } from './fixtures';

const article = catalog.articles[0];
if (!article) throw new Error('No article');

describe('the first article', () => {
  it('is quoted in at most a dozen short pieces, less than half of it', () => {
    const lengths = article.quotations.map(({ exact }) => exact.split(/\s+/).length);
    expect(lengths.length).toBeLessThanOrEqual(12);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(40);
    expect(lengths.reduce((sum, n) => sum + n, 0)).toBeLessThan(article.words / 2);
  });

  it('has offsets that slice each quotation to the name it marks', () => {
    for (const { exact, start, mentions } of article.quotations)
      for (const mention of mentions)
        expect(exact.slice(mention.start - start, mention.end - start)).toBe(mention.surface);
  });

  it('cuts a quotation at its mentions and loses nothing', () => {
    for (const quotation of article.quotations)
      expect(
        segments(quotation)
          .map(({ text }) => text)
          .join(''),
      ).toBe(quotation.exact);
  });

  it('names every place that the article names at least once', () => {
    const named = new Set(article.quotations.flatMap((q) => q.mentions.map(({ place }) => place)));
    expect([...named].sort()).toEqual([
      'armenia',
      'artsakh',
      'azerbaijan',
      'baku',
      'caspian-sea',
      'france',
      'karabakh',
      'lachin-corridor',
      'nagorno-karabakh',
      'paris',
      'russia',
      'shusha-shushi',
      'turkiye',
      'united-states',
      'washington',
    ]);
  });

  it('links the United States and France as actors or adjectives, never as places of an event', () => {
    const roles = article.quotations
      .flatMap(({ mentions }) => mentions)
      .filter(({ place }) => place === 'france' || place === 'united-states')
      .map(({ role }) => role);
    expect(roles).not.toContain('location');
    expect(feature('france').properties.kind).toBe('country');
  });

  it('stands against the record where it speaks of seven ceded districts', () => {
    const claim = article.claims.find(({ id }) => id === 'C24');
    expect(claim?.verdict).toBe('contradicted');
    expect(claim?.text).toMatch(/three districts/);
  });

  it('says that its title and date are inferred', () => {
    expect([article.titleBasis, article.publishedBasis]).toEqual(['inferred', 'inferred']);
  });

  const original = process.env['ATLAS_FIRST_ARTICLE'];
  it.runIf(original && existsSync(original))('is quoted exactly, where the text is at hand', () => {
    const text = readFileSync(original ?? '', 'utf8');
    expect(createHash('sha256').update(text).digest('hex')).toBe(article.sha256);
    for (const { exact, start, end } of article.quotations)
      expect(text.slice(start, end)).toBe(exact);
  });
});
