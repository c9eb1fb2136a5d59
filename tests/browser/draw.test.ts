import { describe, expect, it } from 'vitest';
import { openDrawn, openLists, pixelOf, useBrowser } from './atlas-page';
import { findings } from './axe';
import { answerOf, asked, button, drag, press, take, toolsOf } from './sketching';

useBrowser();

const camera = '#map=9.5/39.65/46.6';
/** A view in which the key does not cover the valley of the Hakari. */
const southward = '#map=9.5/39.55/46.5';

describe('drawing and measuring', () => {
  it('measures a line while it is drawn, and asks what it passes', async () => {
    const page = await openDrawn({ path: `?show=ask${southward}` });
    await take(page, 'Line');
    await press(page, [46.4, 39.5]);
    await press(page, [46.55, 39.6]);
    await press(page, [46.7, 39.7]);
    await toolsOf(page)
      .getByText(/^3\d(\.\d)?\skm, give or take \d+\sm/)
      .waitFor();
    await page.keyboard.press('Enter');
    await answerOf(page)
      .getByText(/^The drawn line is 3\d/)
      .waitFor();
    expect(page.url()).toMatch(/\?ask=along&path=46\.\d+,39\.\d+;/);
  });

  it('takes a corner back, and finds what lies inside an area', async () => {
    const page = await openDrawn({ path: `?show=ask${camera}` });
    await take(page, 'Area');
    await press(page, [46.6, 39.7]);
    await press(page, [46.85, 39.7]);
    await press(page, [46.85, 39.5]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await press(page, [46.85, 39.82]);
    await press(page, [46.6, 39.82]);
    await page.keyboard.press('Enter');
    await answerOf(page)
      .getByText(/lie inside the drawn area: .*Shusha/)
      .waitFor();
    await answerOf(page)
      .getByText(/events there/)
      .waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('asks within a circle, and moves its centre', async () => {
    const page = await openDrawn({ path: `?show=ask${camera}` });
    await take(page, 'Circle');
    await press(page, [46.75, 39.76]);
    await press(page, [46.8, 39.76]);
    await answerOf(page)
      .getByText(/lies? within 4\.\d\skm of the point 39\.7/)
      .waitFor();
    await take(page, 'Edit the drawing');
    const from = await pixelOf(page, [46.75, 39.76]);
    await drag(page, from, { x: from.x - 40, y: from.y });
    await expect.poll(() => asked(page, 'at')).toMatch(/^46\.[67]\d*,/);
    await expect.poll(() => asked(page, 'at')).not.toMatch(/^46\.75/);
  });

  it('changes the radius of a circle by its edge, and its centre without its radius', async () => {
    const page = await openDrawn({
      path: `?ask=within&at=46.7,39.7&km=8&layer=posts&accuracy=100${camera}`,
    });
    await take(page, 'Edit the drawing');
    const centre = await pixelOf(page, [46.7, 39.7]);
    // 8 km to the east are 0.0932 degrees.
    const edge = await pixelOf(page, [46.7932, 39.7]);
    await drag(page, edge, { x: edge.x + (edge.x - centre.x) / 2, y: edge.y });
    await expect.poll(() => Number(asked(page, 'km'))).toBeGreaterThan(11.5);
    expect(Number(asked(page, 'km'))).toBeLessThan(12.5);
    expect(asked(page, 'at')).toBe('46.7,39.7');
    const km = asked(page, 'km');
    await answerOf(page)
      .getByText(/within 1[12](\.\d)?\skm of the point/)
      .waitFor();
    await drag(page, centre, { x: centre.x - 40, y: centre.y });
    await expect.poll(() => Number(asked(page, 'at').split(',')[0])).toBeLessThan(46.69);
    expect(asked(page, 'km')).toBe(km);
  });

  it('ends a line by the button, without the way of the mouse to it', async () => {
    const page = await openDrawn({ path: `?show=ask${southward}` });
    await take(page, 'Line');
    await press(page, [46.4, 39.5]);
    await press(page, [46.55, 39.6]);
    await button(page, 'Done').click();
    await answerOf(page)
      .getByText(/^The drawn line is 1[67]/)
      .waitFor();
    expect(asked(page, 'path').split(';')).toHaveLength(2);
  });

  it('takes coordinates from the keyboard, and says which line it cannot read', async () => {
    const page = await openDrawn({ path: '?show=ask' });
    await page.getByText('Or type coordinates').click();
    const box = page.getByRole('textbox', { name: /Latitude and longitude/ });
    await box.fill('39.6, 46.5\nnowhere');
    await page.getByRole('button', { name: 'Use these coordinates' }).click();
    await page.getByText('“nowhere” is not a position').waitFor();
    await box.fill('39.6, 46.5\n39.7, 46.6\n39.7, 46.5\n39.6, 46.6\n39.6, 46.5');
    await page.getByRole('button', { name: 'Use these coordinates' }).click();
    await answerOf(page)
      .getByText(/crosses itself; move its corners/)
      .waitFor();
    expect(await box.inputValue()).toContain('39.7, 46.6');
  });

  it('offers typed coordinates in the order in which they lie in the region', async () => {
    const page = await openLists({ path: '?show=ask' });
    await page.getByText('Or type coordinates').click();
    const box = page.getByRole('textbox', { name: /Latitude and longitude/ });
    await box.fill('46.5, 39.6\n46.6, 39.7');
    await page.getByRole('button', { name: 'Use these coordinates' }).click();
    const offer = page.getByRole('link', {
      name: 'Did you mean these coordinates in the other order?',
    });
    await offer.click();
    await offer.waitFor({ state: 'detached' });
    expect(asked(page, 'path')).toBe('46.5,39.6;46.6,39.7');
    await answerOf(page)
      .getByText(/^The drawn line is 1\d/)
      .waitFor();
  });
});
