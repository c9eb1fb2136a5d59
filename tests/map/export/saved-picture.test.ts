import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../src/i18n/format';
import type { Language } from '../../../src/i18n/languages';
import { keyRows } from '../../../src/map/overlay/key-rows';
import { palette } from '../../../src/map/style/palette';
import { catalog } from '../../fixtures';
import { en, loadMessages } from '../../words';
import { startParameters as parameters } from '../start-parameters';
import { input, pictureWith } from './pictures';

interface Read {
  readonly names: ReadonlySet<string>;
  readonly attributes: readonly (readonly [string, string])[];
  /** The words of each element of text, in the order of the document. */
  readonly texts: readonly string[];
  readonly title: string;
}

/** Reads an SVG document with a parser that is not ours. */
function read(svg: string): Read {
  const names = new Set<string>();
  const attributes: (readonly [string, string])[] = [];
  const [texts, path]: [string[], string[]] = [[], []];
  let title = '';
  const parser = new Parser(
    {
      onopentag(name, given) {
        names.add(name);
        path.push(name);
        attributes.push(...Object.entries(given));
        if (name === 'text') texts.push('');
      },
      ontext(words) {
        if (path.at(-1) === 'text') texts[texts.length - 1] += words;
        if (path.join('/') === 'svg/title') title += words;
      },
      onclosetag(name) {
        expect(path.pop()).toBe(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  expect(path).toEqual([]);
  return { names, attributes, texts, title };
}

const wordsOf = (svg: string) => read(svg).texts.join(' ');
const drawnElements = [
  ...['svg', 'title', 'desc', 'defs', 'pattern', 'rect', 'path', 'g', 'circle', 'polygon', 'text'],
];

describe('the picture of a view of the map', () => {
  it('carries title, day, key, scale, disclaimer, authors and licence', () => {
    const { texts, title } = read(pictureWith({}).svg);
    const words = texts.join(' ');
    expect(title).toBe('The Lachin corridor');
    expect(texts[0]).toBe('The Lachin corridor');
    expect(texts).toContain('27 August 2022');
    expect(texts).toContain(en.key.heading('27 August 2022'));
    for (const row of keyRows(catalog, '2022-08-27', parameters.shown, en))
      expect(words).toContain(row.words);
    expect(texts).toContain('20\u00a0km');
    expect(words).toContain(en.disclaimer);
    expect(words).toContain(en.attribution);
    expect(words).toContain('ODbL-1.0');
  });

  it('says what the numbers on the map stand for', () => {
    const words = wordsOf(pictureWith({ day: '2022-08-27' }).svg);
    expect(words).toContain('26 August 2022: Azerbaijani army enters the town of Berdzor / Lachin');
    expect(wordsOf(pictureWith({ day: '2022-08-20' }).svg)).not.toContain('26 August 2022:');
  });

  it('changes its key with the day and with the layers', () => {
    const held = (day: string) => wordsOf(pictureWith({ day }).svg);
    expect(held('2010-06-01')).toContain('Armenian forces, taken in the war of 1992–94');
    expect(held('2010-06-01')).not.toContain('Peacekeeper position');
    expect(held('2022-08-27')).toContain('Peacekeeper position');
    const without = pictureWith({ shown: parameters.shown.filter((id) => id !== 'posts') });
    expect(wordsOf(without.svg)).not.toContain('Peacekeeper position');
  });

  it('draws two days of a comparison beside each other, each with its own key', () => {
    const { svg, width } = pictureWith({ compared: '2010-06-01' });
    const { texts } = read(svg);
    expect(width).toBeGreaterThan(2 * input.size.width);
    expect(texts).toContain(en.key.heading('1 June 2010'));
    expect(texts).toContain(en.key.heading('27 August 2022'));
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('needs no other file, runs nothing, and refers to nothing but its own patterns', () => {
    const { svg } = pictureWith({ point: [46.75, 39.76], selected: 'shusha-shushi' });
    const { names, attributes } = read(svg);
    expect([...names].filter((name) => !drawnElements.includes(name))).toEqual([]);
    const outside = attributes.filter(
      ([name, value]) =>
        /^on|href|^src|^style$/i.test(name) ||
        (/url\(/.test(value) && !/^url\(#[\w-]+\)$/.test(value)),
    );
    expect(outside).toEqual([]);
    expect(svg).not.toMatch(/var\(|@import|NaN|undefined|Infinity/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('escapes a hostile title and hostile names', () => {
    const hostile = '</title><script>alert(1)</script>"\'&amp;]]>';
    const named = { ...parameters.names, 'shusha-shushi': '<image href="//evil.example/a">' };
    const { svg } = pictureWith({ names: named }, { title: hostile });
    const { names, texts, title } = read(svg);
    expect(title).toBe(hostile);
    expect(texts.join('')).toContain('<script>alert(1)</script>');
    expect(texts).toContain('<image href="//evil.example/a">');
    expect([...names].filter((name) => !drawnElements.includes(name))).toEqual([]);
  });

  it('gives back any title, but for what XML cannot hold', () => {
    const holdable = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const back = read(pictureWith({}, { title }).svg).title;
        if (holdable.test(title)) expect(back).toBe(title);
        else expect(back).toMatch(holdable);
      }),
      { numRuns: 15 },
    );
  });

  it('cuts a title of one endless word into lines that fit', () => {
    const { svg, height } = pictureWith({}, { title: 'W'.repeat(200) });
    const lines = read(svg).texts.filter((text) => /^W+$/.test(text));
    expect(lines.join('')).toBe('W'.repeat(200));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(60);
    expect(height).toBeGreaterThan(pictureWith({}).height);
  });

  it('has the colours of the scheme that is chosen, and none of the other', () => {
    for (const [dark, own, other] of [
      [false, 'light', 'dark'],
      [true, 'dark', 'light'],
    ] as const) {
      const { svg } = pictureWith({ dark });
      for (const role of ['halo', 'land', 'partyAInWar', 'label', 'events'] as const) {
        if (role !== 'land') expect(svg).toContain(palette[role][own]);
        expect(svg).not.toContain(palette[role][other]);
      }
    }
  });

  it('is whole in every language, with the fonts that its letters need', async () => {
    for (const language of ['es', 'fr', 'ru', 'hy', 'az', 'tr'] as Language[]) {
      const t = await loadMessages(language);
      const asked: string[] = [];
      const fonts = (text: string) => {
        asked.push(text);
        return '@font-face{}';
      };
      const { svg } = pictureWith({}, { t, title: t.heading, fonts });
      const { texts, names } = read(svg);
      expect(texts.join(' '), language).toContain(t.disclaimer);
      expect(texts, language).toContain(dateInWords('2022-08-27', t));
      expect(names.has('style'), language).toBe(true);
      expect(asked.join('').includes(dateInWords('2022-08-27', t)), language).toBe(true);
    }
  });

  it('has one size for all days of a film, and leaves the day to the film', () => {
    const days = ['1992-05-08', '2010-06-01', '2020-11-10', '2022-08-27', '2023-09-20'];
    const pictures = days.map((day) => pictureWith({ day }, { frame: { days } }));
    expect(new Set(pictures.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    for (const [index, { svg }] of pictures.entries())
      expect(read(svg).texts).not.toContain(dateInWords(days[index] ?? '', en));
  });
});
