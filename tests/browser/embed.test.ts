import { describe, expect, it } from 'vitest';
import { iframeCode } from '../../src/publish/embed-code';
import { writeOwnFile } from '../../src/formats/own-file';
import { noticeWith } from '../fixtures';
import { address, openLists, useBrowser } from './atlas-page';
import { elementScript, isDrawn, keyOf, useHost } from './host-page';

useBrowser();
const host = useHost();

const tall = '<p>Words of the page.</p>'.repeat(80);
const view = { root: address, language: 'en', hash: '', title: 'Shusha / Shushi · Atlas' } as const;

describe('a frame in a page with a strict policy', () => {
  const code = iframeCode(
    { ...view, search: '?place=shusha-shushi&date=2020-11-09' },
    {
      ...{ width: 640, height: 480 },
    },
  );

  it('draws the map with its key, its credit and the way to the whole view', async () => {
    const page = await host.open(code);
    const frame = page.frameLocator('iframe');
    await isDrawn(frame);
    await frame.getByRole('heading', { name: 'Who held what on 9 November 2020' }).waitFor();
    await frame.getByText('OpenStreetMap contributors').waitFor();
    await frame.getByText(/^Shusha \/ Shushi On 9 November 2020: held by Azerbaijan/).waitFor();
    expect(await frame.getByRole('region', { name: 'Panel' }).count()).toBe(0);
    const opening = page.context().waitForEvent('page');
    await frame.getByRole('link', { name: 'Open the full map' }).click();
    const whole = await opening;
    await whole
      .getByRole('region', { name: 'Panel' })
      .getByRole('heading', { name: 'Shusha / Shushi', exact: true })
      .waitFor();
    expect(new URL(whole.url()).search).toContain('place=shusha-shushi&date=2020-11-09');
  });

  it('lets the wheel scroll the page around it, and takes it with a modifier key', async () => {
    const page = await host.open(`${code}${tall}`);
    const frame = page.frameLocator('iframe');
    await isDrawn(frame);
    const box = await page.locator('iframe').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 320, (box?.y ?? 0) + 200);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await frame.getByText('Use Ctrl + scroll to zoom the map').waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    const inside = page.frames()[1];
    const camera = () => inside?.evaluate(() => location.hash);
    const before = await camera();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -150);
    await page.keyboard.up('Control');
    await expect.poll(camera).not.toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('keeps nothing in the browser and adds nothing to the history of the page', async () => {
    const page = await host.open(code, { context: { serviceWorkers: 'allow' } });
    const frame = page.frameLocator('iframe');
    await isDrawn(frame);
    await frame.getByText('Places on this map').click();
    await frame.getByRole('link', { name: 'Goris', exact: true }).click();
    await frame.getByRole('status').getByText('Goris').waitFor();
    const kept = await page.frames()[1]?.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      stored: localStorage.length + sessionStorage.length,
      history: history.length,
    }));
    const { length } = await page.evaluate(() => ({ length: history.length }));
    expect(kept).toEqual({ databases: 0, workers: 0, stored: 0, history: length });
  });
});

describe('the element in a page with a strict policy', () => {
  it('stands there several times, and follows its attributes', async () => {
    const page = await host.open(
      `${elementScript}<corridor-atlas id="one" place="berdzor-lachin" date="2022-08-27"></corridor-atlas>
       <corridor-atlas id="two" lang="ru" date="2020-11-09" layers="districts"></corridor-atlas>`,
    );
    const [one, two] = [page.frameLocator('#one iframe'), page.frameLocator('#two iframe')];
    await one.getByText(/^Berdzor \/ Lachin On 27 August 2022: held by Azerbaijan/).waitFor();
    // It is loaded when it comes into view.
    await page.locator('#two').scrollIntoViewIfNeeded();
    await two.getByRole('heading', { name: /9.ноября.2020/ }).waitFor();
    // A browser draws nothing in a frame of another origin that is out of view.
    await page.locator('#one').scrollIntoViewIfNeeded();
    await isDrawn(one);
    const inside = page.frames().find((frame) => frame.url().includes('berdzor-lachin'));
    await page.evaluate(() => {
      const element = document.querySelector('#one');
      element?.setAttribute('place', 'goris');
      element?.setAttribute('date', '2021-03-01');
    });
    await keyOf(one).getByText('1 March 2021').waitFor();
    await one.getByRole('status').getByText('Goris').waitFor();
    // The frame was not loaded again for it.
    expect(inside?.isDetached()).toBe(false);
    expect(inside?.url()).toContain('place=berdzor-lachin');
    await page.evaluate(() => document.querySelector('#one')?.setAttribute('lang', 'fr'));
    await page.locator('#one').scrollIntoViewIfNeeded();
    await one.getByRole('heading', { name: /1er.mars.2021/ }).waitFor();
    await page.evaluate(() => document.querySelector('#two')?.remove());
    expect(await page.locator('iframe').count()).toBe(1);
  });

  it('is what "Share" writes, with a link for readers without scripts', async () => {
    const atlas = await openLists({ path: '?place=goris&date=2021-03-01' });
    await atlas.getByRole('region', { name: 'Panel' }).getByText('Share', { exact: true }).click();
    const code = atlas.getByRole('textbox', { name: 'Code to embed' });
    expect(await code.inputValue()).toContain('<iframe src="');
    await atlas.getByRole('combobox', { name: 'Form', exact: true }).selectOption({ index: 2 });
    expect(JSON.parse(await code.inputValue())).toMatchObject({ version: '1.0', type: 'rich' });
    await atlas.getByRole('combobox', { name: 'Form', exact: true }).selectOption({ index: 1 });
    const written = await code.inputValue();
    const page = await host.open(written);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('status').getByText('Goris').waitFor();
    const bare = await host.open(written, { context: { javaScriptEnabled: false } });
    const link = bare.getByRole('link', { name: /^Goris/ });
    expect(await link.getAttribute('href')).toBe(`${address}?lang=en&place=goris&date=2021-03-01`);
  });

  it('shows the places of an article that the page has, with their sentences', async () => {
    host.put('article.atlas.json', projectFile);
    const page = await host.open(
      `${elementScript}<corridor-atlas src="article.atlas.json"></corridor-atlas>`,
    );
    const frame = page.frameLocator('iframe');
    await isDrawn(frame);
    await frame.getByRole('status').getByText('A road').waitFor();
    await frame.getByText('Places on this map').click();
    await frame.getByText('The road from Goris was open.').waitFor();
    expect(await frame.getByRole('link', { name: 'Goris', exact: true }).count()).toBe(1);
  });

  it('draws a layer that the page has, and takes its names as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    host.put(
      'layer.geojson',
      JSON.stringify({
        type: 'Feature',
        properties: { name, onclick: 'alert(1)' },
        geometry: { type: 'Point', coordinates: [46.75, 39.76] },
      }),
    );
    const page = await host.open(
      `${elementScript}<corridor-atlas src="layer.geojson"></corridor-atlas>`,
    );
    const frame = page.frameLocator('iframe');
    await isDrawn(frame);
    await frame.getByText('Places on this map').click();
    await frame.getByText(name).waitFor();
    expect(await frame.locator('img').count()).toBe(0);
    await page.evaluate(() => document.querySelector('corridor-atlas')?.removeAttribute('src'));
    await frame.getByText(name).waitFor({ state: 'detached' });
  });
});

/** A project file of two sentences. */
const projectFile = (() => {
  const full = 'A road\nThe road from Goris was open. Nobody came to Berdzor.';
  const mention = (exact: string, place: string) => {
    const start = full.indexOf(exact);
    return {
      ...{ place, role: 'location' as const, state: 'verified' as const },
      quote: { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector' as const, start, end: start + exact.length },
    };
  };
  const place = (id: string, lon: number, lat: number) => ({
    ...{ id, name: id, kind: 'town', lon, lat, positionOf: 'place' as const, accuracy: null },
    ...{ certainty: null, from: null, to: null, country: null, geonames: null },
    ...{ names: [], sources: [] },
  });
  const about = { id: 'x', title: null, publisher: null, url: null, published: null };
  return writeOwnFile(
    {
      text: { ...about, lang: 'en', length: full.length, sha256: null, full },
      mentions: [mention('Goris', 'goris'), mention('Berdzor', 'berdzor-lachin')],
      places: [place('goris', 46.34, 39.51), place('berdzor-lachin', 46.55, 39.64)],
      sources: [],
    },
    noticeWith('No judgement.'),
    { fullText: true },
  );
})();
