import fc from 'fast-check';
import { faultInEnglish } from '../../src/cli/problem-line';
import { describe, expect, it } from 'vitest';
import { decodeText, largestText, type TextRefusal } from '../../src/formats/encoding';
import { textFormatOf, plainText, extractText } from '../../src/formats/plain-text';
import { readHtml } from '../../src/formats/article-readers/read-html';
import { readMarkdown } from '../../src/formats/article-readers/read-markdown';

const html = async (source: string) => (await extractText('html', source)).text;
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
  it('are UTF-8, and nothing is stripped: marks of order and direction, line ends, spaces', async () => {
    const text = '\ufeffIn \u200fشوشا\u200e, Shushi \u00a0\r\n\r\n ';
    expect(await plainText('a.txt', utf8(text))).toMatchObject({ text, encoding: 'utf-8' });
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

  it.each([
    ['letter.rtf', '{\\rtf1\\ansi From Goris to Shusha.}', 'RTF'],
    ['scan.pdf', '%PDF-1.4\n1 0 obj (Shusha) endobj', 'PDF'],
    ['figure.txt', '%!PS-Adobe-3.0\n(Shusha) show', 'PostScript'],
    ['a.geojson', '\ufeff {"type": "FeatureCollection", "features": []}', 'JSON'],
    ['a.jsonld', '[\n {"@context": "http://www.w3.org/ns/anno.jsonld"}]', 'JSON'],
    ['a.jsonl', '{"id":"1","text":"Goris"}\n{"id":"2","text":"Shusha"}', 'JSON'],
    ['page.html', '{"text":"Goris"}', 'JSON'],
    ['map.txt', '<?xml version="1.0"?><kml><name>Shusha</name></kml>', 'XML'],
    ['map.kml', '<kml xmlns="http://www.opengis.net/kml/2.2"><name>Shusha</name></kml>', 'XML'],
    [
      'mail.eml',
      'From: a@example.org\r\nSubject: Shusha\r\nMIME-Version: 1.0\r\n\r\nGoris',
      'MIME',
    ],
    ['mail.txt', 'Return-Path: <a@example.org>\nReceived: by goris\n\tid 1\n\nShusha', 'MIME'],
  ])('are refused where they are no text, whatever the name: %s', async (name, content, format) => {
    const read = await plainText(name, utf8(content));
    expect(read).toEqual({ refusal: { code: 'other-format', args: { format } }, likely: null });
  });

  it.each([
    '{Editor’s note: Goris}',
    '[Goris] The road is open.',
    '"Shusha": a book',
    'From: Goris\nTo: Shusha\nThe road is open.',
    'Title: The road\nDate: 27 August 2022\n\nGoris',
    '<Goris> and back',
    '% of Shusha',
  ])('are a text that only begins like another format: %s', async (text) => {
    expect(await plainText('a.txt', utf8(text))).toMatchObject({ text });
  });

  it('are refused above 20 MB', () => {
    expect(faultInEnglish(refusal(new Uint8Array(largestText + 1)).refusal)).toBe(
      'is larger than 20 MB: split it',
    );
    expect(decodeText(new Uint8Array(largestText).fill(32))).toHaveProperty('text');
  });
});

describe('the text of HTML', () => {
  it('has an empty line between blocks, a line for a row, a tab between cells and no markup', async () => {
    const page = `<!DOCTYPE html><html lang=ru><head><title>Новости</title>
      <style>p { color: red }</style><script>if (a < b) document.write("<p>Баку</p>")</script></head>
      <body><h1>Шуша</h1><!-- Лачин <p> --><p>Из <b>Шуши</b> в&nbsp;<a href="x>y">Горис</a>.<br>И обратно.
      <ul><li>Агавно<li>Бердзор</ul><table><tr><td>Гадрут<td>1,5</tr><tr><td></td><td>Тох</td></tr></table>`;
    expect(await html(page)).toBe(
      'Шуша\n\nИз Шуши в\u00a0Горис.\nИ обратно.\n\nАгавно\n\nБердзор\n\nГадрут\t1,5\n\tТох',
    );
  });

  it('keeps spaces of preformatted text, and signs that open no tag', async () => {
    expect(await html('<pre>a  b\n c</pre>1 < 2 <3 & R&D')).toBe('a  b\n c\n\n1 < 2 <3 & R&D');
  });

  it.each([
    ['&#1064;&#x443;&#x0448;а', 'Шуша'],
    ['&Scedil;u&scedil;a &laquo;&eacute;&raquo; &#150;', 'Şuşa «é» –'],
    ['&Zcaron;ivotice &ccedil;&hyphen;&nbsp;', 'Životice ç‐\u00a0'],
    ['Armenia &amp Azerbaijan &copy 2020', 'Armenia & Azerbaijan © 2020'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&lt;script&gt;', '<script>'],
    ['&nosuch; &#xd800; &#0; &#x110000;', '&nosuch; \ufffd \ufffd \ufffd'],
    ['a&rlm;b&shy;c', 'a\u200fb\u00adc'],
  ])('decodes references once: %s', async (source, text) => {
    expect(await html(source)).toBe(text);
  });

  it('reads as browsers do what is broken: what is not closed swallows the rest', async () => {
    expect(await html('Shushi<script>alert(1)')).toBe('Shushi');
    expect(await html('Shushi<!-- Lachin')).toBe('Shushi');
    expect(await html('Shushi<a href="Lachin')).toBe('Shushi');
    expect(await html('Shushi<SCRIPT>x</scripty></ScRiPt >Lachin')).toBe('ShushiLachin');
    expect(await html('Shushi<!-->Lachin')).toBe('ShushiLachin');
  });

  it('keeps the sign of a note apart from the name before it, and powers and ordinals whole', async () => {
    const raised = `Lachin<sup><a href="#n1">1</a></sup>, Shushi<sup id="r"><a href="#n2">a</a></sup>,
      Goris<sup>[<a href="#n3">3</a>]</sup>, 5 km<sup>2</sup>, XIX<sup>e</sup>`;
    expect(await html(raised)).toBe('Lachin[1], Shushi[a], Goris[3], 5 km2, XIXe');
  });

  it('leaves no script, whatever is put around it', async () => {
    const piece = fc.constantFrom('<p>', '</p>', '-->', '<b title=">">', "'", '" ', '< ', '<nav>');
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (before) => {
        const source = `${before.join('')}<script>Baku()</script>`;
        expect(await html(source)).not.toContain('Baku');
      }),
    );
  });

  it('is the text itself where that is escaped', async () => {
    const words = fc.array(fc.stringMatching(/^[^\s]+$/u), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(words, async (given) => {
        const text = given.join(' ').replaceAll('\0', '');
        const source = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        expect(await html(`<p>${source}</p>`)).toBe(text);
      }),
    );
  });
});

describe('the text of a page', () => {
  const around = (inner: string) => `<nav><a>Yerevan</a></nav><h2>More</h2>${inner}
    <aside>Most read: Baku</aside><footer>Geneva</footer>`;
  const story = 'The convoy left Goris in the morning. '.repeat(5).trim();

  it('is its article, else its main part, else all but menus, and says what was left out', async () => {
    const article = await extractText('html', around(`<article><p>${story}</p></article>`));
    expect(article.text).toBe(story);
    expect(article.leftOut).toEqual({ menu: 7, aside: 12, footer: 6, 'outside-article': 4 });
    expect(await html(around(`<main><p>${story}</p></main>`))).toBe(story);
    expect(await html(around(`<p>${story}</p>`))).toBe(`More\n\n${story}`);
  });

  it('is the whole where no article stands out: a list of stories, an empty frame', async () => {
    const list = '<article>Goris</article><article>Lachin</article><article>Sus</article>';
    expect(await html(`<p>Today</p>${list}`)).toBe('Today\n\nGoris\n\nLachin\n\nSus');
    expect(await html(`<article>Goris</article><p>${story}</p>`)).toBe(`Goris\n\n${story}`);
    const comments = `<article>${story}<article>Ankara!</article></article>`;
    expect(await html(comments)).toBe(`${story}\n\nAnkara!`);
  });

  it.each([
    '<div hidden>Ankara</div>',
    '<p style="color:red; DISPLAY : none">Ankara</p>',
    '<span aria-hidden="true">Ankara</span>',
    '<noscript>Ankara</noscript>',
    '<template>Ankara</template>',
    '<svg><title>Ankara</title><text>Ankara</text></svg>',
    '<dialog>Ankara</dialog>',
    '<button>Ankara</button>',
    '<select><option>Ankara</select>',
    '<div role="navigation">Ankara</div>',
  ])('is without what no reader sees or what is no text: %s', async (part) => {
    const { text, leftOut } = await extractText('html', `<p>Shushi</p>${part}<p>Lachin</p>`);
    expect(text).toBe('Shushi\n\nLachin');
    expect(Object.values(leftOut)[0]).toBeGreaterThan(0);
  });

  it('is all that the page has where it would be nothing', async () => {
    const { text, leftOut } = await extractText('html', '<nav>Goris<p hidden>Lachin</p></nav>');
    expect([text, leftOut]).toEqual(['Goris\n\nLachin', {}]);
  });

  it.each([
    ['<meta property="article:published_time" content="2022-08-27T23:30:00+04:00">', '2022-08-27'],
    ['<meta name="DC.date.issued" content="2022-08">', '2022-08'],
    ['<meta name="pubdate" content="20220827">', '2022-08-27'],
    ['<meta itemprop="datePublished" content="Sat, 27 Aug 2022 09:00:00 GMT">', '2022-08-27'],
    ['<meta name="date" content="27 августа 2022">', '2022-08-27'],
    ['<article><time datetime="2022-08-27">Saturday</time>Goris</article>', '2022-08-27'],
    ['<meta name="date" content="2022-13-40">', null],
    [`<p>${'Goris. '.repeat(100)}<time datetime="2020-11-09">then</time></p>`, null],
  ])('says when it was published: %s', (source, published) => {
    expect(readHtml(source).details.published).toBe(published);
  });

  it('says its title, address and publisher, JSON-LD before its other marks', () => {
    const ld = {
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['NewsArticle'],
          headline: 'Road  reopened',
          datePublished: '2022-08-27T08:00Z',
          publisher: { '@type': 'Organization', name: 'Example Gazette' },
          mainEntityOfPage: { '@id': 'https://example.org/road' },
        },
      ],
    };
    const page = `<title>Road reopened - Example</title><link rel="canonical" href="/road">
      <meta property="og:title" content="Another"><meta property="og:site_name" content="Example">
      <script type="application/ld+json">${JSON.stringify(ld)}</script><h1>Third</h1>`;
    expect(readHtml(page).details).toEqual({
      title: 'Road reopened',
      url: 'https://example.org/road',
      publisher: 'Example Gazette',
      published: '2022-08-27',
    });
    const broken = page.replace('{"@graph"', '{');
    expect(readHtml(broken).details).toEqual({
      title: 'Another',
      url: null,
      publisher: 'Example',
      published: null,
    });
  });

  it('is read in the encoding that it names, where it is not UTF-8', async () => {
    const page = '<meta charset="cp1251"><p>Шуша</p>';
    expect(await plainText('a.html', encode(page, 'windows-1251'))).toMatchObject({ text: 'Шуша' });
    expect(await plainText('a.html', utf8(page))).toMatchObject({ text: 'Шуша' });
    expect(await plainText('a.txt', encode(page, 'windows-1251'))).toHaveProperty('refusal');
  });
});

describe('the text of Markdown', () => {
  it('is its words, with an empty line around headings and items', () => {
    const source = `---\ntitle: "Дорога"\ndate: 2022-08-27\n---\n# Шуша ##\n\nИз **Шуши** в [Горис](https://a.b/c_(d) "t"),
см. _Лачин_ и \`Бердзор\`, snake_case, 5 * 3, \\*нет\\*.\n\n- [ ] Агавно\n* Сус\n\n1. Гадрут\n
> ![Мартуни](x.png) <b>и</b> [Тох][1] &mdash; <https://x.y/z>\n\n***\n[1]: https://x.y
\`\`\`\n<Баку> & **x**\n\`\`\``;
    const { text, details } = readMarkdown(source);
    expect(text).toBe(
      `Шуша\n\nИз Шуши в Горис,\nсм. Лачин и Бердзор, snake_case, 5 * 3, *нет*.\n\nАгавно\n\nСус\n\nГадрут\n
Мартуни и Тох — https://x.y/z\n\n<Баку> & **x**`,
    );
    expect(details).toMatchObject({ title: 'Дорога', published: '2022-08-27' });
  });

  it('loses no sentence that only looks like a definition of a link or like front matter', () => {
    const { text, details } = readMarkdown(
      '---\nShushi was visited on Monday: 3 buses came\n---\n\n[Goris]: quiet\n\n[1]: https://a.b/c\n',
    );
    expect(text).toContain('Shushi was visited on Monday: 3 buses came');
    expect(text).toContain('[Goris]: quiet');
    expect(text).not.toContain('https');
    expect(details.title).toBeNull();
  });

  it('has the words of footnotes and tables, and none of hidden HTML', () => {
    const source = `The road[^1] and Shushi.[^b]\n\n| from | to |\n|---|---|\n| Goris | Lachin |\n
<div hidden>\n\nAnkara\n\n</div>\n\n[^1]: The ministry in Baku says so.\n[^b]: In Berdzor.\n`;
    const { text, leftOut } = readMarkdown(source);
    expect(text).toBe(
      'The road[1] and Shushi.[b]\n\nfrom\tto\nGoris\tLachin\n\nThe ministry in Baku says so.\n\nIn Berdzor.',
    );
    expect(leftOut).toEqual({ hidden: 6 });
  });

  it('is told by the name of the file', () => {
    expect(
      ['a.md', 'b.MARKDOWN', 'c.htm', 'd.HTML', 'e.txt', 'f', 'g.md.txt'].map(textFormatOf),
    ).toEqual(['markdown', 'markdown', 'html', 'html', 'plain', 'plain', 'plain']);
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
    '<b>',
    '</b>',
    '<b></i>',
    '> - ',
    '- ',
    '1. a\n',
    'a*_',
    '[^a]',
    '| a ',
    'http://a.',
  ])('of %j over and over is read in one go, or refused', async (piece) => {
    // A quadratic step would take hours, and the test would run out of time.
    for (const [name, length] of [
      ['a.html', 2_000_000],
      ['a.md', 100_000],
    ] as const) {
      const hostile = `x${piece.repeat(length / piece.length)}y`;
      for (const text of [hostile, hostile.slice(1)]) {
        const read = await plainText(name, utf8(text));
        if ('refusal' in read) expect(read.refusal.code).toBe('tangled-markup');
        else expect(read.text.length).toBeLessThanOrEqual(text.length * 2);
      }
    }
  });
});
