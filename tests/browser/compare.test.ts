import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { address, openDrawn, rendered, useBrowser } from './atlas-page';
import { findings, inEveryLook } from './axe';
import { add } from './own-data';

useBrowser();

const earlier = (page: Page, layer: string) =>
  page.evaluate((name) => window.corridorAtlas?.renderedIds(name as 'posts', true) ?? [], layer);
const path = '?compare=2020-09-26/2022-08-27#map=8/39.7/46.7';

describe('comparing two days', () => {
  it('shows the earlier day left of a line, the later right of it, and lists what changed', async () => {
    const page = await openDrawn({ path });
    await expect.poll(() => earlier(page, 'districts')).toContain('district-lachin');
    expect(await earlier(page, 'corridor')).toEqual([]);
    expect(await rendered(page, 'corridor')).toContain('lachin-corridor');
    const list = page.getByRole('list', { name: /^\d+ changes$/ });
    const aghdam = list
      .getByRole('listitem')
      .filter({ hasText: 'Aghdam / Akna district 1,094 km²' });
    await aghdam.waitFor();
    expect(await aghdam.textContent()).toMatch(/Armenia \(a part\).*Artsakh.*sources differ/s);
    await page.getByText('Drag to compare').waitFor();
    await inEveryLook(page, [1440, 390], async (look) => {
      expect(await findings(page), look).toEqual([]);
    });
  });

  it('has the reader’s own layers on both sides where the page starts with two days', async () => {
    const page = await openDrawn();
    await add(page);
    await page.goto(`${address}?compare=2020-12-15/2022-08-27#map=8/39.7/46.7`);
    await page.locator('[aria-busy=false]').waitFor();
    await expect.poll(() => rendered(page, 'own')).not.toEqual([]);
    await expect.poll(() => earlier(page, 'own')).not.toEqual([]);
  });

  it('moves its line by keyboard and by pointer', async () => {
    const page = await openDrawn({ path });
    const line = page.getByRole('slider', { name: 'Line between the two days' });
    await line.press('PageUp');
    expect(await line.getAttribute('aria-valuetext')).toBe(
      '60 % of the map shows 26 September 2020, the rest 27 August 2022',
    );
    await line.press('Home');
    await line.press('ArrowRight');
    expect(await line.getAttribute('aria-valuenow')).toBe('2');
    const box = await line.boundingBox();
    if (!box) throw new Error('The line is not on the screen');
    await page.mouse.move(box.x + box.width / 2, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 400, box.y + 200, { steps: 3 });
    await page.mouse.up();
    expect(Number(await line.getAttribute('aria-valuenow'))).toBeGreaterThan(30);
  });

  it('follows the date track with its later day, and takes other days as typed', async () => {
    const page = await openDrawn({ path });
    await page.getByRole('slider', { name: 'Date' }).press('PageUp');
    await page.getByRole('heading', { name: '26 September 2020 and 27 September 2022' }).waitFor();
    await page.getByRole('textbox', { name: 'From' }).fill('2021-01-01');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: '1 January 2021 and 27 September 2022' }).waitFor();
    await expect.poll(() => earlier(page, 'corridor')).toContain('lachin-corridor');
    await page.getByRole('textbox', { name: 'From' }).fill('2023-01-01');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('alert').getByText('runs backwards').waitFor();
    await page.getByRole('heading', { name: '1 January 2021 and 27 September 2022' }).waitFor();
  });

  it('is over when another view is opened', async () => {
    const page = await openDrawn({ path });
    await page.getByRole('slider', { name: 'Line between the two days' }).waitFor();
    await page.getByRole('link', { name: 'Example article', exact: true }).click();
    await page.getByRole('heading', { name: /Bakú molesta/ }).waitFor();
    expect(await page.getByRole('slider', { name: 'Line between' }).count()).toBe(0);
    expect(await page.locator('canvas').count()).toBe(1);
  });
});
