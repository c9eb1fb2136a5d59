import fc from 'fast-check';
import { faultInEnglish } from '../../src/cli/problem-line';
import { describe, expect, it } from 'vitest';
import { decodeText, largestText, type TextRefusal } from '../../src/formats/encoding';
import { kindOf, plainText, textOf } from '../../src/formats/plain-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const refusal = (bytes: Uint8Array, options = {}) => decodeText(bytes, options) as TextRefusal;

/** Encodes text in a one-byte encoding, by inverting the decoder. */
function encode(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, n) => n));
  return Uint8Array.from(text, (character) => all.indexOf(character));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((sign, at) => view.setUint16(at * 2, sign.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

describe('the bytes of a file', () => {
  it('are UTF-8, and nothing is stripped: marks of order and direction, line ends, spaces', () => {
    const text = '\ufeffIn \u200fشوشا\u200e, Shushi \u00a0\r\n\r\n ';
    expect(plainText('a.txt', utf8(text))).toEqual({ text, encoding: 'utf-8' });
  });

  it('are UTF-16 where a mark says so, and what the reader says where none does', () => {
    const text = '\ufeffШуша, Lachin';
    expect(decodeText(utf16(text, true))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(utf16(text, false))).toEqual({ text, encoding: 'utf-16be' });
    for (const [encoding, said] of [
      ['windows-1251', 'В Шуше тихо'],
      ['windows-1254', 'Şuşa ve Laçın'],
      ['latin1', 'Bakú y París'],
    ] as const)
      expect(decodeText(encode(said, encoding), { encoding })).toEqual({ text: said, encoding });
  });

  it.each([
    ['windows-1251', 'Российские миротворцы в Шуше и Лачине.'],
    ['windows-1254', 'Şuşa şehrinde açılış: Laçın ve Kelbecer’e giden yol, dağların arasında.'],
    ['latin1', 'Bakú celebró una reunión en París con los embajadores de España.'],
  ] as const)(
    'are refused where they are not UTF-8, with the likely encoding: %s',
    (likely, text) => {
      const { refusal: wrong, likely: guess } = refusal(encode(text, likely));
      expect([wrong.code, guess]).toEqual(['not-utf-8', likely]);
      expect(faultInEnglish(wrong)).toBe(
        `is not UTF-8: save it in that encoding; it seems to be ${likely}`,
      );
    },
  );

  it('are refused as UTF-16 without a mark, and as no text', () => {
    expect(refusal(utf16('Shushi and Lachin', true)).likely).toBe('utf-16le');
    expect(refusal(utf16('Shushi and Lachin', false)).likely).toBe('utf-16be');
    expect(refusal(Uint8Array.of(77, 0, 1)).refusal.code).toBe('not-text');
  });

  it('are refused where they are not what was said', () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0x00);
    expect(faultInEnglish(refusal(bytes).refusal)).toBe('is not in utf-16le');
    const wrong = refusal(encode('Шуша', 'windows-1251'), { encoding: 'utf-8' }).refusal;
    expect(faultInEnglish(wrong)).toMatch(/utf-8/);
  });

  it('are refused above 20 MB', () => {
    expect(faultInEnglish(refusal(new Uint8Array(largestText + 1)).refusal)).toBe(
      'is larger than 20 MB: split it',
    );
    expect(decodeText(new Uint8Array(largestText).fill(32))).toHaveProperty('text');
  });
});

describe('the text of HTML', () => {
  const html = (source: string) => textOf('html', source);

  it('has an empty line between blocks, and no markup', () => {
    const page = `<!DOCTYPE html><html lang=ru><head><title>Новости</title>
      <style>p { color: red }</style><script>if (a < b) document.write("<p>Баку</p>")</script></head>
      <body><h1>Шуша</h1><!-- Лачин <p> --><p>Из <b>Шуши</b> в&nbsp;<a href="x>y">Горис</a>.<br>И обратно.
      <ul><li>Агавно<li>Бердзор</ul><table><tr><td>Гадрут</td><td>1,5</td></tr></table>`;
    expect(html(page)).toBe(
      'Шуша\n\nИз Шуши в\u00a0Горис.\nИ обратно.\n\nАгавно\n\nБердзор\n\nГадрут 1,5',
    );
  });

  it('keeps spaces of preformatted text, and signs that open no tag', () => {
    expect(html('<pre>a  b\n c</pre>1 < 2 <3 & R&D')).toBe('a  b\n c\n\n1 < 2 <3 & R&D');
  });

  it.each([
    ['&#1064;&#x443;&#x0448;а', 'Шуша'],
    ['&Scedil;u&scedil;a &laquo;&eacute;&raquo; &#150;', 'Şuşa «é» –'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&lt;script&gt;', '<script>'],
    ['&nosuch; &amp &#xd800; &#0; &#x110000;', '&nosuch; &amp \ufffd \ufffd \ufffd'],
    ['a&rlm;b&shy;c', 'a\u200fb\u00adc'],
  ])('decodes references once: %s', (source, text) => {
    expect(html(source)).toBe(text);
  });

  it('reads as browsers do what is broken: what is not closed swallows the rest', () => {
    expect(html('Shushi<script>alert(1)')).toBe('Shushi');
    expect(html('Shushi<!-- Lachin')).toBe('Shushi');
    expect(html('Shushi<a href="Lachin')).toBe('Shushi');
    expect(html('Shushi<SCRIPT>x</scripty></ScRiPt >Lachin')).toBe('ShushiLachin');
    expect(html('Shushi<!-->Lachin')).toBe('ShushiLachin');
  });

  it('leaves no script, whatever is put around it', () => {
    const piece = fc.constantFrom('<p>', '</p>', '-->', '<b title=">">', "'", '" ', '< ');
    fc.assert(
      fc.property(fc.array(piece), (before) => {
        expect(html(`${before.join('')}<script>Baku()</script>`)).not.toContain('Baku');
      }),
    );
  });

  it('is the text itself where that is escaped', () => {
    const words = fc.array(fc.stringMatching(/^[^\s]+$/u), { minLength: 1 });
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(' ').replaceAll('\0', '');
        const source = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        expect(html(`<p>${source}</p>`)).toBe(text);
      }),
    );
  });
});

describe('the text of Markdown', () => {
  it('is its words, with an empty line around headings and items', () => {
    const source = `---\ntitle: x\n---\n# Шуша ##\n\nИз **Шуши** в [Горис](https://a.b/c_(d) "t"),
см. _Лачин_ и \`Бердзор\`, snake_case, 5 * 3, \\*нет\\*.\n\n- [ ] Агавно\n* Сус\n1. Гадрут
> ![Мартуни](x.png) <b>и</b> [Тох][1] &mdash; <https://x.y/z>\n\n***\n[1]: https://x.y
\`\`\`\n<Баку> & **x**\n\`\`\``;
    expect(textOf('markdown', source).replaceAll(/\n\n+/g, '\n\n').trim()).toBe(
      `Шуша\n\nИз Шуши в Горис,\nсм. Лачин и Бердзор, snake_case, 5 * 3, *нет*.\n\nАгавно\n\nСус\n\nГадрут
Мартуни и Тох — https://x.y/z\n\n<Баку> & **x**`,
    );
  });

  it('is told by the name of the file', () => {
    expect(['a.md', 'b.MARKDOWN', 'c.htm', 'd.HTML', 'e.txt', 'f', 'g.md.txt'].map(kindOf)).toEqual(
      ['markdown', 'markdown', 'html', 'html', 'plain', 'plain', 'plain'],
    );
  });
});

describe('hostile text', () => {
  it.each([
    '<',
    '<!--',
    '<a ',
    '<a b="',
    "<a =' >",
    '<script>',
    '</script',
    '&#',
    '&a',
    '[',
    '[a](',
    '[a][',
    '![](()',
    '*',
    '* ',
    '_ ',
    '`',
    '\\',
    '> ',
    '# ',
    '- ',
    ' ',
    '---\n',
    '<pre> ',
    '<br>',
    '= ',
  ])('of 2 MB of %j is read in one go', (piece) => {
    const hostile = `x${piece.repeat(2_000_000 / piece.length)}y`;
    // A quadratic step would take hours, and the test would run out of time.
    for (const kind of ['html', 'markdown'] as const) {
      expect(textOf(kind, hostile).length).toBeLessThanOrEqual(hostile.length + 10);
      expect(textOf(kind, hostile.slice(1)).length).toBeLessThanOrEqual(hostile.length + 10);
    }
  });
});
