import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayName } from '../src/catalog/naming';
import type { AtlasFeature, Toponym } from '../src/catalog/types';
import { languages, type Language } from '../src/i18n/languages';
import { mapCapitals, mapNames } from '../src/map/style/label-names';
import { catalog, feature } from './fixtures';

/** Letters of each language; Latin ones may be in any name but a Russian or an Armenian one. */
const latin = /^[\p{Script=Latin}\p{P}\d\s]+$/u;
const letters: Readonly<Record<Language, RegExp>> = {
  en: latin,
  es: latin,
  fr: latin,
  ru: /^[а-яё\p{P}\d\s]+$/iu,
  hy: /^[\p{Script=Armenian}\p{P}\d\s]+$/u,
  az: /^[a-pr-vx-zqçəğöüşıİ\p{P}\d\s]+$/iu,
  tr: /^[a-pr-vyzçğöüşıİ\p{P}\d\s]+$/iu,
};
/** Turkish writes these with their w, and all languages but Armenian keep the abbreviation. */
const asAbroad = new Set(['New York', 'Washington', 'TRIPP']);

const communities = ['am', 'az'];
const usedBy = ({ usedBy = [] }: Toponym, whose: string) => usedBy.includes(whose);
const named = (toponyms: readonly Toponym[], language: Language) =>
  displayName(toponyms, { naming: 'mine', language });

/** The forms that the page in a language shows, found by giving each form a text of its own. */
function shownForms({ properties }: AtlasFeature, language: Language): readonly Toponym[] {
  const numbered = properties.toponyms.map((form, index) => ({ ...form, text: `<${index}>` }));
  return [...named(numbered, language).matchAll(/<(\d+)>/g)].flatMap(
    ([, index]) => properties.toponyms[Number(index)] ?? [],
  );
}

describe.each(languages)('the page in %s', (language) => {
  it('shows every name in a form of its language', () => {
    const foreign = catalog.features.flatMap((one) =>
      shownForms(one, language)
        .filter(({ lang }) => lang !== language)
        .map(({ text, lang }) => `${one.id}: ${text} (${lang})`),
    );
    expect(foreign).toEqual([]);
  });

  it('writes every name, also on the map, in the letters of its language', () => {
    const labels = mapNames(catalog, ({ properties }) => named(properties.toponyms, language));
    const shown = { ...labels, ...mapCapitals(catalog, labels, language, 'mine') };
    const wrong = [...Object.values(labels), ...Object.values(shown)].filter(
      (label) => !letters[language].test(label) && !asAbroad.has(label),
    );
    expect(wrong).toEqual([]);
  });

  it('has the name of each community that has one of its own in English', () => {
    const missing = catalog.features.flatMap(({ id, properties: { toponyms } }) => {
      const english = toponyms.filter(({ lang, usedBy }) => lang === 'en' && usedBy);
      if (!english.some(({ usedBy }) => usedBy?.length === 1)) return [];
      return communities
        .filter((whose) => english.some((form) => usedBy(form, whose)))
        .filter((whose) => !toponyms.some((form) => form.lang === language && usedBy(form, whose)))
        .map((whose) => `${id} (${whose})`);
    });
    expect(missing).toEqual([]);
  });

  it('keeps to one form of a name that it marks for a community', () => {
    const several = catalog.features.flatMap(({ id, properties: { toponyms } }) =>
      communities
        .filter(
          (whose) =>
            toponyms.filter((form) => form.lang === language && usedBy(form, whose)).length > 1,
        )
        .map((whose) => `${id} (${whose})`),
    );
    expect(several).toEqual([]);
  });
});

describe('the names of a peacekeeper position', () => {
  it('are those of the place that it is called after', () => {
    const other = catalog.features.flatMap(({ id, properties: { place, toponyms } }) => {
      if (place === undefined) return [];
      const names = feature(place).properties.toponyms;
      return JSON.stringify(toponyms) === JSON.stringify(names) ? [] : [id];
    });
    expect(other).toEqual([]);
  });
});

describe.each(['hy', 'ru'] as const)('our own words in %s', (language) => {
  it('name no place in Latin letters', () => {
    const text = readFileSync(`geodata/translations/${language}.json`, 'utf8');
    const pairs = text.match(
      /[\p{L}’-]*\p{Script=Latin}[\p{L}’-]* \/ |(?<= \/ )\p{Script=Latin}+/gu,
    );
    expect(pairs ?? []).toEqual([]);
  });
});
