import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languages, folderOf } from '../../src/i18n/languages';
import { loadBackgroundWords } from '../../src/i18n/load-background';
import { startTileHost, styleOf, type TileHost } from '../background/tile-host';
import { address, open, openLists, rendered, useBrowser } from './atlas-page';
import { choose, ofFaults, onDetailedPage, openChoice, sectionsDrawn } from './detailed-page';

useBrowser();

let host: TileHost;
beforeAll(async () => {
  host = await startTileHost();
});
afterEach(() => {
  host.mend();
  host.asked.length = 0;
});
afterAll(() => host.end());

const policyOf = (page: Page) =>
  page.locator('meta[http-equiv="Content-Security-Policy"]').first().getAttribute('content');
const comes = (page: Page) => page.getByText('The background comes from').waitFor();
const back = (page: Page) =>
  page.getByRole('button', { name: 'Back to the built-in background' }).first();

describe('a background from another host', () => {
  it('is asked for after consent alone, on a page of its own, and drawn below the atlas', async () => {
    const page = await openChoice(host);
    await page.getByRole('radio', { name: 'A map style of your own' }).check();
    await page
      .getByRole('textbox', { name: /Address of the style/ })
      .fill(`${host.origin}/style.json`);
    await page.getByText(`which asks this host`).getByText(new URL(host.origin).host).waitFor();
    expect(host.asked).toEqual([]);
    await choose(page, 'style', `${host.origin}/style.json`);
    await onDetailedPage(page);
    await comes(page);
    // Names and borders of the style are not drawn; those of the atlas are.
    await expect.poll(() => sectionsDrawn(page)).toEqual(['transportation', 'water']);
    expect(await rendered(page, 'districts')).toHaveLength(7);
    await expect
      .poll(() => page.evaluate(() => window.corridorAtlas?.labels() ?? []))
      .not.toEqual([]);
    expect(host.asked.filter((path) => /fonts|sprite/.test(path))).toEqual([]);
    const credit = page.getByRole('link', { name: '© The mappers' }).first();
    expect(await credit.getAttribute('href')).toBe('https://example.org/data');
    expect(await credit.getAttribute('rel')).toContain('noopener');
    expect(page.url()).toContain('?show=layers#map=8');
  });

  it('is left by one click; the choice stays, and the default page asks nobody', async () => {
    const page = await openChoice(host);
    await choose(page, 'style', `${host.origin}/style.json`);
    await onDetailedPage(page);
    await comes(page);
    await back(page).click();
    await page.waitForURL((url) => !url.pathname.includes('background'));
    await page.locator('[aria-busy=false]').waitFor();
    host.asked.length = 0;
    const again = page.getByRole('link', { name: /Open it again with the background from/ });
    await again.waitFor();
    expect(await policyOf(page)).not.toMatch(/https?:/);
    expect(host.asked).toEqual([]);
    await again.click();
    await onDetailedPage(page);
    await comes(page);
  });

  it('stays in another language, with the view and the camera', async () => {
    const page = await openChoice(host);
    await choose(page, 'style', `${host.origin}/style.json`);
    await onDetailedPage(page);
    await comes(page);
    await page.locator('header summary').click();
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL(/\/es\/background\.html\?show=layers#map=8/);
    await page.locator('[aria-busy=false]').waitFor();
    await expect.poll(() => sectionsDrawn(page)).toEqual(['transportation', 'water']);
  });

  it('comes from a PMTiles file, by parts of it', async () => {
    const page = await openChoice(host);
    await choose(page, 'pmtiles', `${host.origin}/map.pmtiles`);
    await onDetailedPage(page);
    await comes(page);
    await expect.poll(() => sectionsDrawn(page)).toEqual(['transportation', 'water']);
    await page.getByText('© The archive').first().waitFor();
  });

  it('comes as terrain', async () => {
    const page = await openChoice(host);
    await choose(page, 'terrain', `${host.origin}/heights/{z}/{x}/{y}.png`);
    await onDetailedPage(page);
    await comes(page);
    expect(host.asked.filter((path) => path.startsWith('/heights/'))).not.toEqual([]);
    expect(await rendered(page, 'districts')).toHaveLength(7);
  });

  it('is on both maps where two days are compared', async () => {
    const page = await openChoice(host);
    await choose(page, 'style', `${host.origin}/style.json`);
    await onDetailedPage(page);
    await comes(page);
    await page.goto(page.url().replace('?show=layers', '?compare=2020-09-01/2021-01-01'));
    await comes(page);
    await expect
      .poll(() => page.evaluate(() => window.corridorAtlas?.sections(true) ?? []))
      .toEqual(['transportation', 'water']);
  });
});

describe('the hosts of a background', () => {
  it('are those that the reader allowed: the browser itself forbids others', async () => {
    const other = await startTileHost();
    const page = await openChoice(host, { expected: ofFaults });
    await choose(page, 'style', `${host.origin}/style.json`);
    await onDetailedPage(page);
    await comes(page);
    const outcome = await page.evaluate(
      (origin) =>
        fetch(`${origin}/style.json`).then(
          () => 'let in',
          () => 'forbidden',
        ),
      other.origin,
    );
    expect([outcome, other.asked]).toEqual(['forbidden', []]);
    await other.end();
  });

  it('grow only where the reader allows more', async () => {
    const other = await startTileHost();
    host.fail('/style.json', () => ({ body: JSON.stringify(styleOf(other.origin)) }));
    const embeds = [host.origin, other.origin];
    const page = await openChoice(host, { expected: ofFaults, embeds });
    await choose(page, 'style', `${host.origin}/style.json`);
    await onDetailedPage(page);
    await page.getByText('also needs other hosts').waitFor();
    expect(other.asked).toEqual([]);
    const name = `Ask these hosts too: ${new URL(other.origin).host}`;
    await page.getByRole('button', { name }).click();
    await comes(page);
    expect(other.asked).toContain('/tiles.json');
    await other.end();
  });

  it('are none on the page of any language where nothing was chosen, and a sentence says so', async () => {
    for (const language of languages) {
      const { trouble } = await loadBackgroundWords(language);
      const page = await openLists({
        path: `${folderOf(language)}background.html`,
        expected: ofFaults,
      });
      await page.getByRole('alert').getByText(trouble['no-choice']('', '')).waitFor();
      const outcome = await page
        .evaluate(
          (origin) =>
            fetch(origin).then(
              () => 'let in',
              () => 'forbidden',
            ),
          host.origin,
        )
        .catch(() => 'forbidden');
      expect([outcome, host.asked]).toEqual(['forbidden', []]);
    }
  });
});

describe('the policy', () => {
  it('of every default page stays as it was; that of the second page differs in two words', async () => {
    const page = await open();
    for (const language of languages) {
      const [own, second] = await Promise.all(
        ['', 'background.html'].map(async (file) => {
          const html = await (
            await page.request.get(`${address}${folderOf(language)}${file}`)
          ).text();
          return /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
        }),
      );
      expect(own).not.toMatch(/https?:|\*|unsafe/);
      expect(second?.replace(/ https: http:/g, '').replace(/sha256-[^']*/g, '')).toBe(
        own?.replace(/sha256-[^']*/g, ''),
      );
    }
  });
});

describe('without a network', () => {
  it('the page that was visited opens with the built-in background and says why', async () => {
    const page = await open({
      path: '?show=sources',
      context: { serviceWorkers: 'allow' },
      embeds: host.origin,
      expected: ofFaults,
    });
    await page.getByText(/also works without a network/).waitFor();
    await page.goto(`${address}?show=layers`);
    await choose(page, 'style', `${host.origin}/style.json`);
    await onDetailedPage(page);
    await comes(page);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('alert').getByText('does not answer').waitFor();
    await page.getByText('The built-in background is shown.').waitFor();
    await expect.poll(async () => (await rendered(page, 'districts')).length).toBe(7);
  });
});
