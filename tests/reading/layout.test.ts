import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, longestBlock } from '../../src/reading/blocks';
import { excerptAround, ownExcerpts } from '../../src/reading/own-excerpts';
import { shownMentions, titleOf, type ShownMention } from '../../src/reading/own-article';
import { unlinkedSpan } from '../../src/reading/unlinked-span';
import { runs } from '../runs';
import { articleOf } from './an-article';

const words = fc.array(
  fc.constantFrom('Shushi', 'y', ' ', '\n', '\r\n', 'Lachín.', '«Goris»', '🕊'),
  {
    maxLength: 40,
  },
);
/** A text with links that do not overlap, some of them across the end of a line. */
const linked = words.chain((parts) => {
  const text = parts.join('');
  return fc.array(fc.nat(Math.max(1, text.length)), { maxLength: 12 }).map((cuts) => {
    const ends = [...new Set(cuts)].sort((a, b) => a - b);
    const mentions = ends.flatMap((end, index): ShownMention[] => {
      const from = ends[index - 1] ?? 0;
      const words = text.slice(from, end);
      const start = from + (words.length - words.trimStart().length);
      if (index % 2 === 0 || words.trim() === '') return [];
      const own = { start, end: start + words.trim().length };
      return [{ ...own, placeId: 'goris', role: 'location', state: 'machine' }];
    });
    return { text, mentions };
  });
});

describe('a text that is laid out', () => {
  it('has every character but line ends and empty lines, in its place', () => {
    fc.assert(
      fc.property(linked, ({ text, mentions }) => {
        let shown = [...text].map(() => ' ').join('');
        for (const { start, pieces } of blocksOf(text, mentions)) {
          const block = pieces.map((piece) => piece.text).join('');
          expect(text.startsWith(block, start)).toBe(true);
          shown = shown.slice(0, start) + block + shown.slice(start + block.length);
        }
        expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('has every link once, on its own words', () => {
    fc.assert(
      fc.property(linked, ({ text, mentions }) => {
        const pieces = blocksOf(text, mentions).flatMap((block) => block.pieces);
        const found = pieces.filter(({ mention }) => mention !== null);
        expect(found.map(({ mention }) => mention)).toEqual(mentions);
        for (const { text: own, mention } of found)
          expect(own).toBe(text.slice(mention?.start, mention?.end));
      }),
    );
  });
});

describe('a mark that comes before a link', () => {
  it('leaves the link its offset, by which the page knows it and keeps its focus', () => {
    const text = 'Goris is open. Nobody held Lachin.';
    const at = text.indexOf('Lachin');
    const link = { start: at, end: at + 6, placeId: 'berdzor-lachin', role: 'location' } as const;
    const mentions = [{ ...link, state: 'machine' } as const];
    const marks = { starts: [0, text.indexOf('Nobody')], differing: [] };
    const offsets = (check?: typeof marks) =>
      blocksOf(text, mentions, [], check).flatMap(({ pieces }) => pieces.map(({ start }) => start));
    expect(offsets()).toEqual([0, at, at + 6]);
    expect(offsets(marks)).toEqual([0, 15, at, at + 6]);
  });
});

describe('a very long line', () => {
  const long = fc
    .array(fc.constantFrom('Shushi', 'y ', ' ', 'Lachín. ', '«Goris» ', '🕊', 'a'.repeat(700)), {
      minLength: 400,
      maxLength: 900,
    })
    .map((parts) => parts.join(''));

  it('is laid out in parts that are the line, none of them too long, none with half a pair', () => {
    fc.assert(
      fc.property(long, (text) => {
        const parts = blocksOf(text, []).map(({ start, pieces, goesOn }) => {
          const part = pieces.map((piece) => piece.text).join('');
          expect(text.startsWith(part, start)).toBe(true);
          expect(part.length).toBeLessThanOrEqual(longestBlock);
          expect(part).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
          return { part, goesOn };
        });
        expect(parts.map(({ part }) => part).join('')).toBe(text);
        expect(parts.map(({ goesOn }) => goesOn)).toEqual(
          parts.map((_, at) => at < parts.length - 1),
        );
      }),
      { numRuns: runs(60) },
    );
  });

  it('is divided behind a sentence, else behind a space', () => {
    const sentences = 'They met in Goris. '.repeat(1000);
    for (const { pieces, goesOn } of blocksOf(sentences, []))
      expect([pieces.at(-1)?.text.endsWith('Goris. '), goesOn]).toEqual([true, expect.anything()]);
    const [first] = blocksOf('Goris '.repeat(4000), []);
    expect(first?.pieces.at(-1)?.text).toMatch(/Goris $/);
  });

  it('keeps a link whole that stands where it is divided', () => {
    const text = 'a'.repeat(longestBlock - 3) + 'Shushi' + 'a'.repeat(longestBlock);
    const start = longestBlock - 3;
    const link = { start, end: start + 6, placeId: 'shusha-shushi', role: 'location' } as const;
    const [block] = blocksOf(text, [{ ...link, state: 'machine' }]);
    expect(block?.pieces.find(({ mention }) => mention)?.text).toBe('Shushi');
  });
});

describe('the direction of a paragraph', () => {
  it.each([
    ['Shushi شوشا', 'ltr'],
    ['شوشا and Shushi', 'rtl'],
    ['«12», שושה', 'rtl'],
    ['12.5 – Շուշի', 'ltr'],
    ['\u200fShushi', 'rtl'],
    ['2020', 'ltr'],
  ])('is that of its first letter: %s', (text, direction) => {
    expect(blocksOf(text, [])[0]?.direction).toBe(direction);
  });
});

describe('the sentence around a name', () => {
  const around = (text: string, name: string) => {
    const start = text.indexOf(name);
    const span = excerptAround(text, { start, end: start + name.length });
    return text.slice(span.start, span.end);
  };

  it.each([
    ['They met. In Shushi they stayed! Then they left.', 'Shushi', 'In Shushi they stayed!'],
    ['Одно. В г. Шуша прошла встреча. Другое.', 'Шуша', 'В г. Шуша прошла встреча.'],
    ['Մեկ։ Շուշիում հանդիպեցին։ Երկու։', 'Շուշիում', 'Շուշիում հանդիպեցին։'],
    [
      'Los de EE. UU. no fueron a Shushi. Nada más.',
      'Shushi',
      'Los de EE. UU. no fueron a Shushi.',
    ],
    ['A headline about Lachin\nAnd the text below it.', 'Lachin', 'A headline about Lachin'],
    ['He said: “Goris is near.” Then he left.', 'Goris', 'He said: “Goris is near.”'],
  ])('of %j', (text, name, sentence) => {
    expect(around(text, name)).toBe(sentence);
  });

  it('is at most 40 words, with the name in it', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), (before, after) => {
        const text = `${'uno '.repeat(before)}Shushi${' dos'.repeat(after)}.`;
        const excerpt = around(text, 'Shushi');
        const count = excerpt.split(/\s+/).length;
        expect(count).toBe(Math.min(40, before + after + 1));
        expect(excerpt).toContain('Shushi');
      }),
    );
  });

  it('comes once for a place that it names twice', () => {
    const article = articleOf('Shushi, Shushi! Goris. And Shushi again.', [
      ['Shushi', 'shusha-shushi'],
      ['Shushi', 'shusha-shushi'],
      ['Goris', 'goris'],
      ['Shushi', 'shusha-shushi'],
    ]);
    const excerpts = ownExcerpts(article, 'shusha-shushi');
    expect(excerpts.map(({ mentions }) => mentions.length)).toEqual([2, 1]);
    expect(shownMentions(article)).toHaveLength(4);
  });
});

describe('words that are linked by hand', () => {
  const article = articleOf('Shushi and Shushi and Goris', [['Shushi', 'shusha-shushi']]);

  it('are those that have no link yet', () => {
    expect(unlinkedSpan(article, 'Shushi')).toEqual({ start: 11, end: 17 });
    expect(unlinkedSpan(article, 'Lachin')).toBeNull();
    expect(unlinkedSpan(article, '')).toBeNull();
  });
});

describe('a title that nobody gave', () => {
  it('is the first line with words, cut between words', () => {
    expect(titleOf('\n\n  Shushi, again\nMore')).toBe('Shushi, again');
    expect(titleOf(`${'palabra '.repeat(30)}`)).toMatch(/palabra …$/);
    expect(titleOf('')).toBe('');
  });
});
