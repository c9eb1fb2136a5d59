import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FieldTexts } from '../src/catalog/translated-fields';
import { ownWords } from '../src/catalog/translatable-texts';
import { readTranslations } from '../src/catalog/translation-schema';
import { languages, type Language } from '../src/i18n/languages';
import { catalog } from './fixtures';

interface Said {
  readonly id: string;
  readonly text: string;
}

/** Every text of ours in a language: the data's own in English, else its translation. */
function textsIn(language: Language): readonly Said[] {
  const records: Readonly<Record<string, FieldTexts>> =
    language === 'en'
      ? Object.fromEntries(ownWords(catalog, 'en').map(({ id, words }) => [id, words]))
      : ((readTranslations(readFileSync(`geodata/translations/${language}.json`, 'utf8')) ??
          {}) as Readonly<Record<string, FieldTexts>>);
  return Object.entries(records)
    .filter(([id]) => id !== 'atlas')
    .flatMap(([id, words]) => Object.values(words).map((text = '') => ({ id, text })));
}

/** Where a name stands in a text as words of its own: from and to. */
function findName(text: string, name: string): readonly (readonly [number, number])[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(({ index }) => [index, index + name.length] as const);
}

const settled = catalog.features.filter(
  ({ properties }) =>
    ['village', 'town', 'city', 'river'].includes(properties.kind) &&
    'scope' in properties &&
    properties.scope === 'region',
);
const formOf = (id: string, language: Language, community: string) =>
  settled
    .find((one) => one.id === id)
    ?.properties.toponyms.find(
      ({ lang, usedBy }) => lang === language && usedBy?.length === 1 && usedBy[0] === community,
    )?.text;

/** Records of a bridge, an airport or the corridor, which bear one of the names as their own. */
const ofItself: Readonly<Record<string, RegExp>> = {
  'river-hakari-aghavno': /event-e(040|109|112|115)|fact-l6|checkpoint|lachin-2020-corridor/,
  'fuzuli-varanda': /event-e095/,
  'kovsakan-zangilan': /event-e100/,
  'berdzor-lachin': /event-e124|fact-(pc3|s3|s6)/,
};
/** Villages that only texts name: both forms as they stand in a language, in its order. */
const villagesOnlyInTexts: Readonly<Record<Language, readonly string[]>> = {
  en: ['Aknaberd / Umudlu', 'Garadaghly / Varanda', 'Karkijahan / Krkzhan'],
  es: ['Aknaberd / Umudlu', 'Garadaghly / Varanda', 'Karkijahan / Krkzhan'],
  fr: ['Aknaberd / Oumoudlou', 'Garadaghly / Varanda', 'Karkidjahan / Krkjan'],
  ru: ['Акнаберд / Умудлу', 'Варанда / Гарадаглы', 'Кркжан / Кяркиджахан'],
  hy: ['Ակնաբերդ / Ումուդլու', 'Ղարադաղլու / Վարանդա', 'Կրկժան / Քերքիջահան'],
  az: ['Aknaberd / Umudlu', 'Qaradağlı / Varanda', 'Kərkicahan / Krkjan'],
  tr: ['Aknaberd / Umudlu', 'Karadağlı / Varanda', 'Kerkicahan / Krkjan'],
};
/** Aras / Araxes is no name of one side; the village Vorotan in Armenia is no river. */
const oneName = ['river-aras', 'river-bargushad-vorotan'];

describe.each(languages)('places in the texts of the record in %s', (language) => {
  const texts = textsIn(language);

  it('have both names wherever their communities name them differently', () => {
    const statements = texts.filter(({ id }) =>
      /^(event|fact|control|count|story|district)-/.test(id),
    );
    const alone = settled.flatMap(({ id }) => {
      const both = ['am', 'az'].map((community) => formOf(id, language, community));
      if (oneName.includes(id) || both.includes(undefined) || both[0] === both[1]) return [];
      return both.flatMap((name = '') =>
        statements
          .filter((said) => !ofItself[id]?.test(said.id))
          .flatMap((said) =>
            findName(said.text, name)
              .filter(
                ([from, to]) =>
                  !/ \/ $/.test(said.text.slice(0, from)) && !/^ \/ /.test(said.text.slice(to)),
              )
              .map(([from]) => `${said.id}: ${said.text.slice(Math.max(0, from - 20), from + 20)}`),
          ),
      );
    });
    // The sentence is about the names of the district, one community's after the other's.
    expect(alone.filter((one) => !one.startsWith('district-khojavend'))).toEqual([]);
  });

  it('have both names where the place is a village that the map does not draw', () => {
    const own = texts.filter(({ id }) => !id.includes('#'));
    for (const both of villagesOnlyInTexts[language]) {
      const said = own.filter(({ text }) => text.includes(both));
      expect(said.length, both).toBeGreaterThan(0);
      const alone = own.filter(({ text }) =>
        both
          .split(' / ')
          // Varanda is also the Armenian name of the town of Fuzuli, which the test above holds.
          .filter((name) => !/^(Varanda|Варанда|Վարանդա)$/.test(name))
          .some((name) => findName(text.replaceAll(both, ''), name).length > 0),
      );
      expect(alone).toEqual([]);
    }
  });

  it('are spelled as the map spells them in this language, and not as in English', () => {
    if (language === 'en') return;
    const own = new Set(
      catalog.features.flatMap(({ properties }) =>
        properties.toponyms.filter(({ lang }) => lang === language).map(({ text }) => text),
      ),
    );
    const english = settled.flatMap(({ id, properties }) =>
      properties.toponyms
        .filter(({ lang, text }) => lang === 'en' && !own.has(text))
        .map(({ text }) => ({ id, text })),
    );
    // The bridge keeps the name that its checkpoint has in English; the others are about spelling.
    const kept = (name: string, id: string) =>
      (name === 'Hakari' && language === 'tr') || /#C08$|^talish$|^turshsu-lisagor$/.test(id);
    const foreign = english.flatMap(({ text: name }) =>
      texts
        .filter(({ id, text }) => findName(text, name).length > 0 && !kept(name, id))
        .map(({ id }) => `${id}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('stand beside days in words of the language, and not in figures of a table', () => {
    const inFigures = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{4}\b/;
    expect(texts.filter(({ text }) => inFigures.test(text)).map(({ id }) => id)).toEqual([]);
  });
});
