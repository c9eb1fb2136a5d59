import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasFeature } from '../../src/catalog/types';
import { pointOf } from '../../src/catalog/point-of';
import { placeSearch, type SearchResult } from '../../src/search/place-search';
import { catalog, feature } from '../fixtures';

const search = placeSearch(catalog);
const id = (result?: SearchResult) => (result && 'id' in result ? result.id : undefined);
const idsOf = (text: string) => search(text).map(id);

describe('search', () => {
  it.each([
    ['Shushi', 'shusha-shushi'],
    ['susa', 'shusha-shushi'],
    ['Շուշի', 'shusha-shushi'],
    ['ШУША', 'shusha-shushi'],
    ['شوشی', 'shusha-shushi'],
    ['kelbecer', 'kalbajar-karvachar'],
    ['asgaran', 'asgaran-askeran'],
    ['Երեւան', 'yerevan'],
    ['karintak', 'dashalti-karin-tak'],
    ['us', 'united-states'],
    ['lachin corridor', 'lachin-corridor'],
    ['corredor de lachin', 'lachin-corridor'],
    ['Haya', 'the-hague'],
  ])('finds %s as it is written or nearly so', (text, place) => {
    expect(idsOf(text)[0]).toBe(place);
  });

  it.each([
    ['Шуше', 'shusha-shushi'],
    ['в Шушу', 'shusha-shushi'],
    ['из Степанакерта', 'khankendi-stepanakert'],
    ['в Лачинском коридоре', 'lachin-corridor'],
    ['Շուշիում', 'shusha-shushi'],
    ['Շուշիի', 'shusha-shushi'],
    ['Ստեփանակերտից', 'khankendi-stepanakert'],
    ['Երևանում', 'yerevan'],
    ['Şuşada', 'shusha-shushi'],
    ['Laçının', 'berdzor-lachin'],
    ['Bakıdan', 'baku'],
    ['Xanlığa', 'khanlig'],
    ["Laçın'da", 'berdzor-lachin'],
    ['Şuşa’ya', 'shusha-shushi'],
    ['en Lachín', 'berdzor-lachin'],
    ['შუშაში', 'shusha-shushi'],
    ['در شوشا', 'shusha-shushi'],
  ])('finds a place by the form that a sentence has: %s', (text, place) => {
    expect(idsOf(text)[0]).toBe(place);
  });

  it.each([
    ['Shussha', 'shusha-shushi'],
    ['Stepnakert', 'khankendi-stepanakert'],
    ['Kalbjar', 'kalbajar-karvachar'],
    ['Лочин', 'berdzor-lachin'],
    ['lachin coridor', 'lachin-corridor'],
    ['Gandzassar', 'gandzasar'],
    ['shuhsa', 'shusha-shushi'],
    ['stepankaert', 'khankendi-stepanakert'],
    ['Kalbjaar', 'kalbajar-karvachar'],
  ])('finds a place in spite of a typing error: %s', (text, place) => {
    expect(idsOf(text)[0]).toBe(place);
  });

  it('says which name matched, in which language, and how the place is called here', () => {
    expect(search('շուշի')[0]).toEqual({
      kind: 'feature',
      id: 'shusha-shushi',
      name: 'Shusha / Shushi',
      matched: 'Շուշի',
      lang: 'hy',
    });
  });

  it('lists the whole name first, then what begins with it, then what has it, then what is alike', () => {
    const found = idsOf('shusha');
    const rank = (place: string) => found.indexOf(place);
    expect(rank('shusha-shushi')).toBe(0);
    expect(rank('district-shusha')).toBeGreaterThan(0);
    expect(rank('shushakand-shosh')).toBeGreaterThan(0);
    expect(rank('road-fuzuli-shusha')).toBeGreaterThan(rank('shushakand-shosh'));
    expect(rank('event-e016')).toBeGreaterThan(rank('road-fuzuli-shusha'));
  });

  it('lists every place of a name, larger ones first and positions after their place', () => {
    expect(idsOf('Mets Shen')).toEqual(['boyuk-galadarasi-mets-shen', 'ulu-garabey-mets-shen']);
    expect(idsOf('Stepanakert').slice(0, 3)).toEqual([
      'khankendi-stepanakert',
      'district-khankendi',
      'post-khankendi-stepanakert',
    ]);
    expect(idsOf('terter').slice(0, 2)).toEqual(['tartar-town', 'river-tartar']);
    expect(idsOf('Shusha-Dashalti junction')).toEqual([
      'shusha-dashalti-junction',
      'post-shusha-dashalti-junction',
    ]);
  });

  it('puts the nearer of two equals first', () => {
    for (const place of ['boyuk-galadarasi-mets-shen', 'ulu-garabey-mets-shen'])
      expect(id(search('Mets Shen', pointOf(feature(place)))[0])).toBe(place);
  });

  it('finds an event by its words, also one at no place', () => {
    const found = (text: string) => search(text)[0];
    expect(found('first missile strike on Ganja')).toMatchObject({
      kind: 'event',
      id: 'event-e004',
    });
    const closed = { kind: 'event', id: 'event-e063' };
    expect(found('Minsk Process structures closed')).toMatchObject(closed);
  });

  it('finds an article by its title and by its publisher', () => {
    const article = { kind: 'article', id: 'soyarmenio-2022-08-27', lang: 'es' };
    expect(search('evento diplomatico')[0]).toMatchObject(article);
    expect(search('SoyArmenio')[0]).toMatchObject({ ...article, matched: 'SoyArmenio' });
  });

  it('takes coordinates for a point and nothing else', () => {
    expect(search('39.76, 46.75')).toEqual([{ kind: 'coordinates', at: [46.75, 39.76] }]);
  });

  it('takes a square of the military grid for its middle, with how far that may be off', () => {
    const [square, ...more] = search('38S PK 499 024');
    expect(square).toMatchObject({ kind: 'coordinates', accuracy: 71 });
    expect(more).toEqual([]);
    expect(search('5 Mar 2020')[0]).toMatchObject({ kind: 'day', date: '2020-03-05' });
    expect(search('38S PK 499')).toEqual([]);
    expect(search('PK 499 024')).toEqual([]);
  });

  it('offers the other order of coordinates beside what was typed, where only that lies in the region', () => {
    expect(search('46.75, 39.76')).toEqual([
      { kind: 'coordinates', at: [39.76, 46.75] },
      { kind: 'coordinates', at: [46.75, 39.76], turned: true },
    ]);
  });

  it.each([
    '2020-11-10',
    '10 November 2020',
    '10 de noviembre de 2020',
    '10 novembre 2020',
    '10 ноября 2020',
    '10 նոյեմբերի 2020',
    '10 noyabr 2020',
    '10 Kasım 2020',
    '10.11.2020',
  ])('knows a day: %s, then what happened on it', (text) => {
    const [day, ...others] = search(text);
    expect(day).toEqual({ kind: 'day', date: '2020-11-10', day: '2020-11-10' });
    const dated = catalog.events.filter(({ from }) => from === '2020-11-10');
    expect(dated.length).toBeGreaterThan(0);
    expect(others.slice(0, dated.length).map(id)).toEqual(dated.map((event) => event.id));
  });

  it('shows a month and a year by their first day, and none that the map has not', () => {
    const days = (text: string) => search(text).filter(({ kind }) => kind === 'day');
    expect(days('ноябрь 2020')).toEqual([{ kind: 'day', date: '2020-11', day: '2020-11-01' }]);
    expect(days('1994')).toEqual([{ kind: 'day', date: '1994', day: '1994-01-01' }]);
    expect(days('1950')).toEqual([]);
    expect(days('11/9/2020').map((one) => one.kind === 'day' && one.day)).toEqual([
      '2020-09-11',
      '2020-11-09',
    ]);
  });

  it.each(['', '   ', '—', 'qwertz', 'Atlantis', '(((', '139.76, 246.75'])(
    'finds nothing for “%s”',
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );

  it('never throws and lists nothing twice, whatever is typed', () => {
    const letters = fc.constantFrom(...'şuŞаաə ’-.,°1N\u0301');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 30 }), (text) => {
        const keys = search(text).map((result) =>
          JSON.stringify([
            result.kind,
            id(result),
            result.kind === 'day' && result.date,
            result.kind === 'coordinates' && result.turned,
          ]),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

/** What readers without Azerbaijani, Turkish or Spanish keyboards type. */
const plainly = (text: string, schwa: string) =>
  text
    .toLocaleLowerCase('en')
    .replaceAll('ə', schwa)
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

const typings = catalog.features.flatMap((one) =>
  one.properties.toponyms.flatMap(({ text }) =>
    [...new Set(['e', 'a'].map((schwa) => plainly(text, schwa)))].map((typed) => ({ one, typed })),
  ),
);
const owners = new Map<string, Set<string>>();
for (const { one, typed } of typings)
  owners.set(typed, (owners.get(typed) ?? new Set<string>()).add(one.id));

const measured = new Set(['places', 'districts', 'corridor']);
const asked = typings.filter(({ one }: { one: AtlasFeature }) =>
  measured.has(one.properties.layer),
);
const alone = asked.filter(({ typed }) => owners.get(typed)?.size === 1);
const missed = alone.filter(({ one, typed }) => idsOf(typed)[0] !== one.id);
const share = (100 * (alone.length - missed.length)) / alone.length;

describe('every name of every place, typed without diacritics and in lower case', () => {
  it(`brings its place first for ${share.toFixed(1)} % of ${alone.length} names that one place has (98 % at least)`, () => {
    expect(alone.length).toBeGreaterThan(1000);
    expect(share, JSON.stringify(missed.map(({ typed }) => typed))).toBeGreaterThanOrEqual(98);
  });

  it('brings all the places of a shared name before anything else', () => {
    const shared = [...owners].filter(([, ids]) => ids.size > 1);
    expect(shared.length).toBeGreaterThan(50);
    for (const [typed, ids] of shared)
      expect(new Set(idsOf(typed).slice(0, ids.size)), typed).toEqual(ids);
  });
});
