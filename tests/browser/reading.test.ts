import { describe, expect, it } from 'vitest';
import { moving, openDrawn, openLists, pixelOf, rendered, useBrowser } from './atlas-page';

useBrowser();
const shushi = [46.74989, 39.76006] as const;

describe('reading the first article on the map', () => {
  it('opens with the article, the four layers and the map of the corridor', async () => {
    const page = await openDrawn();
    const panel = page.getByRole('region', { name: 'Panel' });
    await panel.getByRole('heading', { name: /Bakú molesta/ }).waitFor();
    expect(await panel.getByText('Choose a place here or on the map.').isVisible()).toBe(true);
    for (const name of [
      'Shusha / Shushi',
      'Lachin corridor',
      'Peacekeeper positions',
      'The seven districts',
    ])
      expect(
        await page
          .getByRole('group', { name: 'Layers' })
          .getByRole('checkbox', { name })
          .isChecked(),
      ).toBe(true);
    await page.getByRole('main').getByRole('region', { name: 'Map' }).waitFor();
    expect(await rendered(page, 'corridor')).toContain('lachin-corridor');
    expect(await rendered(page, 'corridor')).not.toContain('lachin-corridor-2022');
    expect(await rendered(page, 'focus')).toContain('shusha-shushi');
    expect(page.url()).toMatch(/#map=\d/);
  });

  it('shows an excerpt with "Shushi" when Shusha / Shushi is clicked on the map', async () => {
    const page = await openDrawn();
    const { x, y } = await pixelOf(page, shushi);
    await page.mouse.click(x, y);
    const panel = page.getByRole('region', { name: 'Panel' });
    await panel.getByRole('heading', { name: 'Shusha / Shushi', exact: true }).waitFor();
    const excerpts = panel.getByRole('list', { name: 'In the article' }).getByRole('blockquote');
    expect(await excerpts.count()).toBe(4);
    expect(await excerpts.first().textContent()).toContain('Shushi');
    expect(new URL(page.url()).search).toBe('?place=shusha-shushi');
    expect(await page.title()).toBe('Shusha / Shushi · Corridor Atlas');
  });

  it('does the same by keyboard only', async () => {
    const page = await openDrawn();
    const link = page
      .getByRole('region', { name: 'Panel' })
      .getByRole('listitem')
      .getByRole('link', { name: 'Shusha / Shushi' });
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'Shusha / Shushi', exact: true });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('blockquote').first().textContent()).toContain('Shushi');
    expect(await page.getByRole('status').textContent()).toBe('Shusha / Shushi');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Bakú molesta/ }).waitFor();
  });

  it('chooses with Enter what is in the middle of the map', async () => {
    const page = await openDrawn({ path: '#map=10/39.76006/46.74989' });
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Skip to the map' }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Shusha / Shushi', exact: true }).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#map=10\/39\.760/);
  });

  it('means the road of the day where two roads share their course', async () => {
    const page = await openDrawn({ path: '?hide=posts,places,holders#map=11/39.72/46.68' });
    // Both roads pass through Zarisli.
    const { x, y } = await pixelOf(page, [46.67611, 39.71722]);
    await page.mouse.click(x, y);
    await page
      .getByRole('heading', { name: 'Road of the Lachin corridor to August 2022' })
      .waitFor();
  });

  it('brings a line into view that is chosen from the list', async () => {
    const page = await openDrawn({ path: '?show=layers', context: moving });
    expect(await rendered(page, 'lines')).not.toContain('line-1994');
    await page.getByRole('link', { name: 'Ceasefire line of 1994' }).first().click();
    await expect.poll(() => rendered(page, 'lines')).toContain('line-1994');
  });

  it('goes from a name inside a quotation to its place, and back with the browser', async () => {
    const page = await openDrawn({ path: '?place=shusha-shushi', context: moving });
    await page.getByRole('blockquote').getByRole('link', { name: 'Bakú' }).first().click();
    await page.getByRole('heading', { name: 'Baku', exact: true }).waitFor();
    await expect.poll(() => rendered(page, 'places')).toContain('baku');
    await page.goBack();
    await page.getByRole('heading', { name: 'Shusha / Shushi', exact: true }).waitFor();
  });

  it('answers for a point of the open map', async () => {
    const page = await openDrawn({
      path: '?hide=districts,shusha,corridor,posts#map=9/39.95/46.1',
    });
    const { x, y } = await pixelOf(page, [46.25, 39.9]);
    await page.mouse.click(x, y);
    await page.getByRole('heading', { name: /^At 39\.\d+°.N, 46\.\d+°.E$/ }).waitFor();
    const panel = page.getByRole('region', { name: 'Panel' });
    await expect.poll(() => panel.getByText(/km, give or take \d/).count()).toBe(5);
    expect(new URL(page.url()).search).toMatch(/^\?at=46\.\d+,39\.\d+&hide=/);
  });

  it('opens what an address names', async () => {
    const page = await openDrawn({ path: '?place=post-zarisli#map=11/39.72/46.68' });
    await page.getByRole('heading', { name: 'Zarisli', exact: true }).waitFor();
    expect(await page.getByText('Temporary corridor post.').isVisible()).toBe(true);
    expect(await rendered(page, 'posts')).toContain('post-zarisli');
  });

  it('leaves the camera of an address alone, and stays where a far place is chosen', async () => {
    const page = await openDrawn({ path: '?place=district-lachin#map=11/39.64/46.55' });
    expect(new URL(page.url()).hash).toBe('#map=11/39.64/46.55');
    await page.getByRole('link', { name: 'Example article' }).click();
    await page.getByRole('blockquote').getByRole('link', { name: 'París' }).click();
    await page.getByRole('heading', { name: 'Paris', exact: true }).waitFor();
    expect(new URL(page.url()).hash).toBe('#map=11/39.64/46.55');
  });

  it('asks from inside a district what is at the very point that was clicked', async () => {
    const page = await openDrawn({ path: '#map=9/40.05/46.1' });
    const { x, y } = await pixelOf(page, [46.2, 40.2]);
    await page.mouse.click(x, y);
    await page.getByRole('heading', { name: 'Kalbajar / Karvachar district' }).waitFor();
    await page.getByRole('link', { name: 'What is here?' }).click();
    await page.getByRole('heading', { name: /^At 40\.\d+°.N, 46\.\d+°.E$/ }).waitFor();
  });

  it('opens a place with a tap on a phone', async () => {
    const page = await openDrawn({
      context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    });
    const { x, y } = await pixelOf(page, shushi);
    await page.touchscreen.tap(x, y);
    await page.getByRole('heading', { name: 'Shusha / Shushi', exact: true }).waitFor();
  });

  it('starts as usual where address and hash make no sense', async () => {
    const page = await openDrawn({ path: '?place=atlantis&at=9,999&hide=%20#map=here/there' });
    await page.getByRole('heading', { name: /Bakú molesta/ }).waitFor();
    await expect.poll(() => rendered(page, 'corridor')).toContain('lachin-corridor');
  });

  it('keeps its words when a link is opened without a click', async () => {
    const page = await openLists();
    const link = page.getByRole('listitem').getByRole('link', { name: 'Lachin corridor' });
    await link.hover();
    expect(await link.getAttribute('href')).toBe('?place=lachin-corridor');
  });
});
