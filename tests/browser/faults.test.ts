import type { Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { linkOn, panelOf, paste, textOf } from './an-article';
import { address, open, openDrawn, openLists, useBrowser } from './atlas-page';

useBrowser();

/** What a host, a proxy or a broken line makes of a file. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  failing: (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  missing: (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
  'cut off': (route) => route.abort('connectionreset'),
  empty: (route) => route.fulfill({ status: 200, body: '' }),
  truncated: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  'of another type': async (route) => {
    const response = await route.fetch();
    const headers = { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' };
    await route.fulfill({ body: await response.body(), headers });
  },
  'a page instead': (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Sign in</title><p>Sign in to the network of the train.',
    }),
};
const names = Object.keys(faults);
/** A script is a script by its type; data is data by its content. */
const harmless = new Set(['of another type']);

/** What browsers and the page itself write where a file is broken on purpose. */
const expected =
  /Failed to load|MIME type|Failed to fetch|could not be loaded|Unexpected|not valid JSON|SyntaxError|does not provide|error loading dynamically|Unable to preload|ERR_|undefined|TypeError|not a constructor|decode|integrity|not iterable|downloadable font|OTS|was preloaded/;

/** Opens the page with one kind of file broken. */
function broken(file: string, fault: string, path = '', early = false): Promise<Page> {
  const handler = faults[fault];
  if (!handler) throw new Error(`There is no fault ${fault}`);
  return openLists({ path, early, expected, routes: { [file]: handler } });
}

const alert = (page: Page, words: RegExp | string) =>
  page.getByRole('alert').getByText(words).first().waitFor();
const asDocument = async (page: Page) => {
  await page.getByText('The map could not be started').waitFor();
  await page.getByRole('heading', { level: 3, name: 'Goris', exact: true }).waitFor();
  expect(await page.getByRole('blockquote').first().textContent()).toContain('Shushi');
};

describe('a file that the start needs', () => {
  it.each([
    ['the first script', '**/assets/index-*.js', new Set<string>()],
    ['the words', '**/assets/en-index-*.js', new Set<string>()],
    ['the data', '**/data/start-*.json', harmless],
  ])('leaves the page as a document, whatever is wrong with it: %s', async (_, file, isFine) => {
    for (const fault of names) {
      const page = await broken(file, fault, '?place=goris', true);
      if (isFine.has(fault)) await page.getByRole('heading', { name: 'Goris' }).first().waitFor();
      else if (fault === 'truncated' && file.includes('start-')) {
        // The sections before the cut are whole.
        await alert(page, /could not be read/);
        await page.getByRole('heading', { name: 'Goris', level: 2 }).waitFor();
      } else await asDocument(page);
      await page.context().close();
    }
  });

  it('leaves the page as a document where it never comes, and gives way to the page when it does', async () => {
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const page = await openLists({
      path: '?place=goris',
      early: true,
      routes: {
        '**/assets/en-index-*.js': async (route) => {
          await held;
          await route.continue();
        },
      },
    });
    await page.getByText('The map could not be started').waitFor({ timeout: 60_000 });
    answer();
    await page.getByRole('heading', { name: 'Goris', level: 2 }).waitFor();
    expect(await page.getByText('The map could not be started').isVisible()).toBe(false);
  });

  it('is waited for where the line is slow', async () => {
    const slow = async (route: Route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    };
    const page = await openLists({ path: '?place=goris', routes: { '**/*': slow } });
    await page.getByRole('heading', { name: 'Goris', level: 2 }).waitFor();
  });
});

describe('a file that a view needs', () => {
  it.each(names)('leaves a sentence in its place, and the rest of the page: %s', async (fault) => {
    const page = await broken('**/assets/AskView-*.js', fault);
    await page.getByRole('link', { name: 'Measure & ask', exact: true }).first().click();
    await alert(page, 'This view could not be loaded.');
    await page.getByRole('checkbox', { name: 'The seven districts' }).uncheck();
    await page.getByRole('button', { name: 'Map your own article' }).click();
    await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
  });

  it('leaves the view readable where its style does not come', async () => {
    const page = await broken('**/assets/ReadView-*.css', 'failing');
    await page.getByRole('button', { name: 'Map your own article' }).click();
    const form = page.getByRole('textbox', { name: 'Text of the article' });
    await form.or(page.getByRole('alert')).first().waitFor();
  });
});

describe('a worker', () => {
  it.each(names)('that does not come leaves the question and says so: %s', async (fault) => {
    const path = '?ask=within&of=goris&km=5';
    const page = await broken('**/assets/answer-worker-*.js', fault, path);
    await page.getByText('The answer could not be worked out here.').first().waitFor();
  });

  it.each(names)('that does not come leaves the text that was pasted: %s', async (fault) => {
    const page = await broken('**/assets/text-worker-*.js', fault);
    await page.getByRole('button', { name: 'Map your own article' }).click();
    const field = page.getByRole('textbox', { name: 'Text of the article' });
    await field.fill('From Goris to Shushi.');
    await page.getByRole('button', { name: 'Mark its places' }).click();
    await page.getByText('The part that finds place names could not be loaded.').waitFor();
    expect(await field.inputValue()).toBe('From Goris to Shushi.');
  });

  it('that breaks is started again by the next call', async () => {
    const page = await openLists({ path: '?ask=within&of=goris&km=5', expected: /broken/ });
    await page.getByRole('table').first().waitFor();
    await paste(page, 'From Goris to Shushi.');
    await linkOn(page, 'Goris').waitFor();
    // That of the map is MapLibre's.
    const workers = () => page.workers().filter((one) => /(answer|text)-worker/.test(one.url()));
    expect(workers()).toHaveLength(2);
    for (const worker of workers())
      await worker.evaluate(() => {
        setTimeout(() => {
          throw new Error('broken');
        });
      });
    await expect.poll(() => workers().length).toBe(0);
    await paste(page, 'From Lachin to Goris.');
    await linkOn(page, 'Lachin').waitFor();
    await page.evaluate(() => {
      history.pushState(null, '', '?ask=within&of=goris&km=9');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.getByRole('table').first().waitFor();
  });
});

describe('the gazetteer of the world', () => {
  it.each(names)('leaves the places of the region, and says so: %s', async (fault) => {
    const page = await broken('**/data/world-*.json', fault);
    await paste(page, 'From Shushi to Vienna.');
    await linkOn(page, 'Shushi').waitFor();
    const isWhole = harmless.has(fault);
    await expect.poll(() => linkOn(page, 'Vienna').count()).toBe(isWhole ? 1 : 0);
    if (!isWhole)
      await panelOf(page)
        .getByText(/only places of the region/)
        .waitFor();
  });
});

describe('the fonts', () => {
  it.each(['failing', 'truncated', 'a page instead'])(
    'leave the letters of the device: %s',
    async (fault) => {
      const page = await broken('**/fonts/*.woff2', fault, '?place=goris');
      await page.getByRole('heading', { name: 'Goris', level: 2 }).waitFor();
    },
  );
});

describe('the map', () => {
  it.each(['failing', 'truncated'])(
    'leaves its picture, and says that it could not be loaded: %s',
    async (fault) => {
      const handler = faults[fault];
      const page = await open({
        expected,
        routes: handler ? { '**/assets/create-map-*.js': handler } : {},
      });
      await alert(page, 'The map could not be loaded: this is a still picture of it.');
      const map = page.getByRole('main').getByRole('region', { name: 'Map' });
      await map.getByRole('link', { name: 'Shusha / Shushi', exact: true }).click();
      await page.getByRole('heading', { name: 'Shusha / Shushi', exact: true }).waitFor();
    },
  );

  it.each(['failing', 'empty', 'truncated', 'a page instead'])(
    'is drawn without its background, and says so: %s',
    async (fault) => {
      const handler = faults[fault];
      const page = await openDrawn({
        expected,
        routes: handler ? { '**/data/background-*': handler } : {},
      });
      await alert(page, 'The background file is missing or damaged');
    },
  );

  it('writes to the address only cameras that it has stood at', async () => {
    const page = await open({ early: true, context: { reducedMotion: 'reduce' } });
    await page.addInitScript(() => {
      const [written, replace] = [[] as string[], history.replaceState];
      history.replaceState = function (this: History, ...given: Parameters<typeof replace>) {
        written.push(String(given[2] ?? ''));
        Reflect.apply(replace, this, given);
      };
      Object.assign(window, { written });
    });
    await page.goto(`${address}?place=goris`);
    await page.locator('[aria-busy=false]').waitFor();
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#map=\d/);
    const written = await page.evaluate(() => (window as unknown as { written: string[] }).written);
    const cameras = written.flatMap((one) => /#map=[\d.]+\/([-\d.]+)\//.exec(one)?.[1] ?? []);
    expect(cameras.length).toBeGreaterThan(0);
    expect(cameras.filter((latitude) => Math.abs(Number(latitude) - 39.7) > 2)).toEqual([]);
  });

  it('says that the map is no longer drawn where its context is lost', async () => {
    const page = await openDrawn({ expected: /WebGL|CONTEXT_LOST/ });
    await page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await alert(page, /stopped drawing the map/);
  });
});

describe('an interface of the browser', () => {
  it.each([
    ...['BroadcastChannel', 'IntersectionObserver', 'requestIdleCallback', 'OffscreenCanvas'],
    ...['scheduler', 'CompressionStream', 'Notification'],
  ])('that is missing costs what it is for, and not the page: %s', async (name) => {
    const page = await openLists({ early: true });
    await page.addInitScript((missing) => Reflect.deleteProperty(window, missing), name);
    await page.goto(`${address}?place=goris`);
    await page.getByRole('heading', { name: 'Goris', level: 2 }).waitFor();
    expect(await page.evaluate((missing) => missing in window, name)).toBe(false);
    await paste(page, 'From Goris to Shushi.');
    await linkOn(page, 'Goris').waitFor();
  });

  it('that throws costs what it is for: the map is a picture where no context can be had', async () => {
    const page = await open({ early: true });
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('no context');
      };
    });
    await page.goto(`${address}?place=goris`);
    await page.getByRole('heading', { name: 'Goris', level: 2 }).waitFor();
    await paste(page, 'From Goris to Shushi.');
    await linkOn(page, 'Goris').waitFor();
  });
});

describe('what the browser keeps', () => {
  /** Runs in the page before its scripts. */
  const denied = () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const store of ['indexedDB', 'localStorage', 'caches'])
      Object.defineProperty(window, store, { get: refuse });
  };

  async function withStorage(script: () => void, path = ''): Promise<Page> {
    const page = await openLists({ early: true });
    await page.addInitScript(script);
    await page.goto(`${address}${path}`);
    await page.locator('.in-words').waitFor({ state: 'detached' });
    return page;
  }

  it('is not needed to read an article, and it is said that nothing is kept', async () => {
    const page = await withStorage(denied);
    await paste(page, 'From Goris to Shushi.');
    await linkOn(page, 'Goris').waitFor();
    await alert(page, 'This browser does not keep what you open here');
  });

  it('has no room: it is said, and the article stays on the page', async () => {
    const page = await withStorage(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await paste(page, 'From Goris to Shushi.');
    await alert(page, 'This browser does not keep what you open here');
    await linkOn(page, 'Goris').waitFor();
  });

  it('is damaged: the record is left alone, it is said, and the others are there', async () => {
    const page = await openLists();
    await paste(page, 'From Goris to Shushi.');
    await linkOn(page, 'Goris').waitFor();
    await page.evaluate(async () => {
      const request = indexedDB.open('corridor-atlas-articles');
      await new Promise((resolve) => (request.onsuccess = resolve));
      const change = request.result.transaction('records', 'readwrite');
      change
        .objectStore('records')
        .put({ version: 1, id: 'own-0000000000', article: 7 }, 'own-0000000000');
      await new Promise((resolve) => (change.oncomplete = resolve));
      request.result.close();
    });
    await page.reload();
    await textOf(page).waitFor();
    await alert(page, 'An article that was kept here is damaged');
  });

  it('does not answer, as where another tab blocks it: the page goes on', async () => {
    const page = await withStorage(() => {
      // A request that is blocked tells neither success nor failure.
      indexedDB.open = () => ({}) as IDBOpenDBRequest;
    });
    await paste(page, 'From Goris to Shushi.');
    await linkOn(page, 'Goris').waitFor();
  });

  it('has an edit that was made just before its tab was killed', async () => {
    const page = await openLists();
    await paste(page, 'From Goris to Shushi.');
    await linkOn(page, 'Goris').click();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect.poll(() => linkOn(page, 'Goris').getAttribute('class')).toContain('verified');
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // It never answers: what would answer is gone.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect.poll(() => linkOn(other, 'Goris').getAttribute('class')).toContain('verified');
  });
});

describe('the clock and the time zone of the device', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 'Etc/GMT+12'],
    ['2099-12-31T23:59:59Z', 'Pacific/Kiritimati'],
    ['2026-11-29T23:30:00Z', 'Pacific/Kiritimati'],
    ['2026-11-29T00:30:00Z', 'Etc/GMT+12'],
  ])('change no day of the record: %s in %s', async (time, timezoneId) => {
    const page = await openLists({ context: { timezoneId }, early: true });
    await page.clock.setFixedTime(new Date(time));
    await page.goto(`${address}?place=shusha-shushi&date=2020-11-08`);
    await page
      .getByText(/On 8 November 2020/)
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: 'Go to a date' }).fill('9 November 2020');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('date')).toBe('2020-11-09');
  });
});
