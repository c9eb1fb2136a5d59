import { describe, expect, it } from 'vitest';
import { displayName } from '../../../src/catalog/naming';
import { pairsOf } from '../../../src/reading/dated-places';
import { shownMentions, type OwnArticle } from '../../../src/reading/own-article';
import { compareReports } from '../../../src/reading/two-reports/compare';
import { readExample } from '../../../src/reading/two-reports/example';
import { communitiesUsing } from '../../../src/reading/two-reports/name-form';
import { shippedReport } from '../../../src/reading/two-reports/shipped-report';
import { catalog } from '../../fixtures';
import { articleOf } from '../an-article';
import { armenian, azerbaijani, exampleTexts, linked } from './example';

const nameOf = (id: string) => displayName(catalog.featureById[id]?.properties.toponyms ?? []);

/** The ids of places by side, counted one by one. */
function sidesByHand(one: OwnArticle, other: OwnArticle) {
  const [first, second] = [one, other].map(
    (article) => new Set(shownMentions(article).map(({ placeId }) => placeId)),
  ) as [Set<string>, Set<string>];
  return {
    both: [...first].filter((id) => second.has(id)),
    first: [...first].filter((id) => !second.has(id)),
    second: [...second].filter((id) => !first.has(id)),
  };
}

function sidesOf(one: OwnArticle, other: OwnArticle) {
  const { places } = compareReports(catalog, one, other);
  const ids = (wanted: string) =>
    places.filter(({ side }) => side === wanted).map(({ place }) => place.id);
  return { both: ids('both'), first: ids('first'), second: ids('second') };
}

describe('the invented pair of reports', () => {
  it('links as an Armenian and an Azerbaijani reader would read it', () => {
    expect(armenian.mentions.map(({ start, end }) => armenian.text.slice(start, end))).toEqual([
      ...['Բերձորի', 'Բերձորով', 'Աղավնո', 'Շուշիի', 'Գորիսից', 'Ստեփանակերտից'],
    ]);
    expect(azerbaijani.mentions.map(({ placeId }) => nameOf(placeId))).toEqual([
      ...['Berdzor / Lachin', 'Berdzor / Lachin', 'Aghavno / Zabukh', 'Shusha / Shushi'],
      ...['Fuzuli / Varanda', 'Khankendi / Stepanakert'],
    ]);
  });

  it('is one of both communities, published on days of June 2021', () => {
    expect(exampleTexts.map(({ lang, published }) => [lang, published])).toEqual([
      ['hy', '2021-06-15'],
      ['az', '2021-06-16'],
    ]);
    expect(readExample('')).toEqual([]);
  });
});

describe('two reports', () => {
  it('name the same places in two scripts, and each one that the other does not', () => {
    expect(sidesOf(armenian, azerbaijani)).toEqual({
      both: ['berdzor-lachin', 'zabukh-aghavno', 'shusha-shushi', 'khankendi-stepanakert'],
      first: ['goris'],
      second: ['fuzuli-varanda'],
    });
  });

  it('have the places that a count one by one has, whichever is the first', () => {
    for (const pair of [
      [armenian, azerbaijani],
      [azerbaijani, armenian],
    ] as const)
      expect(sidesOf(...pair)).toEqual(sidesByHand(...pair));
  });

  it('use the forms of their own communities', () => {
    const { places } = compareReports(catalog, armenian, azerbaijani);
    for (const { first, second, place } of places.filter(({ side }) => side === 'both')) {
      const usages = [first, second].map((said) =>
        said.flatMap(({ namings }) => namings.map(({ usage }) => usage)),
      );
      expect(new Set(usages[0]?.flat()), place.id).toEqual(new Set(['am']));
      expect(new Set(usages[1]?.flat()), place.id).toEqual(new Set(['az']));
    }
  });

  it('tell each day with the places that their sentences tell of it', () => {
    const { times } = compareReports(catalog, armenian, azerbaijani);
    const told = (article: OwnArticle, edtf: string) =>
      [
        ...new Set(pairsOf(article).flatMap((one) => (one.edtf === edtf ? one.placeId : []))),
      ].sort();
    expect(times.map(({ edtf }) => edtf)).toEqual(['2021-06-14', '2021-06-15', '2021-06-16']);
    for (const { edtf, first, second } of times) {
      expect(first.map(({ id }) => id).sort()).toEqual(told(armenian, edtf));
      expect(second.map(({ id }) => id).sort()).toEqual(told(azerbaijani, edtf));
    }
  });

  it('have no common place, or none at all, without any trouble', () => {
    const [goris, plain] = [articleOf('Goris.', [['Goris', 'goris']]), articleOf('Nothing.', [])];
    expect(sidesOf(goris, plain)).toEqual({ both: [], first: ['goris'], second: [] });
    expect(compareReports(catalog, plain, plain)).toEqual({ places: [], times: [] });
  });

  it('may be the quotations of a shipped article, whose offsets stay right', () => {
    const [article] = catalog.articles;
    if (!article) throw new Error('No article is shipped');
    const report = shippedReport(article);
    const surfaces = article.quotations.flatMap(({ mentions }) => mentions);
    expect(report.mentions.map(({ start, end }) => report.text.slice(start, end))).toEqual(
      surfaces.map(({ surface }) => surface),
    );
    expect(sidesOf(report, armenian)).toEqual(sidesByHand(report, armenian));
  });

  it('of 400,000 characters each are compared as the short ones are', () => {
    const long = exampleTexts.map((one) =>
      linked({ ...one, text: `${one.text}\n`.repeat(Math.floor(400_000 / (one.text.length + 1))) }),
    ) as [OwnArticle, OwnArticle];
    const { places } = compareReports(catalog, ...long);
    expect(places).toHaveLength(6);
  });
});

describe('whose usage a written form follows', () => {
  const toponyms = catalog.featureById['shusha-shushi']?.properties.toponyms ?? [];

  it.each([
    ['Շուշիում', 'hy', ['am']],
    ['Şuşada', 'az', ['az']],
    ['Shusha', 'en', ['az']],
    ['Shushi', 'en', ['am']],
    ['Шушой', 'ru', null],
    ['Somewhere', 'en', null],
  ] as const)('is told of %s in %s by the recorded forms', (surface, language, usage) => {
    expect(communitiesUsing(surface, language, toponyms)).toEqual(usage);
  });

  it('is that of both where both use the form', () => {
    const goris = catalog.featureById['goris']?.properties.toponyms ?? [];
    expect(communitiesUsing('Goris', 'en', goris)).toEqual(['am', 'az']);
  });
});
