import type { FrameLocator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { iframeCode } from '../../src/publish/embed-code';
import { writeOwnFile } from '../../src/formats/own-file';
import { address, isWide, open, openDrawn, openLists, useBrowser } from './atlas-page';
import { findings } from './axe';
import { useHost } from './host-page';

useBrowser();
const host = useHost();

const tall = '<p>Words of the page.</p>'.repeat(80);
const script = `<script src="${address}corridor-atlas.js" defer></script>`;
const view = { root: address, language: 'en', hash: '', title: 'Shusha / Shushi · Atlas' } as const;

/** What a browser says of a file that a busy machine is slow to use. */
const slow = /preloaded using link preload/;

/** Opens a page that embeds the map, and lets that page load the atlas. */
function openHost(html: string, more: Parameters<typeof open>[0] = {}): Promise<Page> {
  return open({ site: host.page(html), embeds: address, expected: slow, ...more });
}

const drawn = (frame: FrameLocator) => frame.locator('[aria-busy=false]').waitFor();
const keyOf = (frame: FrameLocator) => frame.getByRole('heading', { name: /^Who held what on/ });

describe('a frame in a page with a strict policy', () => {
  const code = iframeCode(
    { ...view, search: '?place=shusha-shushi&date=2020-11-09' },
    {
      ...{ width: 640, height: 480 },
    },
  );

  it('draws the map with its key, its credit and the way to the whole view', async () => {
    const page = await openHost(code);
    const frame = page.frameLocator('iframe');
    await drawn(frame);
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

  it('lets the wheel scroll the page around it, and takes it with a key', async () => {
    const page = await openHost(`${code}${tall}`);
    const frame = page.frameLocator('iframe');
    await drawn(frame);
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
    const page = await openHost(code, { context: { serviceWorkers: 'allow' } });
    const frame = page.frameLocator('iframe');
    await drawn(frame);
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
    const page = await openHost(
      `${script}<corridor-atlas id="one" place="berdzor-lachin" date="2022-08-27"></corridor-atlas>
       <corridor-atlas id="two" lang="ru" date="2020-11-09" layers="districts"></corridor-atlas>`,
    );
    const [one, two] = [page.frameLocator('#one iframe'), page.frameLocator('#two iframe')];
    await one.getByText(/^Berdzor \/ Lachin On 27 August 2022: held by Azerbaijan/).waitFor();
    // It is loaded when it comes into view.
    await page.locator('#two').scrollIntoViewIfNeeded();
    await two.getByRole('heading', { name: /9.ноября.2020/ }).waitFor();
    await drawn(one);
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
    const page = await openHost(written);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('status').getByText('Goris').waitFor();
    const bare = await openHost(written, { context: { javaScriptEnabled: false } });
    const link = bare.getByRole('link', { name: /^Goris/ });
    expect(await link.getAttribute('href')).toBe(`${address}?lang=en&place=goris&date=2021-03-01`);
  });

  it('shows the places of an article that the page has, with their sentences', async () => {
    host.put('article.atlas.json', projectFile);
    const page = await openHost(
      `${script}<corridor-atlas src="article.atlas.json"></corridor-atlas>`,
    );
    const frame = page.frameLocator('iframe');
    await drawn(frame);
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
    const page = await openHost(`${script}<corridor-atlas src="layer.geojson"></corridor-atlas>`);
    const frame = page.frameLocator('iframe');
    await drawn(frame);
    await frame.getByText('Places on this map').click();
    await frame.getByText(name).waitFor();
    expect(await frame.locator('img').count()).toBe(0);
    await page.evaluate(() => document.querySelector('corridor-atlas')?.removeAttribute('src'));
    await frame.getByText(name).waitFor({ state: 'detached' });
  });

  it.each([
    ['a page of HTML', '<script>parent.hurt = 1</script>', 'is no JSON'],
    ['another JSON', '{"__proto__":{"hurt":1},"type":7}', 'neither a project file'],
    [
      'a project file that is not one',
      '{"format":"corridor-atlas-linked-text"}',
      'neither a project',
    ],
    ['a shape off the globe', '{"type":"Point","coordinates":[999,1e9]}', 'names no place'],
    [
      'an annotation of nothing',
      '{"type":"Annotation","body":"javascript:hurt()"}',
      'names no place',
    ],
    ['very much', `[${'0,'.repeat(2_600_000)}0]`, 'too large'],
    ['nothing at all', null, 'could not be loaded'],
  ])('is shown without %s, and says so', async (what, content, said) => {
    const name = `${what.replaceAll(' ', '-')}.json`;
    if (content !== null) host.put(name, content);
    const page = await openHost(`${script}<corridor-atlas src="${name}"></corridor-atlas>`, {
      expected: /404/,
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('alert').getByText(said).getByText(name).waitFor();
    await keyOf(frame).getByText('27 August 2022').waitFor();
    expect(await page.evaluate(() => 'hurt' in window || 'hurt' in {})).toBe(false);
  });

  it('takes no address that is none of the web', async () => {
    const page = await openHost(
      `${script}<corridor-atlas src="javascript:hurt()" atlas="${address}" date="soon" place="&lt;b&gt;"></corridor-atlas>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('alert').getByText('could not be loaded').waitFor();
    await frame.getByRole('alert').getByText('soon').waitFor();
    await frame.getByRole('alert').getByText('<b>').waitFor();
    await keyOf(frame).getByText('27 August 2022').waitFor();
    const other = await openHost(`${script}<corridor-atlas atlas="javascript:1"></corridor-atlas>`);
    await other.waitForFunction(() => customElements.get('corridor-atlas') !== undefined);
    expect(other.frames().length).toBe(1);
  });
});

describe('messages', () => {
  it('count only from the page that the address of the map names', async () => {
    const origin = new URL(host.page('')).origin;
    const srcOf = (named: string) =>
      `${address}?embed&amp;lang=en&amp;host=${encodeURIComponent(named)}`;
    const page = await openHost(
      `<iframe id="named" src="${srcOf(origin)}"></iframe><iframe id="other" src="${srcOf('https://example.org')}"></iframe>`,
      // The map that serves another page says so to that page alone.
      { expected: /target origin|postMessage/ },
    );
    const [named, other] = [page.frameLocator('#named'), page.frameLocator('#other')];
    await keyOf(named).getByText('27 August 2022').waitFor();
    await keyOf(other).getByText('27 August 2022').waitFor();
    await page.evaluate(() => {
      const shapes = [
        null,
        7,
        'x',
        [],
        { 'corridor-atlas': 2, view: '?date=2021-01-01' },
        {
          ...{ 'corridor-atlas': 1, file: { name: {}, text: 1 } },
        },
      ];
      const good = { 'corridor-atlas': 1, view: '?date=2021-03-01' };
      for (const frame of document.querySelectorAll('iframe'))
        for (const message of [...shapes, good]) frame.contentWindow?.postMessage(message, '*');
    });
    await keyOf(named).getByText('1 March 2021').waitFor();
    expect(await keyOf(other).textContent()).toContain('27 August 2022');
    expect(await named.getByRole('alert').count()).toBe(0);
  });

  it('of a window beside the map have no effect', async () => {
    const origin = new URL(host.page('')).origin;
    const page = await openHost(
      `<iframe id="map" src="${address}?embed&amp;lang=en&amp;host=${encodeURIComponent(origin)}"></iframe>
       <iframe id="beside" src="${address}?embed&amp;lang=en"></iframe>`,
    );
    const map = page.frameLocator('#map');
    await keyOf(map).getByText('27 August 2022').waitFor();
    await keyOf(page.frameLocator('#beside')).waitFor();
    // The window around the map answers after it, so that an effect would be seen by then.
    await page
      .frames()
      .at(-1)
      ?.evaluate(() => {
        window.parent.frames[0]?.postMessage(
          { 'corridor-atlas': 1, view: '?date=2021-01-01' },
          '*',
        );
      });
    await page.evaluate(() => {
      window.frames[0]?.postMessage({ 'corridor-atlas': 1, view: '?place=goris' }, '*');
    });
    await map.getByRole('status').getByText('Goris').waitFor();
    expect(await keyOf(map).textContent()).toContain('27 August 2022');
  });
});

describe('the map alone', () => {
  it.each([
    ['?lang=en&embed', 320, 480],
    ['hy/?embed&place=berdzor-lachin', 320, 400],
    ['ru/?embed', 640, 360],
  ])(
    'has no fault for assistive technology, and fits: %s at %d by %d',
    async (path, width, height) => {
      const context = { viewport: { width, height } };
      const page = await openLists({ path, context, expected: slow });
      await page.locator('summary').click();
      expect(await findings(page)).toEqual([]);
      expect(await isWide(page)).toBe(false);
      const scrolls = await page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight > clientHeight;
      });
      expect(scrolls).toBe(false);
    },
  );

  it('is moved by keys, and steps to the next place', async () => {
    const page = await openDrawn({ path: '?lang=en&embed&place=shusha-shushi' });
    await page.getByRole('region', { name: 'Map' }).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('status').getByText('Dashalti / Karin Tak').waitFor();
  });

  it('is a picture with a list of links where there is no WebGL', async () => {
    const page = await openLists({ path: '?lang=en&embed' });
    await page.locator('.picture').waitFor();
    await page.getByText('Places on this map').click();
    await page.getByRole('group').getByRole('link', { name: 'Goris', exact: true }).click();
    await page.getByRole('status').getByText('Goris').waitFor();
  });

  it('is the page as a document where no script runs', async () => {
    const context = { javaScriptEnabled: false, viewport: { width: 320, height: 480 } };
    const page = await open({ path: '?lang=en&embed', context });
    expect(await page.locator('.still svg').first().isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Goris', exact: true }).isVisible()).toBe(true);
    expect(await isWide(page)).toBe(false);
  });

  it('prints its map, its key and all its places', async () => {
    const page = await openDrawn({ path: '?lang=en&embed' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Goris', exact: true }).isVisible()).toBe(true);
    expect(await keyOf(page as unknown as FrameLocator).isVisible()).toBe(true);
    await page.locator('.printed').waitFor();
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
    'No judgement.',
    { fullText: true },
  );
})();
