import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FieldTexts } from '../src/catalog/translated-fields';
import { ownWords, withWords } from '../src/catalog/translatable-texts';
import { readTranslations } from '../src/catalog/translation-schema';
import { translated } from '../src/catalog/translations';
import { languages } from '../src/i18n/languages';
import { catalog } from './fixtures';

function fileOf(language: string): string {
  return readFileSync(`geodata/translations/${language}.json`, 'utf8');
}
function recordsIn(language: string) {
  const whole = readTranslations(fileOf(language));
  if (!whole) throw new Error(`${language}.json cannot be read`);
  const records = Object.fromEntries(Object.entries(whole).filter(([id]) => id !== 'atlas'));
  return records as Readonly<Record<string, FieldTexts>>;
}
/** The languages that the records are translated into; in the others they stand in English, and say so. */
const whole = languages.filter(
  (language) => language !== 'en' && Object.keys(recordsIn(language)).length > 0,
);
/** The digits of a text, in no order: languages order a date differently and group thousands differently. */
const digits = (text: string) => [...text.replace(/\D/g, '')].sort().join('');

describe.each(whole)('our own words in %s', (language) => {
  const english = ownWords(catalog, language);
  const records = recordsIn(language);
  const pairs = english.flatMap(({ id, words }) =>
    Object.entries(words).map(([field, text = '']) => ({
      spot: `${id} ${field}`,
      text,
      own: records[id]?.[field as keyof FieldTexts] ?? '',
    })),
  );

  it('are there for every record, and for nothing else', () => {
    expect(Object.keys(records).sort()).toEqual(english.map(({ id }) => id).sort());
    expect(pairs.filter(({ own }) => own === '').map(({ spot }) => spot)).toEqual([]);
  });

  it('are not the English ones', () => {
    const same = pairs.filter(({ own, text }) => own === text && / \p{Ll}+ /u.test(text));
    expect(same.map(({ spot }) => spot)).toEqual([]);
  });

  it('keep the names of both communities', () => {
    const slashes = (text: string) => text.split(' / ').length;
    const lost = pairs.filter(({ own, text }) => slashes(own) !== slashes(text));
    expect(lost.map(({ spot }) => spot)).toEqual([]);
  });

  it('keep every figure', () => {
    const changed = pairs.filter(({ own, text }) => digits(own) !== digits(text));
    expect(changed.map(({ spot, own }) => `${spot}: ${own}`)).toEqual([]);
  });

  it('stay short where the map has little room', () => {
    const long = pairs.filter(
      ({ spot, own }) => spot.endsWith(' short') && own.split(' ').length > 6,
    );
    expect(long.map(({ spot, own }) => `${spot}: ${own}`)).toEqual([]);
  });
});

describe('a quotation that is translated nowhere', () => {
  const quoted = /[“«„]\s*([^“”«»„]+?)\s*[”»“]/gu;
  const quotationsIn = (text = '') => [...text.matchAll(quoted)].map(([, words = '']) => words);
  const names = new Set(
    catalog.features.flatMap(({ properties }) => properties.toponyms.map(({ text }) => text)),
  );
  const marked = new Set(
    catalog.articles.flatMap(({ id, claims }) =>
      claims.flatMap((claim) =>
        (claim.foreignWords ?? []).map(({ text }) => `${id}#${claim.id}: ${text}`),
      ),
    ),
  );

  /** Where words in quotation marks are the same in three languages or more: “id: words”. */
  const alike = ownWords(catalog, 'en').flatMap(({ id, words }) =>
    (Object.keys(words) as (keyof FieldTexts)[]).flatMap((field) => {
      const said = whole.map((language) => new Set(quotationsIn(recordsIn(language)[id]?.[field])));
      return [...new Set(said.flatMap((one) => [...one]))]
        .filter((one) => said.filter((quotations) => quotations.has(one)).length >= 3)
        .map((one) => `${id}: ${one}`);
    }),
  );

  it('says in the data which language it is in, or is the name of a place', () => {
    const foreign = alike.filter((one) => !names.has(one.slice(one.indexOf(': ') + 2)));
    expect(foreign.length).toBeGreaterThan(5);
    expect(foreign.filter((one) => !marked.has(one))).toEqual([]);
  });
});

describe('the catalog in another language', () => {
  it('says what it says in Spanish, and that it does', () => {
    const there = translated(catalog, readTranslations(fileOf('es')), 'es');
    const blocked = there.events.find(({ id }) => id === 'event-e038');
    expect(blocked?.text).toContain('cortada en el cruce situado al pie de Shusha / Shushi');
    expect(blocked?.lang).toBe('es');
    expect(there.atlas.words.title).toBe('Atlas del Corredor');
    expect(there.facts).toHaveLength(catalog.facts.length);
    const noted = there.features.find(({ properties }) => properties.note !== null);
    expect(noted?.properties.lang).toBe('es');
    expect(there.featureById[noted?.id ?? '']).toBe(noted);
    expect(there.articles[0]?.claims.every(({ lang }) => lang === 'es')).toBe(true);
  });

  it('takes a word for every one that the English record has, and each to its place', () => {
    // A word that says its own spot: read again from the catalog, each must stand where it belongs.
    const marked = Object.fromEntries(
      ownWords(catalog, 'xx').map(({ id, words }) => [
        id,
        Object.fromEntries(Object.keys(words).map((field) => [field, `${id} ${field}`])),
      ]),
    );
    const there = withWords(catalog, marked, 'en');
    expect(Object.fromEntries(ownWords(there, 'xx').map(({ id, words }) => [id, words]))).toEqual(
      marked,
    );
  });

  it('keeps the English rendering of an article beside the one in the language of the page', () => {
    const [article] = catalog.articles;
    const [quotation] = article?.quotations ?? [];
    const id = `${article?.id}#${quotation?.id}`;
    const there = withWords(catalog, { [id]: { rendering: 'Bakou a tenu une conférence' } }, 'fr');
    expect(there.articles[0]?.quotations[0]?.rendering).toEqual({
      ...quotation?.rendering,
      fr: 'Bakou a tenu une conférence',
    });
  });

  it('needs no rendering of an article that is in the language of the page', () => {
    const ids = (language: string) => ownWords(catalog, language).map(({ id }) => id);
    const quotation = `${catalog.articles[0]?.id}#q01`;
    expect(ids('es')).not.toContain(quotation);
    expect(ids('fr')).toContain(quotation);
  });

  it('stays English, and says nothing of a language, where a translation is missing or damaged', () => {
    expect(readTranslations('{"fact-h1":')).toBeNull();
    expect(readTranslations('{"fact-h1":{"text":1}}')).toBeNull();
    const there = translated(catalog, null, 'es');
    expect(there.facts[0]).toEqual(catalog.facts[0]);
  });
});
