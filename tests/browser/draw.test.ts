import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openDrawn, pixelOf, useBrowser } from './atlas-page';
import { findings } from './axe';

useBrowser();

const answerOf = (page: Page) => page.getByRole('region', { name: 'Answer' });
const figures = (page: Page) => page.getByRole('group', { name: 'Draw and measure' });
const camera = '#map=9.5/39.65/46.6';

/** Takes a tool and waits until the map is ready to be drawn on. */
async function take(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect
    .poll(() =>
      page
        .locator('canvas')
        .first()
        .evaluate(({ style }) => style.cursor),
    )
    .not.toBe('');
}

async function press(page: Page, at: readonly [number, number]): Promise<void> {
  const { x, y } = await pixelOf(page, at);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
}

describe('drawing and measuring', () => {
  it('measures a line while it is drawn, and asks what it passes', async () => {
    const page = await openDrawn({ path: `?show=ask${camera}` });
    await take(page, 'Line');
    await press(page, [46.4, 39.5]);
    await press(page, [46.55, 39.6]);
    await press(page, [46.7, 39.7]);
    await figures(page)
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
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 40, from.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toMatch(/^46\.[67]\d*,/);
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toMatch(/^46\.75/);
  });

  it('takes coordinates from the keyboard, and says which line it cannot read', async () => {
    const page = await openDrawn({ path: '?show=ask' });
    await page.getByText('Or type coordinates').click();
    const box = page.getByRole('textbox', { name: /Latitude and longitude/ });
    await box.fill('39.6, 46.5\nnowhere');
    await page.getByRole('button', { name: 'Take these coordinates' }).click();
    await page.getByText('“nowhere” is no position').waitFor();
    await box.fill('39.6, 46.5\n39.7, 46.6\n39.7, 46.5\n39.6, 46.6\n39.6, 46.5');
    await page.getByRole('button', { name: 'Take these coordinates' }).click();
    await answerOf(page)
      .getByText(/crosses itself; move its corners/)
      .waitFor();
    expect(await box.inputValue()).toContain('39.7, 46.6');
  });
});
