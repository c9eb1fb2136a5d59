import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeOwnFile } from '../../src/formats/own-file';
import { toLinkedText } from '../../src/reading/exchange';
import { keep } from '../../src/reading/stored-article';
import { newLayer } from '../../src/own-layers/own-layer';
import { storedChoices, storedFeatures } from '../../src/own-layers/stored-layer';
import { catalog, noticeWith } from '../fixtures';
import { articleOf } from '../reading/an-article';
import { address, open, openLists, useBrowser } from './atlas-page';
import { openFile, panelOf, paste, textOf } from './an-article';
import { expectUntouched, foundInPage, payloads, watchHits } from './attacks/untouched';
import { useHost } from './host-page';

useBrowser();
const host = useHost();

const lines = payloads.join('\n');
/** A file with entities of its own is refused as a whole, which other tests hold. */
const withoutEntities = payloads.filter((payload) => !payload.includes('<!ENTITY'));
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const notInCdata = (text: string) => text.replaceAll(']]>', ']]]]><![CDATA[>');

async function attacked(path = ''): Promise<Page> {
  const page = await openLists({ path });
  await watchHits(page);
  return page;
}

/** The page without what an earlier step opened in the same browser. */
const shownText = (page: Page) => textOf(page).evaluate((element) => element.textContent);

beforeAll(() => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(150);
});

describe('a text with scripts', () => {
  it('that is pasted is shown letter by letter', async () => {
    const page = await attacked();
    await paste(page, `From Goris to Shushi.\n${lines}`);
    await expect.poll(() => shownText(page)).toContain(payloads.at(-1));
    await expectUntouched(page);
  });

  it.each([
    ['page.html', `<article><p>From Goris to Shushi.</p>${lines}<p>End at Lachin.</p></article>`],
    ['escaped.html', `<p>From Goris to Shushi.</p><p>${escaped(lines)}</p>`],
    ['notes.md', `# From Goris to Shushi\n\n${payloads.join('\n\n')}`],
    ['one-paragraph.md', `From Goris to Shushi ${payloads.join(' ')}`],
    [
      'text.xml',
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title><![CDATA[${notInCdata(withoutEntities.join('\n'))}]]></title></titleStmt></fileDesc></teiHeader><text><body><p>From <placeName ref="javascript:hit()">Goris</placeName> to Shushi. <![CDATA[${notInCdata(withoutEntities.join('\n'))}]]></p></body></text></TEI>`,
    ],
    ['plain.txt', `From Goris to Shushi.\n${lines}`],
  ])('that is opened as %s is text', async (name, content) => {
    const page = await attacked();
    await openFile(page, name, content);
    await textOf(page).waitFor();
    await expectUntouched(page);
  });

  it('is text in the head of a page: title, publisher, address, day, data for search engines', async () => {
    const page = await attacked();
    const quoted = escaped(lines).replaceAll('"', '&quot;');
    const facts = { '@type': 'NewsArticle', headline: lines, url: 'javascript:hit()' };
    const head = `<title>${escaped(lines)}</title><meta property="og:site_name" content="${quoted}"><meta property="og:url" content="javascript:hit()"><link rel="canonical" href="javascript:hit()"><script type="application/ld+json">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>`;
    await openFile(page, 'page.html', `<head>${head}</head><p>From Goris to Shushi.`);
    await textOf(page).waitFor();
    await expectUntouched(page);
  });

  it('is text in the fields of an article and in what is saved of it', async () => {
    const page = await attacked();
    await paste(page, 'From Goris to Shushi.');
    await page.getByRole('button', { name: 'About this article' }).click();
    const about = page.getByRole('form', { name: 'About this article' });
    for (const payload of payloads.filter((_, index) => index % 12 === 0)) {
      await about.getByLabel('Title').fill(payload);
      await about.getByLabel('Publisher').fill(payload);
      await about.getByRole('button', { name: 'Save' }).click();
      await expectUntouched(page);
    }
    await about.getByLabel('Web address').fill('javascript:hit()');
    await about.getByRole('button', { name: 'Save' }).click();
    await expectUntouched(page);
    await page.reload();
    await textOf(page).waitFor();
    await expectUntouched(page);
  });
});

describe('data with scripts', () => {
  const point = (at: number) => ({ type: 'Point' as const, coordinates: [46 + at / 200, 39.5] });
  const features = payloads.map((payload, at) => ({
    type: 'Feature' as const,
    id: payload,
    properties: { name: payload, [payload]: payload, link: `javascript:hit()` },
    geometry: point(at),
  }));
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it.each([
    ['<img src=x onerror=hit()>.geojson', JSON.stringify({ type: 'FeatureCollection', features })],
    [
      '"><script>hit()<script>.csv',
      [
        'name,lon,lat,note',
        ...payloads.map((one, at) => `${cell(one)},${46 + at / 200},39.5,${cell(one)}`),
      ].join('\n'),
    ],
    [
      'attack.kml',
      `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${withoutEntities.map((one, at) => `<Placemark><name>${escaped(one)}</name><description><![CDATA[${notInCdata(one)}]]></description><Point><coordinates>${46 + at / 200},39.5</coordinates></Point></Placemark>`).join('')}</Document></kml>`,
    ],
    [
      'attack.gpx',
      `<gpx xmlns="http://www.topografix.com/GPX/1/1">${withoutEntities.map((one, at) => `<wpt lat="39.5" lon="${46 + at / 200}"><name>${escaped(one)}</name><desc>${escaped(one)}</desc><link href="javascript:hit()"><text>${escaped(one)}</text></link></wpt>`).join('')}</gpx>`,
    ],
  ])('is text in its table, key, cards and names: %s', async (name, content) => {
    const page = await attacked();
    await page.getByRole('button', { name: 'Add data' }).click();
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await page.getByRole('button', { name: 'Add to the map' }).click();
    await panelOf(page).getByRole('heading', { name: 'Table', exact: true }).waitFor();
    await page.getByLabel('Text on the map').selectOption('name');
    await page.getByLabel('Colour by').selectOption('name');
    await expectUntouched(page);
    await page.getByRole('textbox', { name: 'Name' }).fill(payloads[30] ?? '');
    await panelOf(page).getByRole('rowheader').getByRole('link').nth(5).click();
    await panelOf(page).getByRole('heading', { name: 'Attributes' }).waitFor();
    await expectUntouched(page);
  });
});

describe('an address with scripts', () => {
  it('opens a view and runs nothing, whatever the parameter', async () => {
    const page = await attacked();
    const parameters = [
      ...['place', 'event', 'at', 'date', 'article', 'own', 'story', 'show', 'hide', 'names'],
      ...['ask=within&of', 'ask', 'compare', 'reports', 'version', 'lang', 'anything'],
    ];
    for (const [index, payload] of payloads.entries()) {
      // Each payload in some of the parameters: together every parameter has a dozen of them.
      const some = parameters.filter((_, at) => (at + index) % 4 === 0);
      const query = some.map((name) => `${name}=${encodeURIComponent(payload)}`).join('&');
      await page.evaluate(
        ([search, hash]) => {
          history.pushState(null, '', `?${search}#${hash}`);
          dispatchEvent(new PopStateEvent('popstate'));
        },
        [query, encodeURIComponent(payload)],
      );
      if (index % 10 === 0) await expectUntouched(page);
    }
    await expectUntouched(page);
  });

  it('opens a view and runs nothing as it is loaded, also without escapes', async () => {
    for (const payload of payloads.filter((_, index) => index % 25 === 0)) {
      const page = await attacked(
        `?place=${encodeURIComponent(payload)}&date=${encodeURIComponent(payload)}#${payload}`,
      );
      await expectUntouched(page);
      await page.context().close();
    }
  });

  it('leads to a search that runs nothing', async () => {
    const page = await attacked();
    const search = page.getByRole('combobox', { name: 'Place, event or date' });
    for (const payload of payloads) await search.fill(payload);
    await expectUntouched(page);
  });
});

describe('what a page around it says', () => {
  it('is a view or a file, and its words are text', async () => {
    const features = payloads.map((name, at) => ({
      type: 'Feature',
      properties: { name, [name]: name },
      geometry: { type: 'Point', coordinates: [46 + at / 200, 39.5] },
    }));
    host.put('attack.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
    const script = `<script src="${address}corridor-atlas.js" defer></script>`;
    const page = await open({
      site: host.page(`${script}<corridor-atlas src="attack.geojson"></corridor-atlas>`),
      embeds: address,
      expected: /preloaded using link preload/,
    });
    await watchHits(page);
    const frame = page.frameLocator('iframe');
    await frame.locator('[aria-busy=false]').waitFor();
    await frame.getByText('Places on this map').click();
    await frame
      .getByText(payloads[0] ?? '', { exact: true })
      .first()
      .waitFor();
    const inner = page.frames()[1];
    if (!inner) throw new Error('The map has no frame');
    expect(await inner.evaluate(foundInPage)).toEqual([]);
    await page.evaluate((all) => {
      const map = document.querySelector('iframe')?.contentWindow;
      for (const payload of all) {
        map?.postMessage(payload, '*');
        map?.postMessage({ 'corridor-atlas': 1, view: `?place=${payload}&date=${payload}` }, '*');
        map?.postMessage({ 'corridor-atlas': 1, file: { name: payload, text: payload } }, '*');
        map?.postMessage({ 'corridor-atlas': payload, view: payload, file: payload }, '*');
      }
    }, payloads);
    // The last message is a right one: all before it have been read by then.
    await page.evaluate(() =>
      document.querySelector('corridor-atlas')?.setAttribute('place', 'goris'),
    );
    await frame.getByRole('status').getByText('Goris').waitFor();
    expect(await inner.evaluate(foundInPage)).toEqual([]);
  });
});

describe('what is kept or saved with scripts in it', () => {
  const article = {
    ...articleOf(`From Goris to Shushi. ${lines}`, [['Goris', 'goris']]),
    details: {
      ...{ title: payloads[24] ?? '', publisher: payloads[32] ?? '' },
      ...{ url: null, published: null, lang: null },
    },
  };

  it('is text where a saved file brings it', async () => {
    const page = await attacked();
    const linked = toLinkedText(catalog, article, null);
    const saved = writeOwnFile(linked, noticeWith(payloads[0] ?? ''), { fullText: true });
    await openFile(page, 'saved.atlas.json', saved);
    await expect.poll(() => shownText(page)).toContain(payloads.at(-1));
    await expectUntouched(page);
  });

  it('is text where the browser kept it', async () => {
    const page = await attacked('?show=read');
    const layer = newLayer({
      ...{ id: 'layer-attack1', added: '2026-11-29T08:00:00.000Z', name: lines, file: lines },
      features: payloads.map((name, at) => ({
        type: 'Feature',
        properties: { name, [name]: name },
        geometry: { type: 'Point', coordinates: [46 + at / 200, 39.5] },
      })),
    });
    const records = {
      articles: [keep(article)],
      layers: [storedChoices({ ...layer, style: { ...layer.style, label: 'name' } })],
      'layer-features': [storedFeatures(layer)],
      drafts: [{ id: 'new', revision: 1, text: lines }],
    };
    await page.evaluate(async (all) => {
      for (const [kind, list] of Object.entries(all)) {
        const request = indexedDB.open(`corridor-atlas-${kind}`);
        request.onupgradeneeded = () => request.result.createObjectStore('records');
        await new Promise((resolve) => (request.onsuccess = resolve));
        const change = request.result.transaction('records', 'readwrite');
        for (const record of list) change.objectStore('records').put(record, record.id);
        await new Promise((resolve) => (change.oncomplete = resolve));
        request.result.close();
      }
      localStorage.setItem(
        'corridor-atlas-drafts',
        JSON.stringify({ new: '<img src=x onerror=hit()>' }),
      );
    }, records);
    await page.reload();
    await panelOf(page).getByRole('textbox', { name: 'Text of the article' }).waitFor();
    await expectUntouched(page);
    await page.goto(`${address}?article=${article.id}`);
    await expect.poll(() => shownText(page)).toContain(payloads.at(-1));
    await expectUntouched(page);
    await page.goto(`${address}?own=${layer.id}`);
    await panelOf(page).getByRole('heading', { name: 'Table', exact: true }).waitFor();
    await expectUntouched(page);
  });
});
