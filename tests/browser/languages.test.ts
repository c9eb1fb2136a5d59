import { describe, expect, it } from 'vitest';
import { address, isWide, openDrawn, openLists, useBrowser } from './atlas-page';

useBrowser();

const label = (page: Awaited<ReturnType<typeof openDrawn>>) =>
  page.evaluate(() => window.corridorAtlas?.nameOnMap('shusha-shushi'));

/** The button that opens the choice of language and names. */
const choice = (page: Awaited<ReturnType<typeof openDrawn>>) => page.locator('header summary');

describe('languages and names', () => {
  it('goes to Armenian by the header, keeping the place and the camera', async () => {
    const page = await openDrawn({ path: '?place=shusha-shushi' });
    await expect.poll(() => new URL(page.url()).hash).toContain('#map=');
    const { hash } = new URL(page.url());
    await choice(page).click();
    await page.getByRole('link', { name: 'Հայերեն' }).click();
    await page.locator('[aria-busy=false]').waitFor();
    const there = new URL(page.url());
    expect(there.pathname).toMatch(/\/hy\/$/);
    expect([there.search, there.hash]).toEqual(['?place=shusha-shushi', hash]);
    expect(await page.locator('html').getAttribute('lang')).toBe('hy');
    expect(
      await page.locator('[data-sheet]').getByRole('heading', { level: 2 }).textContent(),
    ).toBe('Շուշա / Շուշի');
    expect(await label(page)).toBe('Շուշա / Շուշի');
    await page.getByRole('link', { name: 'Շերտեր', exact: true }).click();
    await page.getByRole('link', { name: 'Բերձոր / Լաչին' }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Բերձոր / Լաչին' }).waitFor();
  });

  it('says that nobody has read the words, and takes a correction', async () => {
    const page = await openLists({ path: 'tr/' });
    await page.getByText('ana dili Türkçe olan biri henüz gözden geçirmedi').waitFor();
    await page.getByText('Düzeltme öner').click();
    const report = page.getByRole('link', { name: 'Raporu indir' });
    expect(await report.getAttribute('download')).toBe('correction-tr.json');
  });

  it('takes a reader to the language of the browser, unless English was chosen', async () => {
    const page = await openLists({ path: '?show=layers', context: { locale: 'az-AZ' } });
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/az\/$/);
    expect(new URL(page.url()).search).toBe('?show=layers');
    await choice(page).click();
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Layers' }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    await page.getByRole('link', { name: 'Sources & data', exact: true }).first().click();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
  });

  it('changes names in the card, the lists, on the map and in the address', async () => {
    const page = await openDrawn({ path: '?place=shusha-shushi' });
    await choice(page).press('Enter');
    await page.getByRole('radio', { name: 'as each side writes them' }).check();
    await page.getByRole('heading', { level: 2, name: 'Şuşa / Շուշի' }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('names')).toBe('official');
    await expect.poll(() => label(page)).toBe('Şuşa / Շուշի');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Layers', exact: true }).first().click();
    await page.getByRole('link', { name: 'Laçın / Բերձոր' }).first().waitFor();
    expect(await page.title()).toContain('Layers');
    await page.getByRole('combobox', { name: 'Place, event or date' }).fill('Shushi');
    await page.getByRole('option').getByText('Şuşa / Շուշի').first().waitFor();
  });

  it('tells search engines the whole address of each language', async () => {
    const page = await openLists({ path: 'es/' });
    const links = page.locator('head link[hreflang]');
    const hrefs = () => links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    await expect.poll(async () => (await hrefs()).at(-2)).toBe(`${address}tr/`);
    expect((await hrefs()).every((href) => href?.startsWith(address))).toBe(true);
  });

  it('says facts, events and the story in the language of the page', async () => {
    const spanish = await openLists({ path: 'es/?story=story-closure' });
    await spanish.getByRole('heading', { level: 2, name: 'La carretera se cierra' }).waitFor();
    const french = await openLists({ path: 'fr/?story=story-closure' });
    await french.getByRole('heading', { level: 2, name: 'La route est fermée' }).waitFor();
    expect(await french.getByText('Ces entrées sont en anglais.').count()).toBe(0);
  });

  it('answers questions in Russian', async () => {
    const page = await openLists({ path: 'ru/?ask=within&of=berdzor-lachin&km=5&layer=posts' });
    await page
      .getByText(/Бердзор \/ Лачин: не дальше 5\s*км/)
      .first()
      .waitFor();
  });

  it.each([320, 390])('has the choice within %i pixels', async (width) => {
    const page = await openLists({ path: 'ru/', context: { viewport: { width, height: 844 } } });
    await choice(page).click();
    await page.getByRole('radio', { name: 'все названия' }).check();
    expect(await isWide(page)).toBe(false);
  });
});
