import type { Point } from 'geojson';
import type { Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { feature } from '../fixtures';
import { open, openDrawn, pixelOf, useBrowser } from './atlas-page';

useBrowser();

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];
const pointOf = (id: string) => (feature(id).geometry as Point).coordinates as [number, number];
const places = {
  'Shusha / Shushi': pointOf('shusha-shushi'),
  Goris: pointOf('goris'),
  'Berdzor / Lachin': pointOf('berdzor-lachin'),
};

/** The middle of the dot of a place on the picture. */
async function dotOf(page: Page, name: string) {
  const link = page.getByRole('region', { name: 'Map' }).getByRole('link', { name, exact: true });
  const box = await link.locator('circle').first().boundingBox();
  if (!box) throw new Error(`${name} is not on the picture`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('the page without scripts', () => {
  it('shows the article, the layers and the map; a place on the map leads to what is said of it', async () => {
    const page = await open({ context: { javaScriptEnabled: false } });
    await page.getByRole('heading', { name: /Bakú molesta/ }).waitFor();
    const map = page.getByRole('main').getByRole('region', { name: 'Map' });
    await map.getByRole('link', { name: 'Berdzor / Lachin', exact: true }).first().click();
    const section = page.locator('section:target');
    expect(await section.getByRole('heading').textContent()).toBe('Berdzor / Lachin');
    const link = page.getByRole('listitem').getByRole('link', { name: 'Shusha / Shushi' });
    await link.first().click();
    expect(await section.getByRole('blockquote').first().textContent()).toContain('Shushi');
    const field = page.getByRole('searchbox').or(page.getByRole('combobox'));
    expect(await field.isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Map your own article' }).isVisible()).toBe(
      false,
    );
  });
});

describe('the picture before the map', () => {
  const slow = {
    // The test decides when the map's script arrives.
    held: [] as (() => void)[],
    routes: {
      '**/create-map-*.js': async (route: { continue: () => Promise<void> }) => {
        await new Promise<void>((resolve) => slow.held.push(resolve));
        await route.continue();
      },
    },
  };
  const release = () => slow.held.splice(0).forEach((go) => go());

  it.each(sizes)('has its places where the map has them, at $width pixels', async (viewport) => {
    const page = await open({ context: { viewport }, routes: slow.routes as never });
    await page.locator('.map').waitFor();
    const names = Object.keys(places) as (keyof typeof places)[];
    const before = await Promise.all(names.map((name) => dotOf(page, name)));
    release();
    await page.locator('[aria-busy=false]').waitFor();
    for (const [index, name] of names.entries()) {
      const [here, there] = [before[index], await pixelOf(page, places[name])];
      expect(Math.hypot((here?.x ?? 0) - there.x, (here?.y ?? 0) - there.y), name).toBeLessThan(2);
    }
  });

  it('keeps the focus of its places when it begins to follow the reader', async () => {
    const page = await open({ routes: slow.routes as never });
    const link = page.locator('.picture').getByRole('link', { name: 'Goris', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Goris' }).waitFor();
    await page.locator('.still').waitFor({ state: 'detached' });
    expect(await link.getAttribute('aria-current')).toBe('page');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    release();
  });

  it('keeps the focus of the whole of it, too', async () => {
    const page = await open({ routes: slow.routes as never });
    await page.locator('.picture').focus();
    await page.getByRole('checkbox', { name: 'The seven districts' }).dispatchEvent('click');
    await page.locator('.still').waitFor({ state: 'detached' });
    const map = page.getByRole('main').getByRole('region', { name: 'Map' });
    await expect.poll(() => map.evaluate((it) => it === document.activeElement)).toBe(true);
    release();
  });

  it('follows the layers and the day, and hands its focus to the map', async () => {
    const page = await open({ routes: slow.routes as never });
    const picture = page.locator('.picture');
    await page.getByRole('checkbox', { name: 'The seven districts' }).uncheck();
    await expect.poll(() => picture.locator('.districts-fill').count()).toBe(0);
    await picture.getByRole('link', { name: 'Berdzor / Lachin', exact: true }).focus();
    release();
    await page.locator('[aria-busy=false]').waitFor();
    await picture.waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    expect(focused).toBe('CANVAS');
  });

  it('is the place itself where the address names one', async () => {
    const page = await open({ path: '?place=district-lachin', routes: slow.routes as never });
    await page.getByRole('heading', { name: 'Kashatagh / Lachin district' }).waitFor();
    const chosen = page.locator('.picture a[aria-current=page]');
    expect(await chosen.getAttribute('aria-label')).toBe('Kashatagh / Lachin district');
    release();
    await page.locator('[aria-busy=false]').waitFor();
  });
});

describe('what is pressed before the scripts run', () => {
  /** Opens the page; the test decides when its data arrive. */
  async function openEarly(path = '') {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((open) => (release = open));
    const routes = {
      '**/data/start-*': async (route: Route) => {
        await gate;
        await route.continue();
      },
    };
    const page = await open({ path, routes, map: false, early: true });
    return { page, release };
  }

  it('is done in the header under any address', async () => {
    const { page, release } = await openEarly('?place=goris');
    await page.getByRole('combobox', { name: 'Place, event or date' }).fill('Lachin');
    await page.getByRole('button', { name: 'Map your own article' }).click();
    release();
    await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
    const field = page.getByRole('combobox', { name: 'Place, event or date' });
    expect(await field.inputValue()).toBe('Lachin');
  });

  it('is done in the choices of the header, too', async () => {
    const { page, release } = await openEarly('?place=goris');
    await page.getByRole('banner').locator('summary').click();
    await page.getByRole('radio', { name: 'as each side writes them' }).check();
    release();
    await expect.poll(() => new URL(page.url()).search).toBe('?place=goris&names=official');
    // The header was made anew, so its menu is closed.
    const name = 'as each side writes them';
    const chosen = page.getByRole('radio', { name, includeHidden: true });
    expect(await chosen.isChecked()).toBe(true);
  });

  it('is done when they do: a button, a layer', async () => {
    const { page, release } = await openEarly();
    await page.getByRole('checkbox', { name: 'The seven districts' }).uncheck();
    await page.getByRole('button', { name: 'Map your own article' }).click();
    release();
    await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'The seven districts' }).isChecked()).toBe(
      false,
    );
    expect(new URL(page.url()).search).toBe('?show=read&hide=districts');
  });

  it('asks where the picture was pressed', async () => {
    const { page, release } = await openEarly();
    // A point away from all links, which work without scripts.
    const [x, y] = await page.locator('.picture').evaluate((picture) => {
      const { left, top, width, height } = picture.getBoundingClientRect();
      for (let x = left + 10; x < left + width; x += 20)
        for (let y = top + 10; y < top + height; y += 20)
          if (!document.elementFromPoint(x, y)?.closest('a')) return [x, y] as const;
      throw new Error('The picture is all links');
    });
    await page.mouse.click(x, y);
    release();
    await page.getByRole('heading', { name: /^At [34]\d\.\d+°.N, 4\d\.\d+°.E$/ }).waitFor();
  });
});

describe('a page whose scripts do not come', () => {
  it('is read as a document', async () => {
    const page = await open({
      routes: { '**/assets/index-*.js': (route) => route.abort() },
      expected: /Failed to (load resource|fetch dynamically)/,
      early: true,
    });
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Goris' }) });
    await section.first().scrollIntoViewIfNeeded();
    await page.getByRole('heading', { name: 'Sources' }).scrollIntoViewIfNeeded();
  });
});

describe('a page whose words do not come', () => {
  it('is read as a document, whatever its address asks for', async () => {
    const page = await open({
      path: 'es/?place=goris',
      routes: { '**/assets/es-index-*.js': (route) => route.abort() },
      expected: /Failed to (load resource|fetch dynamically)/,
      early: true,
    });
    await page.getByRole('heading', { name: /Bakú molesta/ }).waitFor();
    await page.getByRole('heading', { name: 'Fuentes' }).scrollIntoViewIfNeeded();
  });
});

describe('a browser that stops drawing', () => {
  it('draws again with the same layers, and after a second time shows the picture', async () => {
    const page = await openDrawn({ path: '?hide=posts', expected: /CONTEXT_LOST|context/i });
    await lose(page);
    await page.locator('.picture').waitFor();
    await page.evaluate(() => window.lostContext?.restoreContext());
    await page.locator('.picture').waitFor({ state: 'detached' });
    const posts = () => page.evaluate(() => window.corridorAtlas?.renderedIds('posts'));
    await expect.poll(posts).toEqual([]);
    expect(await page.getByRole('alert').count()).toBe(0);
    await lose(page);
    await page.getByRole('alert').getByText('stopped drawing the map twice').waitFor();
    const map = page.getByRole('region', { name: 'Map' });
    await map.getByRole('link', { name: 'Berdzor / Lachin', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Berdzor / Lachin', exact: true }).waitFor();
  });
});

async function lose(page: Page) {
  await page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2');
    window.lostContext = context?.getExtension('WEBGL_lose_context') ?? undefined;
    window.lostContext?.loseContext();
  });
}

declare global {
  interface Window {
    lostContext?: WEBGL_lose_context | undefined;
  }
}
