import { readFileSync, readdirSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { literalsOf } from '../scripts/translators/literals';
import App from '../src/App.svelte';
import { piecesOf } from '../src/catalog/foreign-words';
import { ownWords } from '../src/catalog/translatable-texts';
import { readTranslations } from '../src/catalog/translation-schema';
import { translated } from '../src/catalog/translations';
import { languages } from '../src/i18n/languages';
import { renderPage } from '../src/prerender/render-page';
import { AppState } from '../src/state/app-state.svelte';
import { Library } from '../src/state/library.svelte';
import { Reader } from '../src/state/reader.svelte';
import { catalog as english } from './fixtures';
import { loadMessages } from './words';

const others = languages.filter((language) => language !== 'en');
const files = {
  background: null,
  fonts: './fonts/',
  world: './data/world.json',
  rules: './data/rules.json',
};
const noMap = { land: [], lakes: [], rivers: [], borders: [], countries: [] };

/**
 * English texts of three words or more, names apart: those of the interface, of the record and of
 * its sources.
 */
const englishTexts = new Set(
  [
    ...readdirSync('src/i18n/en').flatMap((name) =>
      literalsOf(readFileSync(`src/i18n/en/${name}`, 'utf8')).flatMap(({ parts }) =>
        parts.filter((part) => typeof part === 'string'),
      ),
    ),
    ...ownWords(english, 'en').flatMap(({ words }) => Object.values(words)),
    ...english.citations.flatMap(({ title, lang, publisher, note }) => [
      ...(lang === undefined ? [title] : []),
      publisher,
      note ?? '',
    ]),
  ]
    .map((text = '') => tidy(text))
    .filter((text) => text.split(' ').length >= 3 && / \p{Ll}+( |$)/u.test(text)),
);

/** Words of an article that stand in texts of ours: in claims, as its title, as a day that it names. */
const foreignWords = english.articles.flatMap(({ claims, quotations, title, lang }) => [
  ...claims.flatMap((claim) => claim.foreignWords ?? []),
  { text: title, lang },
  ...quotations.flatMap(({ dates = [] }) => dates.map(({ surface }) => ({ text: surface, lang }))),
]);

/** English that is shorter, or a part of a text: a licence in words, a name in a report. */
const englishParts = [
  ...new Set(
    english.citations.flatMap(({ licence }) =>
      licence && /^\p{Ll}+ \p{Ll}+$/u.test(licence) ? [licence] : [],
    ),
  ),
  'whatIsWrong',
  'whatShowsIt',
  'howItShouldBe',
];

/** Views that are whole without a further request; each place in one language, for they are many. */
const addressesFor = (language: string) => [
  '',
  '?article=soyarmenio-2022-08-27',
  '?show=layers',
  '?show=sources',
  '?at=46.6,39.7',
  ...english.features
    .filter((_, at) => at % others.length === others.indexOf(language as 'es'))
    .map(({ id }) => `?place=${id}`),
];

/** Texts of a page and of its labels that say they are in the language of the page. */
function textsIn(html: string, language: string): readonly string[] {
  const open: string[] = [];
  const texts: string[] = [];
  for (const [, text, tag] of html.matchAll(/([^<]*)(<[^>]*>|$)/g)) {
    const here = open.findLast((lang) => lang !== '') ?? language;
    if (text && here === language) texts.push(tidy(text));
    if (!tag || tag.startsWith('<!--')) continue;
    const own = / lang="([^"]*)"/.exec(tag)?.[1] ?? '';
    const label = / (?:aria-label|title|placeholder)="([^"]*)"/.exec(tag)?.[1];
    if (label && (own || here) === language) texts.push(tidy(label));
    if (tag.startsWith('</')) open.pop();
    else if (!tag.endsWith('/>') && !/^<(?:input|br|hr|img|meta|link)\b/.test(tag)) open.push(own);
  }
  return texts;
}

function tidy(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

describe.each(others)('the page in %s', (language) => {
  it('has no English text that is not marked as English', async () => {
    const words = readTranslations(readFileSync(`geodata/translations/${language}.json`, 'utf8'));
    const catalog = translated(english, words, language);
    const t = await loadMessages(language);
    const views = addressesFor(language).map((search) => {
      const app = new AppState(catalog, search);
      return render(App, { props: { app, reader: new Reader(app, new Library()), t, files } }).body;
    });
    const { document } = renderPage(catalog, t, noMap as never);
    const here = [...views, document].flatMap((html) => textsIn(html, language));
    expect([...new Set(here.filter((text) => englishTexts.has(text)))]).toEqual([]);
    const abroad = foreignWords.filter(({ lang }) => lang !== language);
    const foreign = here.filter((text) => piecesOf(text, abroad).some(({ lang }) => lang));
    expect(foreign).toEqual([]);
    expect(here.filter((text) => englishParts.some((part) => text.includes(part)))).toEqual([]);
  });
});

describe('the count of English', () => {
  it('finds a text that nobody marked, and leaves one that is', () => {
    const said = [...englishTexts][0] ?? '';
    const html = `<p>${said}</p><p lang="en"><b>${said}</b></p><i title="${said}">x</i>`;
    expect(textsIn(html, 'hy').filter((text) => englishTexts.has(text))).toEqual([said, said]);
  });
});
