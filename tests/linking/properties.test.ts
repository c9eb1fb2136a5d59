import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldSets, readGold } from '../../scripts/link-quality/gold';
import { linkLanguages } from '../../src/linking/languages';
import { linker } from './the-linker';
import { runs } from '../runs';

const texts = goldSets.flatMap((set) => readGold(set).map(({ text }) => text));
/** Words of real sentences, joined by anything that a text may contain. */
const pieces = [...new Set(texts.flatMap((text) => text.split(/\s+/)))];
const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })),
      fc.constantFrom(
        ' ',
        ' ',
        ' ',
        '\u00a0',
        '-',
        '\u2011',
        ', ',
        '. ',
        '\n',
        '\n\n',
        '’',
        '📍',
        '\ud835\udc12',
        '\ud800',
        '\u0301',
        '',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join(''));
const language = fc.option(fc.constantFrom(...linkLanguages), { nil: undefined });
const inWord = /[\p{L}\p{N}\p{M}]/u;

describe('whatever the text', () => {
  it('offsets slice to the surface, and mentions stand in order without overlap', () => {
    fc.assert(
      fc.property(text, language, (given, of) => {
        let end = 0;
        for (const mention of linker.link(given, of)) {
          expect(given.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('no mention begins or ends inside a word', () => {
    fc.assert(
      fc.property(text, language, (given, of) => {
        for (const { start, end } of linker.link(given, of)) {
          const before = [...given.slice(0, start)].at(-1) ?? '';
          const after = String.fromCodePoint(given.codePointAt(end) ?? 32);
          const last = [...given.slice(start, end)].at(-1) ?? '';
          expect(inWord.test(before)).toBe(false);
          // The full stop belongs to an abbreviation: EE. UU.
          if (last !== '.') expect(inWord.test(after)).toBe(false);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('text put before a paragraph only shifts its links', () => {
    fc.assert(
      fc.property(text, text, language, (before, paragraph, of) => {
        const head = `${before}\n\n`;
        const alone = linker.link(paragraph, of);
        const shifted = alone.map((mention) => ({
          ...mention,
          start: mention.start + head.length,
          end: mention.end + head.length,
        }));
        const after = linker.link(head + paragraph, of);
        expect(after.filter(({ start }) => start >= head.length)).toEqual(shifted);
      }),
      { numRuns: runs(100) },
    );
  });

  it('linking twice gives the same', () => {
    fc.assert(
      fc.property(text, text, language, (one, other, of) => {
        const first = linker.link(one, of);
        linker.link(other, of);
        expect(linker.link(one, of)).toEqual(first);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('a long line', () => {
  const line = 'между Агавно и Мартуни, Лачином и Шушой, ';

  it('keeps every link, even without a stop', () => {
    expect(linker.link(line.repeat(20_000), 'ru').length).toBe(80_000);
  });
});
