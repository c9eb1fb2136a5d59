import { describe, expect, it } from 'vitest';
import { isName, namesOf } from '../../scripts/world/alternates';
import { cityRows } from '../../scripts/world/city-rows';
import { countryNames } from '../../scripts/world/countries';
import { withoutHomonyms } from '../../scripts/world/homonyms';
import { cityIds, slug } from '../../scripts/world/ids';
import { gazetteerFinder } from '../../scripts/world/gazetteer-places';
import { isSelected } from '../../scripts/world/selection';
import { catalog } from '../fixtures';

const gori =
  '614455\tGori\tGori\tGORI,Goris,Gorodok Gori,Kori,gori,Горі,Гори,גורי,გორი\t41.98422\t44.11578\tP\tPPLA\tGE\t\t73\t\t\t\t46676\t\t588\tAsia/Tbilisi\t2012-01-16';
const minsk =
  '625144\tMinsk\tMinsk\tGorad Minsk,MSQ,Minsk,Minskas,Мінск,Минск,Горад Минск,Մինսկ,明斯克\t53.9\t27.56667\tP\tPPLC\tBY\t\t04\t\t\t\t1742124\t\t222\tEurope/Minsk\t2013-03-10';

describe("a line of GeoNames' table", () => {
  const [row] = cityRows(`${gori}\n`);

  it('gives the city with its position, country and population', () => {
    expect(row).toMatchObject({ geonames: 614455, lon: 44.11578, lat: 41.98422, country: 'GE' });
    expect(row?.population).toBe(46676);
  });

  it('is refused where it is something else', () => {
    expect(() => cityRows('Gori, Georgia')).toThrow('Gori, Georgia');
  });

  it('keeps names in Latin, Russian and Armenian letters, the main one first', () => {
    const [capital] = cityRows(minsk);
    expect(capital && namesOf(capital)).toEqual(['Minsk', 'Minskas', 'Минск', 'Մինսկ']);
    expect(row && namesOf(row)).toEqual(['Gori', 'Goris', 'Gorodok Gori', 'Kori', 'Гори']);
  });
});

describe('an alternate name', () => {
  it.each(['Эрзурум', 'Երեւան', 'İzmir', 'Saint-Étienne', 'Iğdır', 'Naxçıvan'])(
    'is kept as %s is',
    (text) => expect(isName(text)).toBe(true),
  );

  it.each([
    ['a code of an airport', 'TBS'],
    ['a romanisation of a soft sign', "Kazan'"],
    ['a romanisation that only tables use', 'Ehrzurum'],
    ['lower case', 'gori'],
    ['Ukrainian letters', 'Горі'],
    ['Georgian script', 'გორი'],
    ['digits', 'Arzamas-16'],
    ['brackets', 'Gori (Georgia)'],
    ['more than four words', 'Santo Domingo de los Tsachilas'],
    ['two letters', 'Ом'],
    ['three Latin letters, which are words somewhere', 'Ben'],
  ])('is dropped for %s', (_, text) => expect(isName(text)).toBe(false));
});

describe('the cities that are taken', () => {
  const city = { ...cityRows(gori)[0] } as ReturnType<typeof cityRows>[number];

  it('are above 15,000 people in the neighbourhood and above 500,000 elsewhere', () => {
    expect(isSelected(city)).toBe(true);
    expect(isSelected({ ...city, population: 14_999 })).toBe(false);
    expect(isSelected({ ...city, country: 'FR' })).toBe(false);
    expect(isSelected({ ...city, country: 'FR', population: 500_000 })).toBe(true);
  });

  it('include every capital and no quarter of a town', () => {
    expect(isSelected({ ...city, country: 'LI', feature: 'PPLC', population: 5000 })).toBe(true);
    expect(isSelected({ ...city, country: 'RU', feature: 'PPLX', population: 90_000 })).toBe(false);
  });
});

describe('the id of a city', () => {
  const of = (ascii: string, country: string, geonames = 1, capital = false) => ({
    ascii,
    country,
    geonames,
    capital,
  });

  it('is its ASCII name in kebab case', () => {
    expect(slug('New York City')).toBe('new-york-city');
    expect(slug("P'ot'i")).toBe('poti');
    expect(slug('Côte d’Ivoire')).toBe('cote-divoire');
  });

  it('has the country where the name is shared, and the GeoNames id where that is not enough', () => {
    const cities = [
      of('Hyderabad', 'india'),
      of('Hyderabad', 'pakistan'),
      of('Kirov', 'russia', 548408),
      of('Kirov', 'russia', 548410),
      of('Lachin', 'iran'),
      of('Luxembourg', 'luxembourg', 1, true),
      of('Oslo', 'norway', 1, true),
    ];
    expect(cityIds(cities, new Set(['lachin', 'luxembourg']))).toEqual([
      'hyderabad-india',
      'hyderabad-pakistan',
      'kirov-russia-548408',
      'kirov-russia-548410',
      'lachin-iran',
      'luxembourg-city',
      'oslo',
    ]);
  });
});

describe('the names of a country', () => {
  it('are those of CLDR in the seven languages', () => {
    const { en, hy, tr } = countryNames('DE');
    expect([en, hy, tr]).toEqual([['Germany'], ['Գերմանիա'], ['Almanya']]);
  });

  it('are written out, without remarks and initials', () => {
    expect(countryNames('BA')['en']?.[0]).toBe('Bosnia and Herzegovina');
    expect(countryNames('MM')['ru']).toEqual(['Мьянма']);
    expect(countryNames('SB')['ru']?.[0]).toBe('Соломоновы острова');
    expect(countryNames('GB')['es']).toEqual(['Reino Unido']);
    expect(countryNames('HK')['fr']).toEqual(['Hong Kong']);
  });
});

describe('the gazetteer', () => {
  const findInGazetteer = gazetteerFinder(catalog.features);

  it('has Shusha by its GeoNames id, and Gyumri by a name nearby', () => {
    expect(findInGazetteer({ names: ['Elsewhere'], at: [0, 0], geonames: 147105 })).toEqual([
      'shusha-shushi',
    ]);
    expect(findInGazetteer({ names: ['Leninakan', 'GYUMRI'], at: [43.84, 40.79] })).toEqual([
      'gyumri',
    ]);
  });

  it('has no Martuni at Lake Sevan', () => {
    expect(findInGazetteer({ names: ['Martuni'], at: [45.3, 40.14] })).toEqual([]);
  });
});

describe('homonyms', () => {
  const city = (id: string, und: string[], country = 'GE') => ({
    id,
    kind: 'city',
    lon: 44,
    lat: 42,
    country,
    names: { und },
    citation: 'geonames',
  });

  it('lose the form that is the name of another place, not their main name', () => {
    const [first, second, third] = withoutHomonyms(
      [
        city('gori', ['Gori', 'Goris', 'Kori']),
        city('dili', ['Dili', 'Delhi'], 'TL'),
        city('delhi', ['Delhi', 'Dehli'], 'IN'),
      ],
      new Set(['goris']),
    );
    expect(first?.names['und']).toEqual(['Gori', 'Kori']);
    expect(second?.names['und']).toEqual(['Dili']);
    expect(third?.names['und']).toEqual(['Delhi', 'Dehli']);
  });

  it('stay between a capital and its country, as in Algiers and Algeria', () => {
    const algeria = { ...city('algeria', [], 'DZ'), kind: 'country', names: { ru: ['Алжир'] } };
    const algiers = city('algiers', ['Algiers', 'Алжир'], 'DZ');
    expect(withoutHomonyms([algeria, algiers], new Set())[1]?.names['und']).toContain('Алжир');
  });
});
