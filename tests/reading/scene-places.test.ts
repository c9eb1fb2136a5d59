import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNamed } from '../../src/reading/named-places';
import { scenePlaces } from '../../src/reading/scene-places';
import { catalog } from '../fixtures';
import { articleOf, placeOf } from './an-article';

type Links = Parameters<typeof articleOf>[1];
const told = (text: string, links: Links) =>
  scenePlaces(articleOf(text, links), (id) => placeNamed(catalog, [placeOf('vienna')], id));

describe('the places where a story happens', () => {
  it('are those of the title and the first paragraph, not those named once further down', () => {
    const text =
      'Shushi opens its road\nThe road to Shushi was opened on Monday.\nIn Goris nobody saw it, nor in Hadrut.';
    const links: Links = [
      ['Shushi', 'shusha-shushi'],
      ['Shushi', 'shusha-shushi'],
      ['Goris', 'goris'],
      ['Hadrut', 'hadrut'],
    ];
    // Once in the title and once in the first paragraph, each of which counts double.
    expect(told(text, links)).toEqual([{ id: 'shusha-shushi', sum: 4 }]);
  });

  it('weigh more in sentences with a date, in any language', () => {
    const dated = ['on 9 November 2020', 'в 2020 году', 'el 9 de noviembre', '9 նոյեմբերի'];
    for (const date of dated) {
      const text = `Title\nFirst.\nHadrut was left ${date}. Goris was not.`;
      const links: Links = [
        ['Hadrut', 'hadrut'],
        ['Goris', 'goris'],
      ];
      expect(told(text, links), date).toEqual([{ id: 'hadrut', sum: 2 }]);
    }
    const plain = 'Title\nFirst.\nHadrut was left by 9 buses.';
    expect(told(plain, [['Hadrut', 'hadrut']])).toEqual([]);
  });

  it('are no countries, regions or seas, and no governments that speak', () => {
    const text = 'Armenia\nArmenia, Armenia. Baku said in 2020 that Baku agreed.';
    const article = articleOf(text, [
      ['Armenia', 'armenia'],
      ['Armenia', 'armenia'],
      ['Armenia', 'armenia'],
      ['Baku', 'baku'],
      ['Baku', 'baku'],
    ]);
    const speaking = article.mentions.map((one) =>
      one.placeId === 'baku' ? { ...one, role: 'actor' as const } : one,
    );
    const placed = (id: string) => placeNamed(catalog, [], id);
    expect(scenePlaces({ ...article, mentions: speaking }, placed)).toEqual([]);
    expect(scenePlaces(article, placed).map(({ id }) => id)).toEqual(['baku']);
  });

  it('are none in a list where no place stands out, and none in a text without places', () => {
    const names = ['Goris', 'Hadrut', 'Shushi', 'Lachin'] as const;
    const ids = ['goris', 'hadrut', 'shusha-shushi', 'berdzor-lachin'];
    const links = names.map((name, at) => [name, ids[at] ?? ''] as const);
    expect(told(`Title\n${names.join(', ')}.`, links)).toEqual([]);
    expect(told('Nothing is named here.', [])).toEqual([]);
  });

  it('are three at most, the highest first, each half as much as the first or more', () => {
    const ids = ['goris', 'hadrut', 'shusha-shushi', 'berdzor-lachin', 'vienna'];
    const line = fc.array(fc.constantFrom(...ids), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const text = lines.map((words) => words.join(' and ')).join('.\n');
        const links = lines.flat().map((id) => [id, id] as const);
        const sums = told(text, links).map(({ sum }) => sum);
        expect(sums.length).toBeLessThanOrEqual(3);
        expect(sums).toEqual(sums.toSorted((a, b) => b - a));
        for (const sum of sums) expect(sum).toBeGreaterThanOrEqual(Math.max(2, (sums[0] ?? 0) / 2));
      }),
    );
  });
});
