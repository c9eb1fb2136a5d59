import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/cli/check-file';
import { readHtml } from '../../src/formats/article-readers/read-html';
import { readMarkdown } from '../../src/formats/article-readers/read-markdown';
import { TangledMarkup } from '../../src/formats/article-readers/read-text';
import { readTei } from '../../src/formats/article-readers/read-tei';
import { readWebAnnotation } from '../../src/formats/read-web-annotation';
import { readDataFile } from '../../src/formats/readers/read-data-file';
import { anchor, reanchor } from '../../src/linking/anchors';
import { articleHtml } from '../../src/publish/article-html';
import { answerer } from '../../src/query/ask';
import { readQuestion } from '../../src/query/question-of-parts';
import { blocksOf } from '../../src/reading/blocks';
import { toLinkedText } from '../../src/reading/exchange';
import { shownMentions, type OwnArticle } from '../../src/reading/own-article';
import { revised, withBrought } from '../../src/reading/relink';
import { compareReports } from '../../src/reading/two-reports/compare';
import { unlinkedSpan } from '../../src/reading/unlinked-span';
import { catalog } from '../fixtures';
import { linker } from '../linking/the-linker';
import { articleOf } from '../reading/an-article';
import { reviewed } from '../review/gold';
import { isLinear, timesOf, type Prepared } from './growth';

/** A call on an input that is made before it is timed. */
function on<T>(make: (size: number) => T, call: (input: T) => unknown): Prepared {
  return (size) => {
    const input = make(size);
    return () => call(input);
  };
}

type Case = readonly [name: string, size: number, prepare: Prepared];
const again = (words: string) => (size: number) => words.repeat(size);

/** Looks again where the first measurement is not clear: the machine may have been busy. */
async function expectLinear(size: number, prepare: Prepared): Promise<void> {
  let times = await timesOf(prepare, size, 1);
  if (!isLinear(times)) times = await timesOf(prepare, size, 3);
  expect(isLinear(times), `${times.join(', ')} ms at ${size}, twice, four and eight times`).toBe(
    true,
  );
}

/** Markup that is tangled is refused before it takes time. */
function orTangled(read: (text: string) => unknown): (text: string) => void {
  return (text) => {
    try {
      read(text);
    } catch (error) {
      if (!(error instanceof TangledMarkup)) throw error;
    }
  };
}
const [markdown, html] = [orTangled(readMarkdown), orTangled(readHtml)];

const stairs = (size: number) =>
  Array.from({ length: size }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
const signs = ['_a', '_', '*a **b ', '[', '[a](', '![a][', '> ', '<a ', '`a', '~~a', '[^', 'www.'];
const texts: readonly Case[] = [
  ...signs.map((sign): Case => [`Markdown of ${sign}`, 3000, on(again(sign), markdown)]),
  ['Markdown of lists within lists', 30, on(stairs, markdown)],
  ...['<b>', '<table><tr><td>', '<!--', '&amp', 'a<sup>1</sup>', '<div hidden>a', '<article>a'].map(
    (part): Case => [`HTML of ${part}`, 1500, on(again(part), html)],
  ),
  [
    'TEI of names',
    800,
    on(
      (size) =>
        `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>${'<placeName ref="https://www.geonames.org/1">Goris</placeName> '.repeat(size)}</p></body></text></TEI>`,
      readTei,
    ),
  ],
];

const inOneSentence = [
  ...['Goris, Lachin and ', 'from 1 to 2 ', "Şuşa'da ve Laçın'da ", '2,000 soldiers ', 'November '],
  ...['“Goris ', '9 November 2020 ', 'Goris is 5 km from Lachin, ', '\ud800', 'A ', '('],
];
const sentences: readonly Case[] = inOneSentence.map((words): Case => [
  words,
  800,
  on(again(words), (text) => {
    linker.link(text);
    reviewed(text, 'en', '2022-08-29');
  }),
]);

/** A text of one name, with a link on each. */
function crowded(size: number, line = 'Shushi '): OwnArticle {
  const { mentions, ...rest } = articleOf(line, [['Shushi', 'shusha-shushi', 'edited']]);
  const [first] = mentions;
  if (!first) throw new Error('a link');
  const at = (index: number) => ({
    ...first,
    start: index * line.length,
    end: index * line.length + 6,
  });
  return {
    ...rest,
    text: line.repeat(size),
    mentions: Array.from({ length: size }, (_, index) => at(index)),
  };
}
const anchored = ({ text, mentions }: OwnArticle) => mentions.map((one) => anchor(text, one));
const loose = (article: OwnArticle) => anchored(article).map((one) => ({ ...one, position: null }));

const articles: readonly Case[] = [
  [
    'are found again after a change',
    800,
    on(crowded, (one) => reanchor(`x${one.text}`, anchored(one))),
  ],
  ['are found without positions', 800, on(crowded, (one) => reanchor(one.text, loose(one)))],
  [
    'are brought from a file',
    800,
    on(crowded, (one) =>
      withBrought(
        one,
        anchored(one).map((link) => ({
          ...link,
          placeId: 'goris',
          role: 'location',
          state: 'edited',
        })),
      ),
    ),
  ],
  ['are kept in a changed text', 800, on(crowded, (one) => revised(one, `x${one.text}`, []))],
  ['are all of the words', 4000, on(crowded, (one) => unlinkedSpan(one, 'Shushi'))],
  ['are laid out', 4000, on(crowded, (one) => blocksOf(one.text, shownMentions(one)))],
  [
    'are compared',
    400,
    on(
      (size) => crowded(size, 'Shushi. '),
      (one) => compareReports(catalog, one, one),
    ),
  ],
  [
    'are published',
    400,
    on(
      (size) => toLinkedText(catalog, crowded(size, 'Shushi\n'), null),
      (linked) => articleHtml({ title: 'A', linked }, () => true),
    ),
  ],
  [
    'are annotations of another tool',
    400,
    on(
      (size) =>
        JSON.stringify(
          Array.from({ length: size }, (_, at) => ({
            type: 'Annotation',
            body: 'https://www.geonames.org/174972',
            target: {
              source: 'x',
              selector: [
                { type: 'TextQuoteSelector', exact: 'Goris', prefix: 'to ', suffix: '' },
                { type: 'TextPositionSelector', start: at * 9 + 3, end: at * 9 + 8 },
              ],
            },
          })),
        ),
      (json) =>
        readWebAnnotation('a.json', json, {
          text: 'to Goris '.repeat(3200),
          placeOf: () => 'goris',
        }),
    ),
  ],
];

const ask = answerer(catalog);
const comb = (size: number) =>
  [
    ...Array.from(
      { length: size },
      (_, at) => `${(46 + (at * 1.5) / size).toFixed(5)},${at % 2 ? 40.2 : 39.3}`,
    ),
    '47.6,39.2',
    '45.9,39.2',
  ].join(';');
const zigzag = (size: number) =>
  Array.from(
    { length: size },
    (_, at) =>
      `${(46 + (at % 100) / 100 + at * 1e-5).toFixed(5)},${(39.2 + ((at * 37) % 100) / 100).toFixed(5)}`,
  ).join(';');
const questions: readonly Case[] = (
  [
    ['within', { area: comb, km: '5' }],
    ['within', { path: zigzag, km: '500' }],
    ['overlap', { area: comb }],
    ['crossing', { path: zigzag }],
    ['inside', { area: comb }],
    ['along', { path: zigzag, km: '2' }],
    ['nearest', { path: zigzag, layer: 'districts', count: '5' }],
    ['measure', { area: comb }],
  ] as const
).map(([kind, parts]): Case => [
  `${kind} ${Object.keys(parts).join(', ')}`,
  100,
  on(
    (size) => {
      const given = Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? part : part(size),
      ]);
      const question = readQuestion({ ask: kind, ...Object.fromEntries(given) });
      if ('trouble' in question) throw new Error(question.trouble);
      return question;
    },
    (question) => ask(question),
  ),
]);

const point = (lon: unknown) =>
  `{"type":"Feature","id":1,"geometry":{"type":"Point","coordinates":[${JSON.stringify(lon)},39]},"properties":{"a":1}}`;
const collection = (feature: string) => (size: number) =>
  `{"type":"FeatureCollection","features":[${Array.from({ length: size }, () => feature).join(',')}]}`;
const bytes = (make: (size: number) => string) => (size: number) =>
  new TextEncoder().encode(make(size));
/** A square with so many holes, each in the one before. */
const holesInHoles = (size: number) => {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ] as const;
  const square = (half: number) => corners.map(([x, y]) => [46 + x * half, 39 + y * half]);
  const rings = Array.from({ length: size }, (_, at) => square(1 - at / (2 * size)));
  return JSON.stringify({ type: 'Polygon', coordinates: [square(2), ...rings] });
};
const files: readonly Case[] = [
  ['with holes in holes', 500, on(holesInHoles, (json) => checkFile('x.geojson', json, {}))],
  ['with the same id', 400, on(collection(point(46)), (json) => checkFile('x.geojson', json, {}))],
  [
    'outside the world',
    400,
    on(collection(point(999)), (json) => checkFile('x.geojson', json, {})),
  ],
  [
    'of lists in lists',
    2000,
    on(
      (size) => '['.repeat(size) + ']'.repeat(size),
      (json) => checkFile('x.geojson', json, {}),
    ),
  ],
  [
    'with longitudes that are words',
    400,
    on(bytes(collection(point('x'))), (file) => readDataFile(file, 'x.geojson')),
  ],
  [
    'of cells',
    800,
    on(
      bytes((size) => `name,lon,lat\n${'a,46,39\n'.repeat(size)}`),
      (file) => readDataFile(file, 'x.csv'),
    ),
  ],
  [
    'of quotes',
    3000,
    on(
      bytes((size) => `name,lon,lat\n"${'""'.repeat(size)}",46,39`),
      (file) => readDataFile(file, 'x.csv'),
    ),
  ],
  [
    'of folders in folders',
    200,
    on(
      bytes(
        (size) =>
          `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${'<Folder>'.repeat(size)}<Placemark><Point><coordinates>46,39</coordinates></Point></Placemark>${'</Folder>'.repeat(size)}</Document></kml>`,
      ),
      (file) => readDataFile(file, 'x.kml'),
    ),
  ],
];

describe('the time grows with the input and not with its square', () => {
  it.each(texts)('for %s', async (_, size, prepare) => expectLinear(size, prepare), 240_000);
  it.each(sentences)(
    'for one sentence of “%s”',
    async (_, size, prepare) => expectLinear(size, prepare),
    240_000,
  );
  it.each(articles)(
    'where links on one name after the other %s',
    async (_, size, prepare) => expectLinear(size, prepare),
    240_000,
  );
  it.each(questions)(
    'for a question: %s',
    async (_, size, prepare) => expectLinear(size, prepare),
    240_000,
  );
  it.each(files)('for a file %s', async (_, size, prepare) => expectLinear(size, prepare), 240_000);
});
