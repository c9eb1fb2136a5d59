import { describe, expect, it } from 'vitest';
import type { LinkLanguage } from '../../src/linking/languages';
import { catalog } from '../fixtures';
import { linker } from './the-linker';

/**
 * The linker made the links of the articles and a person checked them; neither may change
 * unnoticed.
 */
describe('the verified links of an article', () => {
  const quotations = catalog.articles.flatMap((article) =>
    article.quotations.map((quotation) => ({ article, quotation })),
  );
  it.each(quotations.map((one) => [one.quotation.id, one] as const))(
    'are what the linker finds in quotation %s',
    (_, { article, quotation }) => {
      const found = linker.link(quotation.exact, article.lang as LinkLanguage);
      expect(
        found.map(({ start, end, surface, placeId, role }) => ({
          start: start + quotation.start,
          end: end + quotation.start,
          surface,
          place: placeId,
          role,
        })),
      ).toEqual(quotation.mentions.toSorted((a, b) => a.start - b.start));
    },
  );

  it('are there in every quotation', () => {
    expect(quotations).toHaveLength(12);
    for (const { quotation } of quotations) expect(quotation.mentions.length).toBeGreaterThan(0);
  });
});
