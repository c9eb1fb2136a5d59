import { describe, expect, it } from 'vitest';
import { excerptsAbout, mentionsIn, placesNamedIn, segments } from '../../src/linking/excerpts';
import { catalog, catalogWith, feature } from '../fixtures';

const exacts = (id: string, from = catalog) =>
  excerptsAbout(from, feature(id, from)).map(({ quotation }) => quotation.exact);

describe('excerpts by place', () => {
  it('gathers the quotations that name Shusha / Shushi under either form', () => {
    const found = exacts('shusha-shushi');
    expect(found).toHaveLength(4);
    expect(found.some((exact) => exact.includes('Shushi'))).toBe(true);
    expect(found.some((exact) => exact.includes('Shusha'))).toBe(true);
  });

  it('gives the axis of the corridor what is said of the corridor', () => {
    expect(exacts('lachin-corridor-axis')).toEqual(exacts('lachin-corridor'));
  });

  it('shows the sentence on seven districts with each of the seven, as one that describes', () => {
    const [excerpt] = excerptsAbout(catalog, feature('district-aghdam'));
    expect(excerpt?.quotation.exact).toContain('7 distritos');
    expect(excerpt?.reference).toBe('described');
    expect(exacts('district-shusha')).toEqual([]);
  });

  it('follows the files: without its mention, a quotation is no excerpt', () => {
    const edited = catalogWith('articles/soyarmenio-2022-08-27.json', (article: never) => {
      const { quotations } = article as { quotations: { mentions: { place: string }[] }[] };
      for (const quotation of quotations)
        quotation.mentions = quotation.mentions.filter(({ place }) => place !== 'shusha-shushi');
    });
    expect(exacts('shusha-shushi', edited)).toEqual([]);
  });

  it('counts how often an article names a place, also outside its quotations', () => {
    const [article] = catalog.articles;
    if (!article) throw new Error('no article');
    const counts = placesNamedIn(catalog, article).map(({ feature: { id }, count }) => [id, count]);
    expect(Object.fromEntries(counts)).toMatchObject({
      'shusha-shushi': 5,
      artsakh: 5,
      armenia: 5,
      baku: 4,
    });
    const total = mentionsIn(article).length;
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(total);
  });

  it('marks the mentions and the dates inside a quotation', () => {
    const quotation = catalog.articles[0]?.quotations[0];
    if (!quotation) throw new Error('no quotation');
    const named = segments(quotation).map(({ text, mention, date }) => [
      text,
      mention?.place ?? date?.edtf,
    ]);
    expect(named).toEqual([
      ['Hoy', '2022-08-27'],
      [', ', undefined],
      ['Bakú', 'baku'],
      [' celebró una «conferencia internacional» en la ocupada ', undefined],
      ['Shushi', 'shusha-shushi'],
    ]);
  });
});
