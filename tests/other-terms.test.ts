import { strFromU8, unzipSync } from 'fflate';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { englishName } from '../src/catalog/naming';
import { answerDataset } from '../src/formats/answer-dataset';
import { answerRows } from '../src/formats/answer-rows';
import { dataFiles, linkFiles } from '../src/formats/file-types';
import { datasetFormats, linkFormats } from '../src/formats/file-types/ids';
import { gazetteer } from '../src/formats/gazetteer';
import type { LinkedText } from '../src/formats/linked-text';
import { writeOwnFile } from '../src/formats/own-file';
import { writeReportCsv } from '../src/formats/report-csv';
import { wholeAtlas } from '../src/formats/whole-atlas';
import { withLinks } from '../src/formats/with-links';
import { zipArchive } from '../src/formats/zip';
import { loadReportsWords } from '../src/i18n/load';
import { Linker } from '../src/linking/linker';
import { catalogPlaces } from '../src/linking/names/places';
import { exactBasemap } from '../src/map/export/exact-basemap';
import { savedPicture } from '../src/map/export/saved-picture';
import { wholeCamera } from '../src/map/live/camera-extent';
import { buildStyle } from '../src/map/style/build-style';
import { mapNames } from '../src/map/style/label-names';
import PlaceView from '../src/panels/place/PlaceView.svelte';
import { writeReportsPage } from '../src/publish/reports-page';
import { isRefusal } from '../src/query/answer';
import { answerer } from '../src/query/ask';
import { compareReports } from '../src/reading/two-reports/compare';
import { reportsInWords } from '../src/sentences/reports-in-words';
import { AppState } from '../src/state/app-state.svelte';
import { Library } from '../src/state/library.svelte';
import { Reader } from '../src/state/reader.svelte';
import { feature } from './fixtures';
import { firstTerms, island, islandWords as t } from './island';
import { startParameters } from './map/start-parameters';
import InAtlas from './panels/InAtlas.svelte';
import { articleOf } from './reading/an-article';

const { licence, credit } = island.atlas;
const notes = { disclaimer: t.disclaimer, now: '2026-11-29T05:30:00Z', atlas: island.atlas };

const known = gazetteer(island, []);
const text = 'Brackwater lies an hour from Pellam.';
const linker = new Linker(catalogPlaces(island), island.atlas.linking);
const linked: LinkedText = {
  ...withLinks(
    text,
    { id: 'hour', lang: 'en' },
    linker.link(text, 'en').map((mention) => ({ ...mention, state: 'machine' as const })),
    known,
  ),
  dismissed: [
    {
      ...{ check: 'weekday', verdict: 'contradicts', ref: null, reason: 'A proverb.' },
      quote: { type: 'TextQuoteSelector', exact: 'hour', prefix: '', suffix: '' },
      position: null,
    },
  ],
};

/** The licence is told by its name or by its address, and nothing tells that of the first atlas. */
function expectOwnTerms(written: string, what = ''): void {
  expect(written.includes(licence.url) || written.includes(licence.name), what).toBe(true);
  expect(firstTerms.exec(written), what).toBeNull();
}

describe('of another atlas, its own licence and authors stand', () => {
  it('in a text’s links in every format', () => {
    expect(linked.mentions.map(({ place }) => place)).toEqual(['brackwater', 'pellam']);
    for (const format of linkFormats) {
      const written = [...linkFiles[format].write(linked, notes)].join('');
      expectOwnTerms(written, format);
      // These two have room for the address of a licence only.
      if (format !== 'lpf' && format !== 'webannotation') expect(written, format).toContain(credit);
    }
    const annotations = [...linkFiles.webannotation.write(linked, notes)].join('');
    // The collection, two mentions and what was dismissed.
    expect(annotations.match(/"rights": "https:\/\/creativecommons\.org/g)).toHaveLength(4);
  });

  it('in a project file', () => {
    const file = JSON.parse(writeOwnFile(linked, notes)) as { licence: string };
    expect(file.licence).toBe(licence.url);
    expectOwnTerms(JSON.stringify(file));
  });

  it('in an answer in every format', () => {
    const question = { kind: 'nearest', of: { id: 'pellam' }, layer: 'places', count: 2 } as const;
    const answer = answerer(island)(question);
    if (isRefusal(answer)) throw new Error(answer.refused);
    const rows = answerRows(island, answer);
    const provenance = { question: '?', sentence: '.', address: '', version: '' };
    const data = answerDataset(island, question, answer, () => rows, provenance);
    expect(rows.length).toBeGreaterThan(0);
    for (const format of datasetFormats)
      expectOwnTerms([...dataFiles[format].write(data, notes)].join(''), format);
  });

  it('in all layers and the gazetteer, and beside them in one archive', () => {
    const made = zipArchive(notes.now);
    for (const file of wholeAtlas(island, () => known, notes)) made.add(file);
    const files = Object.entries(unzipSync(Buffer.concat(made.end())));
    const written = files.filter(([name]) => !/^record\/|\.csvt$/.test(name));
    expect(written.length).toBeGreaterThan(20);
    for (const [name, bytes] of written) {
      // A table without rows has only its header.
      if (name.endsWith('.csv') && strFromU8(bytes).trim().split('\n').length === 1) continue;
      expectOwnTerms(strFromU8(bytes), name);
    }
    const terms = written.find(([name]) => name === 'LICENCE.txt')?.[1] ?? new Uint8Array();
    expect(strFromU8(terms)).toContain(`${licence.name} (${licence.url}): ${credit}`);
  });

  it('in a comparison of two reports, as a page and as CSV', async () => {
    const pair = [
      articleOf('Brackwater.', [['Brackwater', 'brackwater']]),
      articleOf('Pellam.', [['Pellam', 'pellam']]),
    ] as const;
    const compared = { catalog: island, pair, comparison: compareReports(island, ...pair) };
    const words = await loadReportsWords('en');
    const document = reportsInWords(compared, { t, words, nameOf: englishName });
    for (const written of [writeReportsPage(document), writeReportCsv(document)]) {
      const whole = [...written].join('');
      expectOwnTerms(whole);
      expect(whole).toContain(credit);
    }
  });

  it('on the card of a place', () => {
    const app = new AppState(island, '?place=brackwater');
    const atlas = {
      ...{ app, t, reader: new Reader(app, new Library()), world: '', rules: '' },
      ...{ nameOf: englishName, foreign: () => undefined },
    };
    const props = { feature: feature('brackwater', island) };
    const { body } = render(
      InAtlas as never,
      {
        props: { atlas, component: PlaceView, props },
      } as never,
    );
    expect(body).toContain(`href="${licence.url}"`);
    expectOwnTerms(body);
  });

  it('under a saved picture', () => {
    const size = { width: 800, height: 600 };
    const camera = wholeCamera(island, size);
    const { svg } = savedPicture({
      ...{ catalog: island, t, size, camera, nameOf: englishName, title: 'Tollsund' },
      parameters: {
        ...startParameters,
        ...{ day: island.atlas.day, names: mapNames(island, englishName) },
      },
      style: buildStyle(island, { background: null, fonts: '' }, t),
      basemap: exactBasemap([], island, camera, size),
      fonts: () => '',
    });
    expect(svg).toContain(t.attribution);
    expectOwnTerms(svg);
  });
});
