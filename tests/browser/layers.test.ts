import { describe, expect, it } from 'vitest';
import { moving, openDrawn, rendered, useBrowser } from './atlas-page';

useBrowser();
const everything = { path: '#map=7.6/39.7/46.9' };

describe('the layers', () => {
  it('go and come back by their checkboxes', async () => {
    const page = await openDrawn(everything);
    for (const [name, layer, id] of [
      ['Shusha / Shushi', 'focus', 'shusha-shushi'],
      ['Lachin corridor', 'corridor', 'lachin-corridor'],
      ['Peacekeeper positions', 'posts', 'post-giyameddinli'],
      ['The seven districts', 'districts', 'district-kalbajar'],
    ] as const) {
      await expect.poll(() => rendered(page, layer)).toContain(id);
      const before = await rendered(page, layer);
      const checkbox = page.getByRole('checkbox', { name });
      await checkbox.uncheck();
      await expect.poll(() => rendered(page, layer)).toEqual([]);
      expect(new URL(page.url()).search).toBe(`?hide=${layer}`);
      await checkbox.check();
      await expect.poll(() => rendered(page, layer)).toEqual(before);
      expect(new URL(page.url()).search).toBe('');
    }
  });

  it('show all seven districts and the positions of the day, and are toggled with the space bar', async () => {
    const page = await openDrawn(everything);
    await expect.poll(async () => (await rendered(page, 'districts')).length).toBe(7);
    await expect.poll(async () => (await rendered(page, 'posts')).length).toBe(11);
    await page.getByRole('checkbox', { name: 'The seven districts' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => rendered(page, 'districts')).toEqual([]);
  });

  it('stay hidden after a reload, and come back for a chosen feature', async () => {
    const page = await openDrawn({ path: '?hide=posts#map=7.6/39.7/46.9' });
    expect(await rendered(page, 'posts')).toEqual([]);
    await page.getByRole('link', { name: 'Layers', exact: true }).click();
    await page.getByRole('link', { name: 'Aghdara / Martakert', exact: true }).first().click();
    await expect.poll(() => rendered(page, 'posts')).toContain('post-aghdara-martakert');
    expect(await page.getByRole('checkbox', { name: 'Peacekeeper positions' }).isChecked()).toBe(
      true,
    );
  });

  it('include the line of 1994 while it was one, and the other places', async () => {
    const page = await openDrawn({ path: '?show=layers&date=2019-06-01#map=7.6/39.7/46.9' });
    await expect.poll(() => rendered(page, 'lines')).toContain('line-1994');
    expect(await rendered(page, 'lines')).not.toContain('road-fuzuli-shusha');
    await page.getByRole('checkbox', { name: 'Lines, roads and the Aras' }).uncheck();
    await expect.poll(() => rendered(page, 'lines')).toEqual([]);
    await page.getByRole('checkbox', { name: 'Other places' }).uncheck();
    await expect.poll(() => rendered(page, 'places')).toEqual([]);
  });

  it('come back into view with one button', async () => {
    const page = await openDrawn({ path: '#map=9/38.9/48.9', context: moving });
    expect(await rendered(page, 'corridor')).toEqual([]);
    await page.getByRole('button', { name: 'Show the seven districts' }).click();
    await expect.poll(() => rendered(page, 'corridor')).toContain('lachin-corridor');
  });
});
