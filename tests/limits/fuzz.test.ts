import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectGeoJson } from '../../src/catalog/geojson-gate';
import { edtfTyped } from '../../src/chronology/typed-date';
import { checkFile } from '../../src/cli/check-file';
import { plainText } from '../../src/formats/plain-text';
import { readDataFile } from '../../src/formats/readers/read-data-file';
import { readWebAnnotation } from '../../src/formats/read-web-annotation';
import { writeOwnFile } from '../../src/formats/own-file';
import { findDates } from '../../src/linking/dates/find-dates';
import { newLayer } from '../../src/own-layers/own-layer';
import {
  readChoices,
  readFeatures,
  storedChoices,
  storedFeatures,
} from '../../src/own-layers/stored-layer';
import { readQuestion } from '../../src/query/question-of-parts';
import { answerer } from '../../src/query/ask';
import { toLinkedText } from '../../src/reading/exchange';
import { readGuestFile } from '../../src/reading/guest-file';
import { accept } from '../../src/reading/corrections';
import { edited, keep, undo } from '../../src/reading/stored-article';
import { readKept } from '../../src/reading/stored-schema';
import { typedPosition } from '../../src/search/typed-position';
import { readView, writeView } from '../../src/state/permalink';
import { readPanel } from '../../src/state/panel-address';
import { atlas } from '../cli/command';
import { catalog, files, noticeWith } from '../fixtures';
import { csvOf, gpxOf, kmlOf, towns } from '../formats/readers/samples';
import { linker } from '../linking/the-linker';
import { articleOf } from '../reading/an-article';
import { reviewed } from '../review/gold';
import { runs } from '../runs';
import { keptBytes } from './memory';
import { mutated, mutatedJson } from './mutations';

/** Seconds of the processor that one input may take. */
const longest = 1;
/** Bytes that half of the inputs of a kind may leave behind: what the engine compiles, no input. */
const mostKept = 1_000_000;
const seed = 24;

/**
 * Runs a call on mutated inputs: it may refuse, but neither throw nor take longer than a second, and
 * the second half of the inputs leaves nothing behind. What a call may hold while it runs is bounded
 * by the heap that the project `bounded` gives to the process.
 */
async function holds<T>(
  input: fc.Arbitrary<T>,
  share: number,
  call: (input: T) => unknown,
): Promise<void> {
  const half = Math.ceil(runs(share) / 2);
  let made = 0;
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(input, async (given) => {
      if (made === half) kept = keptBytes();
      made += 1;
      const before = process.cpuUsage();
      await call(given);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1e6).toBeLessThan(longest);
    }),
    { seed, numRuns: runs(share) },
  );
  const grown = keptBytes() - kept;
  if (process.env['SAY_MEMORY']) {
    const [kB, MB] = [Math.round(grown / 1000), Math.round(kept / 1e6)];
    process.stdout.write(`${kB} kB kept of ${made} inputs, above ${MB} MB before\n`);
  }
  expect(grown).toBeLessThan(mostKept);
}

const sentences = [
  'On Saturday 27 August 2022 the peacekeepers left Berdzor / Lachin, 30 km from Goris.',
  'Los soldados llegaron a Shushi el 10 de noviembre de 2020, según «Artsakh Press».',
  'В Шуше и Лачинском районе 15.11.2020 стояли 1960 миротворцев.',
  'Շուշիից Գորիս՝ 2020 թ. նոյեմբերի 9-ին։ Մեկ ճանապարհ էր։',
  '8 noyabr 2020-ci ildə Şuşada, Laçın dəhlizində və Xankəndində.',
  '1 Aralık 2020’de Laçın’a, Kelbecer’e; “Ağdam” 20 Kasım’da.',
  'À Chouchi, du 9 au 11 novembre 2020, près de Stepanakert (Khankendi).',
];
const places = [...linker.link(sentences.join('\n\n'))];
const article = articleOf('From Goris to Shushi and back to Goris.', [
  ['Goris', 'goris'],
  ['Shushi', 'shusha-shushi', 'edited'],
]);
const kept = keep(article);
const [first] = article.mentions;
const withHistory = first ? undo(edited(kept, accept(first))) : kept;
const saved = writeOwnFile(toLinkedText(catalog, article, null), noticeWith('Words'), {
  fullText: true,
});
const layer = newLayer({
  ...{ id: 'layer-fuzz01', added: '2026-11-29T08:00:00.000Z', name: 'Towns', file: 'towns.csv' },
  features: towns.features,
});
const annotation = JSON.stringify({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body: { type: 'SpecificResource', source: 'https://sws.geonames.org/174972/' },
  target: {
    source: 'https://example.org/article',
    selector: [
      { type: 'TextQuoteSelector', exact: 'Goris', prefix: 'From ', suffix: ' to Shushi' },
      { type: 'TextPositionSelector', start: 5, end: 10 },
    ],
  },
});
const days = { first: '1992-01-01', last: '2026-11-29' };
const addresses = [
  '?place=shusha-shushi&date=2020-11-09&hide=districts,posts&names=all',
  '?ask=within&of=goris&km=12&layer=posts&on=2022-08-20',
  '?ask=crossing&path=46,39;47,40;46.5,39.5&accuracy=300',
  '?ask=inside&area=46,39;47,39;47,40;46,40&on=2021-01-01',
  '?at=46.75,39.76&date=9%20November%202020',
  '?story=3',
  '?event=event-e033&version=1',
  '?compare=2020-11-01,2020-12-02',
];
const bytes = (text: string) => new TextEncoder().encode(text);

describe('mutated input is read or refused, in less than a second', () => {
  it('as a text of any of the seven languages: places, days, claims', async () => {
    await holds(mutated([...sentences, sentences.join(' ')]), 4000, (text) => {
      for (const { start, end, surface } of linker.link(text))
        expect(text.slice(start, end)).toBe(surface);
      for (const { start, end } of findDates(text, { published: '2022-08-29' }))
        expect(end).toBeGreaterThan(start);
      reviewed(text, undefined, '2022-08-29');
    });
    expect(places.length).toBeGreaterThan(7);
  }, 3_600_000);

  it.each([
    [
      'html',
      `<html><head><title>A</title><meta name="date" content="2022-08-27"></head><body><nav>x</nav><article><p>${sentences.join('<br>')}<sup>1</sup><table><tr><td>Goris<td>5</table></article></body></html>`,
    ],
    [
      'md',
      `---\ntitle: A\ndate: 2022-08-27\n---\n# Goris\n\n> * a _b_ **c** [x](http://y) ![z](q)\n\n|a|b|\n|-|-|\n|c|d|\n\n[^1] text\n\n[^1]: note\n\n${sentences.join('\n')}`,
    ],
    [
      'xml',
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt></fileDesc></teiHeader><text><body><p>From <placeName ref="https://www.geonames.org/174972">Goris</placeName> on <date when="2022-08-27">that day</date>.</p></body></text></TEI>`,
    ],
    ['txt', sentences.join('\n')],
  ])(
    'as a file of an article: .%s',
    async (ending, sample) => {
      await holds(mutated([sample]), 1500, async (text) => {
        const read = await plainText(`article.${ending}`, bytes(text));
        if ('text' in read) expect(typeof read.text).toBe('string');
        else expect(read.refusal.code).not.toBe('');
      });
    },
    3_600_000,
  );

  it.each([
    ['geojson', JSON.stringify(towns)],
    ['csv', csvOf(towns.features)],
    ['kml', kmlOf(towns.features)],
    ['gpx', gpxOf(towns.features)],
    ['jsonl', towns.features.map((one) => JSON.stringify(one)).join('\n')],
  ])(
    'as a file of data, of which nothing is lost in silence: %s',
    async (ending, sample) => {
      await holds(mutated([sample]), 1500, async (text) => {
        const { layers, problems, leftOut } = await readDataFile(bytes(text), `towns.${ending}`);
        const features = layers.flatMap((one) => one.features);
        expect(inspectGeoJson('', { type: 'FeatureCollection', features }, 'standard')).toEqual([]);
        if (features.length === 0) expect(problems.length).toBeGreaterThan(0);
        if (leftOut.length > 0) expect(problems.length).toBeGreaterThan(0);
      });
    },
    3_600_000,
  );

  it('as a file that is checked', async () => {
    const names = ['events.json', 'control.json', 'story.json', 'places.geojson', 'x.geojson'];
    const some = names.map((name) => (files[name] ?? JSON.stringify(towns)).slice(0, 6000));
    const cut = [...some, JSON.stringify(towns), saved, annotation];
    await holds(fc.tuple(fc.constantFrom(...names), mutated(cut)), 1000, ([name, text]) => {
      for (const { code } of checkFile(name, text, {})) expect(code).not.toBe('');
    });
  }, 3_600_000);

  it('as an address, which is written again as the view that it opened', async () => {
    await holds(mutated(addresses), 6000, (search) => {
      const view = readView(search, catalog);
      const again = readView(writeView(view, catalog), catalog);
      expect(writeView(again, catalog)).toBe(writeView(view, catalog));
      readPanel(new URLSearchParams(search), catalog, days);
    });
  }, 3_600_000);

  it('as a question, which is answered or refused', async () => {
    const ask = answerer(catalog);
    await holds(mutated(addresses.slice(1, 4)), 2000, (search) => {
      const question = readQuestion(Object.fromEntries(new URLSearchParams(search)));
      if ('trouble' in question) expect(question.trouble).not.toBe('');
      else expect(ask(question)).toBeTypeOf('object');
    });
  }, 3_600_000);

  it('as what is typed: days and coordinates', async () => {
    const typed = ['9 November 2020', '11/9/2020', '2020-11~', '39°45′36″ с. ш.', 'geo:39.7,46.7'];
    await holds(mutated([...typed, '38S PK 49925 02480', '46.74989, 39.76006']), 4000, (text) => {
      edtfTyped(text);
      const at = typedPosition(text)?.at;
      if (at) expect(at.every(Number.isFinite)).toBe(true);
    });
  }, 3_600_000);

  it('as a record of the browser, which is an article or a layer, or is left alone', async () => {
    const records = [kept, withHistory, storedChoices(layer), storedFeatures(layer)];
    await holds(mutatedJson(records), 4000, (record) => {
      const article = readKept(record);
      if (article) expect(readKept(structuredClone(article))).toEqual(article);
      readChoices(record);
      readFeatures(record);
    });
  }, 3_600_000);

  it('as a file of links, of this atlas or of another tool', async () => {
    const about = { text: article.text, placeOf: () => 'goris' };
    await holds(mutated([saved, annotation, `[${annotation}]`]), 2500, (text) => {
      readGuestFile('links.json', text, catalog);
      const { mentions, problems } = readWebAnnotation('links.json', text, about);
      expect(mentions.length + problems.length).toBeGreaterThanOrEqual(0);
    });
    await holds(mutatedJson([JSON.parse(saved), JSON.parse(annotation)]), 1500, (value) => {
      readGuestFile('links.json', JSON.stringify(value) ?? '', catalog);
    });
  }, 3_600_000);

  it('as words of the command line, which end with 0, 1 or 2 and one line', async () => {
    const commands = [
      'ask nearest --of shusha-shushi --layer posts --count 3',
      'ask within --at 46.75,39.76 --km 12 --on 2020-11-09',
      'ask control --of hadrut --on 2019-06-01',
      'ask crossing --path 46,39;47,40 --layer districts',
      'list events --from 2020-11-01 --to 2020-11-10',
      'search Шуша',
      'help',
    ];
    await holds(mutated(commands), 1500, async (line) => {
      const words = line.split(' ');
      // Commands that write files are not tried with invented paths.
      if (['convert', 'export', 'archive', 'publish', 'check'].includes(words[0] ?? '')) return;
      const { status, stderr } = await atlas(words, 'Goris');
      expect([0, 1, 2]).toContain(status);
      if (status === 2) expect(stderr).toMatch(/^(atlas: |The atlas|Usage|atlas )/);
      expect(stderr).not.toMatch(/\n\s+at /);
    });
  }, 3_600_000);

  it('as lines of standard input, each of which is answered', async () => {
    const lines = [
      '{"id":"a","text":"From Goris to Shushi.","lang":"en"}',
      '{"id":12345678901234567890,"text":"В Шуше"}',
      '{"text":"Laçın","published":"2022-08-27"}',
    ];
    const many = fc.array(mutated(lines), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(many, async (given) => {
        const input = given.join('\n');
        const { stdout, status } = await atlas(['link', '--jsonl'], input);
        const answered = stdout.split('\n').filter((line) => line !== '').length;
        const asked = input.split('\n').filter((line) => line.replace(/^\ufeff/, '').trim() !== '');
        expect([0, 2]).toContain(status);
        expect(answered).toBe(asked.length);
      }),
      { seed, numRuns: runs(25) },
    );
  }, 3_600_000);
});
