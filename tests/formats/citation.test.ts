import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitedWork } from '../../src/formats/citation/cited-work';
import { citationStyles } from '../../src/formats/citation/styles';
import { runs } from '../runs';

const card: CitedWork = {
  kind: 'page',
  title: 'Shusha / Shushi',
  author: 'The Corridor Atlas contributors',
  container: 'Corridor Atlas',
  issued: '2026-11-29',
  version: '2026-11-29',
  url: 'https://example.org/atlas/?place=shusha-shushi&date=2022-08-27',
  accessed: '2026-12-01',
  language: 'en',
};
const article: CitedWork = {
  kind: 'article',
  title: 'Bakú molesta',
  author: null,
  container: 'SoyArmenio',
  issued: '2022-08-27',
  version: null,
  url: 'https://soyarmenio.com/noticias',
  accessed: '2026-12-01',
  language: 'es',
};

/** What citation-js reads from what a style wrote, in the terms of CSL. */
function readBack(style: 'bibtex' | 'ris' | 'csl', work: CitedWork) {
  const [item, ...more] = new Cite(citationStyles[style].write(work)).data;
  expect(more).toEqual([]);
  return item;
}

describe('a citation for readers', () => {
  it('of a card of the atlas has author, day, title, version, site and address', () => {
    expect(citationStyles.apa.write(card)).toBe(
      'The Corridor Atlas contributors. (2026, November 29). Shusha / Shushi (Version 2026-11-29). Corridor Atlas. Retrieved December 1, 2026, from https://example.org/atlas/?place=shusha-shushi&date=2022-08-27',
    );
    expect(citationStyles.chicago.write(card)).toBe(
      'The Corridor Atlas contributors. “Shusha / Shushi.” Corridor Atlas, version 2026-11-29, November 29, 2026. Accessed December 1, 2026. https://example.org/atlas/?place=shusha-shushi&date=2022-08-27.',
    );
  });

  it('of an article without an author begins with its title', () => {
    expect(citationStyles.apa.write(article)).toBe(
      'Bakú molesta. (2022, August 27). SoyArmenio. Retrieved December 1, 2026, from https://soyarmenio.com/noticias',
    );
    expect(citationStyles.chicago.write({ ...article, issued: '2022-08' })).toBe(
      '“Bakú molesta.” SoyArmenio, August 2022. Accessed December 1, 2026. https://soyarmenio.com/noticias.',
    );
    expect(citationStyles.apa.write({ ...article, issued: null, url: null })).toBe(
      'Bakú molesta. (n.d.). SoyArmenio.',
    );
    const alone = { ...article, issued: null, url: null, container: null };
    expect(citationStyles.apa.write(alone)).toBe('Bakú molesta. (n.d.).');
    expect(citationStyles.chicago.write(alone)).toBe('“Bakú molesta.”');
  });
});

describe('a citation of an excerpt', () => {
  const quote = 'no necesita la participación de «estos» países';
  const excerpt = { ...article, quote };

  it('has its very words behind the reference', () => {
    for (const style of ['apa', 'chicago'] as const)
      expect(citationStyles[style].write(excerpt)).toBe(
        `${citationStyles[style].write(article)} [“${quote}”]`,
      );
  });

  it.each(['bibtex', 'ris', 'csl'] as const)('gives them back as a note from %s', (style) => {
    expect(readBack(style, excerpt)['note']).toBe(`“${quote}”`);
  });
});

describe('a citation for programs, read by citation-js', () => {
  it.each(['bibtex', 'ris', 'csl'] as const)('is whole as %s', (style) => {
    for (const work of [card, article]) {
      const item = readBack(style, work);
      expect(item).toMatchObject({
        title: work.title,
        URL: work.url,
        language: work.language,
        issued: { 'date-parts': [work.issued?.split('-').map(Number)] },
      });
      // RIS has no field for a version but the edition.
      expect(item['version'] ?? item['edition'] ?? null).toBe(work.version);
      if (work.author !== null)
        expect(JSON.stringify(item['author'])).toContain(`"${work.author}"`);
    }
  });

  it.each(['bibtex', 'ris', 'csl'] as const)('has any title unbroken as %s', (style) => {
    const sign = fc.constantFrom(...'{}\\%#$&_~^"\'`-@,=|<>\n\r\tŞəա՝ёü漢 ');
    const title = fc
      .array(fc.oneof(sign, fc.constantFrom('TI  - ', 'ER  - ', '\\end', 'Shushi', '}}')))
      .map((parts) => `A${parts.join('')}Z`);
    fc.assert(
      fc.property(title, (one) => {
        const item = readBack(style, { ...card, title: one });
        expect(item['title']).toBe(one.replace(/\s+/g, ' '));
        expect([item['URL'], item['type']]).toEqual([card.url, 'webpage']);
      }),
      { numRuns: runs(200) },
    );
  });
});
