/** A second, invented atlas from a folder of its own: nothing of the first atlas may be in it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../fixtures';
import { firstTerms, island as islandCatalog } from '../island';
import { contentOf, open, openDrawn, rendered, useBrowser } from './atlas-page';

const root = fileURLToPath(new URL('../../', import.meta.url));
const island = join(root, 'tests/fixtures/island-atlas');
const outDir = mkdtempSync(join(tmpdir(), 'island-'));
let server: PreviewServer;
let site = '';

useBrowser();
beforeAll(async () => {
  const env = { ...process.env, ATLAS_GEODATA: island, NODE_ENV: 'production' };
  const words = ['vite', 'build', '--configLoader', 'runner', '--outDir', outDir, '--emptyOutDir'];
  const build = spawn('npx', [...words, '--logLevel', 'error'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  expect(await once(build, 'exit')).toEqual([0, null]);
  server = await preview({
    ...{ configFile: false, root, logLevel: 'warn' },
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  site = server.resolvedUrls?.local[0] ?? '';
}, 240_000);
afterAll(async () => {
  await server.close();
  rmSync(outDir, { recursive: true });
});

/** Every name of a place of the main atlas, as a whole word. */
const names = [
  ...new Set(
    catalog.features.flatMap(({ properties }) => properties.toponyms.map(({ text }) => text)),
  ),
].filter((name) => name.length > 2);
/** The names of the seven languages in the header and of the languages that can be read. */
const ofLanguages = /Azərbaycanca|Azerbaijani|Armenian|Turkish|Russian/g;

function foreignNames(text: string): readonly string[] {
  const words = text.replace(ofLanguages, '');
  return names.filter((name) => {
    const at = words.indexOf(name);
    if (at < 0) return false;
    const around = `${words.charAt(at - 1)} ${words.charAt(at + name.length)}`;
    return !/[\p{L}\p{N}]/u.test(around);
  });
}

/**
 * Everything that a reader can see or hear, with the title and the description for search engines.
 */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label], [title], meta[content]')].flatMap(
      (one) => ['aria-label', 'title', 'content'].map((name) => one.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.textContent, ...labels].join('\n');
  });
}

describe('an invented atlas of an island', () => {
  it('has its own title, map, article and places', async () => {
    const page = await openDrawn({ site });
    expect(await page.title()).toContain('Tollsund Atlas');
    expect(await page.locator('h1').textContent()).toBe('Tollsund Atlas');
    expect(await rendered(page, 'districts')).toEqual(['eastmarch', 'westmarch']);
    expect(await rendered(page, 'lines')).toEqual(['toll-road']);
    expect(await rendered(page, 'focus')).toEqual(['brackwater']);
    await page.getByRole('link', { name: 'Pellam' }).first().click();
    await page.getByRole('heading', { name: 'Pellam', level: 2 }).waitFor();
    expect(await page.textContent('#app')).toContain('The toll was a herring a cart');
  });

  it('shows and hides its layers, and offers none that it lacks', async () => {
    const page = await openDrawn({ site });
    expect(await page.getByRole('checkbox').count()).toBe(2);
    await page.getByRole('checkbox', { name: 'Shires that changed hands' }).uncheck();
    await expect.poll(() => rendered(page, 'districts')).toEqual([]);
    await page.goto(`${site}?show=layers`);
    await page.getByRole('checkbox', { name: 'Roads' }).waitFor();
    for (const name of ['corridor', 'posts', 'story'])
      expect(await page.getByRole('checkbox', { name }).count()).toBe(0);
  });

  it('says who held a place on a day, by whose sources', async () => {
    const page = await open({ site, path: '?ask=control&of=brackwater&on=1855-06-01', map: false });
    const said = page.locator('.said');
    await expect.poll(() => said.textContent()).toContain('held by Guild of Marrow');
    expect(await said.textContent()).toContain('On 1 June 1855');
    await page.goto(`${site}?place=westmarch&date=1840-01-01`);
    await expect.poll(() => page.textContent('#app')).toContain('House of Ferrin');
  });

  it('has a date track of its own days', async () => {
    const page = await open({ site, map: false });
    const slider = page.getByRole('slider', { name: 'Date' });
    expect(await slider.getAttribute('aria-valuetext')).toContain('1 June 1855');
    await slider.press('Home');
    await expect.poll(() => page.url()).toContain('date=1820-01-01');
    await slider.press('End');
    await expect.poll(() => page.url()).toContain('date=1869-12-31');
    await page.goto(`${site}?date=1999-01-01`);
    await expect.poll(() => page.textContent('#app')).toContain('the last day of this map');
  });

  it('finds its places by either community’s name', async () => {
    const page = await open({ site, map: false });
    await page.getByRole('combobox', { name: 'Place, event or date' }).fill('aigremer');
    await page.getByRole('option').first().click();
    await page.getByRole('heading', { name: 'Aigremer / Brackwater', level: 2 }).waitFor();
  });

  it.each([
    '',
    '?show=day',
    '?show=charts',
    '?show=layers',
    '?show=sources',
    '?show=read',
    '?ask=',
    '?compare=1840-01-01/1861-01-01',
    '?place=brackwater',
    '?at=-30.4,45.5',
    'es/',
    'ru/',
  ])('has no name of the main atlas at %s', async (path) => {
    const page = await open({ site, path, map: false });
    await page.locator('#app h2').first().waitFor();
    expect(foreignNames(await wordsOf(page))).toEqual([]);
  });

  it('saves a chart under its own licence', async () => {
    const page = await open({ site, path: '?show=charts', map: false });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as SVG' }).first().click();
    const svg = (await contentOf(await download)).toString().replace(/<[^>]*>/g, ' ');
    const { licence, credit } = islandCatalog.atlas;
    const words = svg.replace(/\s+/g, ' ');
    expect(words).toContain(licence.name);
    expect(words).toContain(credit);
    expect(words).not.toMatch(firstTerms);
  });

  it('is in Spanish where its folder has the words, and in English words elsewhere', async () => {
    const page = await open({ site, path: 'es/', map: false });
    expect(await page.locator('h1').textContent()).toBe('Atlas de Tollsund');
    await page.goto(`${site}fr/`);
    await page.locator('.in-words').waitFor({ state: 'detached' });
    expect(await page.locator('h1').textContent()).toBe('Tollsund Atlas');
  });

  it('would notice a name of the main atlas', () => {
    expect(foreignNames('The road from Goris ends here.')).toContain('Goris');
    expect(foreignNames('Nothing but Gorisov.')).toEqual([]);
  });
});
