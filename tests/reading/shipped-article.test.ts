import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownArticle } from '../../src/reading/shipped-article';
import { catalog } from '../fixtures';

const [first] = catalog.articles;
if (!first) throw new Error('no article');
const { quotations } = first;
const all = quotations.flatMap(({ mentions }) => mentions);

/** The quotations of the first article between other words, in another order. */
const invented = quotations
  .toReversed()
  .map(({ exact }, number) => `Párrafo ${number} de un texto inventado. ${exact}. Y así sigue.`)
  .join('\n\n');

const surfacesIn = (text: string, mentions: readonly { start: number; end: number }[]) =>
  mentions.map(({ start, end }) => text.slice(start, end));

describe('the first article in a text that is opened', () => {
  it('is known by its quotations, in whatever order, with every checked link on its own words', () => {
    const known = knownArticle(catalog, invented);
    expect(known?.article.id).toBe(first.id);
    expect(known?.found).toBe(quotations.length);
    expect(known?.mentions).toHaveLength(all.length);
    expect(surfacesIn(invented, known?.mentions ?? []).sort()).toEqual(
      all.map(({ surface }) => surface).sort(),
    );
    expect(known?.mentions.every(({ state }) => state === 'verified')).toBe(true);
  });

  it('is known with some of its quotations changed, without their links', () => {
    const [changed] = quotations;
    const known = knownArticle(catalog, invented.replace(changed?.exact ?? '', 'otra cosa'));
    expect(known?.found).toBe(quotations.length - 1);
    expect(known?.mentions).toHaveLength(all.length - (changed?.mentions.length ?? 0));
  });

  it('is not taken for a text that has one of its quotations', () => {
    expect(knownArticle(catalog, `Citan: “${quotations[0]?.exact}”.`)).toBeNull();
    expect(knownArticle(catalog, 'Shushi y Lachín')).toBeNull();
  });

  /** The project may not ship the article; ATLAS_FIRST_ARTICLE names a file that has it. */
  const file = process.env['ATLAS_FIRST_ARTICLE'];
  it.skipIf(!file)('has every link of the original where it was checked', () => {
    const text = readFileSync(file ?? '', 'utf8');
    expect(createHash('sha256').update(text).digest('hex')).toBe(first.sha256);
    const known = knownArticle(catalog, text);
    const places = known?.mentions.map(({ start, end, placeId }) => [start, end, placeId]);
    expect(places).toEqual(
      all.toSorted((a, b) => a.start - b.start).map(({ start, end, place }) => [start, end, place]),
    );
  });
});
