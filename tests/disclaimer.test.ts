import { readFileSync, readdirSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import App from '../src/App.svelte';
import { answerDataset } from '../src/formats/answer-dataset';
import { answerRows } from '../src/formats/answer-rows';
import { dataFiles, linkFiles } from '../src/formats/file-types';
import { datasetFormats, linkFormats } from '../src/formats/file-types/ids';
import { readOwnFile, writeOwnFile } from '../src/formats/own-file';
import { en } from './words';
import type { Messages } from '../src/i18n/messages';
import { renderPage } from '../src/prerender/render-page';
import { isRefusal } from '../src/query/answer';
import { answerer } from '../src/query/ask';
import { AppState } from '../src/state/app-state.svelte';
import { Library } from '../src/state/library.svelte';
import { Reader } from '../src/state/reader.svelte';
import { catalog, noticeWith } from './fixtures';
import { linked } from './formats/the-text';
import { wordsOf } from './i18n/every-language';

const sentence =
  'What this map draws and the names it uses do not imply a judgement on whose any territory is. Lines and holders are shown as the cited sources give them; they are not exact.';

const files = {
  background: null,
  fonts: './fonts/',
  world: './data/world.json',
  rules: './data/rules.json',
};

/** The words of a view without its markup. */
function view(t: Messages, search: string): string {
  const app = new AppState(catalog, search);
  const props = { app, reader: new Reader(app, new Library()), t, files };
  return withoutMarkup(render(App, { props }).body);
}

function withoutMarkup(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

const spaced = (text: string) => text.replace(/\s+/g, ' ');

describe('the disclaimer', () => {
  it('is one sentence in English, word for word, and another one in each language', () => {
    expect(en.disclaimer).toBe(sentence);
    expect(new Set(wordsOf.map(({ t }) => t.disclaimer)).size).toBe(wordsOf.length);
  });

  it('has no second copy in the code: every file that shows it takes it from the words', () => {
    const all = ['src', 'scripts'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|js|svelte)$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    for (const { language, t } of wordsOf) {
      const start = t.disclaimer.slice(0, 40);
      const found = all.filter((file) => readFileSync(file, 'utf8').includes(start));
      expect(found, language).toEqual([`src/i18n/${language}/index.ts`]);
    }
  });

  it.each(['README.md', 'geodata/README.md'])('stands in %s', (file) => {
    expect(spaced(readFileSync(file, 'utf8'))).toContain(sentence);
  });

  it.each(wordsOf.map(({ language, t }) => [language, t] as const))(
    'is seen at the start and in the sources, with and without scripts: %s',
    (_, t) => {
      const expected = spaced(t.disclaimer);
      expect(view(t, '')).toContain(expected);
      expect(view(t, '?show=sources')).toContain(expected);
      const page = renderPage(catalog, t, {});
      // Before the article, so that nobody has to scroll to it.
      const start = withoutMarkup(page.body);
      expect(start.indexOf(expected)).toBeGreaterThan(0);
      expect(start.indexOf(expected)).toBeLessThan(start.indexOf(catalog.articles[0]?.title ?? ''));
      expect(withoutMarkup(page.document)).toContain(expected);
    },
  );

  it('goes with every report of a correction', () => {
    const report = view(en, '?place=shusha-shushi').replaceAll('&quot;', '"');
    // The keys are marked as code, and a space stands for each mark.
    expect(report).toContain(`"disclaimer" : "${sentence}"`);
  });
});

describe.each(wordsOf.map(({ language, t }) => [language, t.disclaimer] as const))(
  'every export in the language %s carries it',
  (_, disclaimer) => {
    const notes = noticeWith(disclaimer);

    it.each(linkFormats)('a text’s links as %s', (format) => {
      const written = [...linkFiles[format].write(linked, notes)].join('');
      expect(unquoted(written)).toContain(disclaimer);
    });

    it('the atlas’s own file, which is read with and without it', () => {
      const file = writeOwnFile(linked, noticeWith(disclaimer));
      const json = JSON.parse(file) as Record<string, unknown>;
      expect(json['disclaimer']).toBe(disclaimer);
      const older = JSON.stringify({ ...json, disclaimer: undefined });
      expect(older).not.toContain('disclaimer');
      for (const one of [file, older])
        expect(readOwnFile('a.json', one).linked?.mentions).toEqual(linked.mentions);
    });

    it.each(datasetFormats)('an answer as %s, in each row of a table', (format) => {
      const question = {
        kind: 'within',
        of: { id: 'berdzor-lachin' },
        km: 12,
        layer: 'posts',
        on: '2022-08-20',
      } as const;
      const answer = answerer(catalog)(question);
      if (isRefusal(answer)) throw new Error(answer.refused);
      const rows = answerRows(catalog, answer);
      const provenance = { question: '?', sentence: '.', address: '', version: '' };
      const data = answerDataset(catalog, question, answer, () => rows, provenance);
      const [header, ...lines] = [...dataFiles[format].write(data, notes)];
      expect(unquoted([header, ...lines].join(''))).toContain(disclaimer);
      if (!format.startsWith('csv')) return;
      expect(header).toMatch(/,licence,disclaimer\r\n$/);
      expect(lines).toHaveLength(rows.length);
      for (const line of lines) expect(unquoted(line)).toContain(disclaimer);
    });
  },
);

/** CSV doubles quotation marks in a cell; JSON escapes them with a backslash. */
function unquoted(written: string): string {
  return written.replaceAll('""', '"').replaceAll('\\"', '"').replaceAll('&apos;', "'");
}
