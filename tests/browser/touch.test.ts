import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openDrawn, pixelOf, useBrowser } from './atlas-page';
import { findings } from './axe';
import { answerOf, asked, button, swipe, take, tap, toolsOf } from './sketching';

useBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const openPhone = () => openDrawn({ path: '?show=ask#map=8.5/39.7/46.6', context: phone });
const zoomOf = (page: Page) => Number(new URL(page.url()).hash.split(/[=/]/)[1]);
const centreOf = (page: Page) => new URL(page.url()).hash.split('/').slice(1).map(Number);

describe('drawing by touch on a phone', () => {
  it('asks within a circle of two taps, or of the form’s distance, and about a point', async () => {
    const page = await openPhone();
    await take(page, 'Circle');
    await tap(page, [46.7, 39.7]);
    await button(page, 'Done').tap();
    await answerOf(page)
      .getByText(/^\d+ features lie within 5\skm of the point 39\.[67]/)
      .waitFor();
    await take(page, 'Circle');
    await tap(page, [46.7, 39.7]);
    await tap(page, [46.8, 39.7]);
    await answerOf(page)
      .getByText(/^\d+ features lie within 8\.\d\skm of the point 39\.[67]/)
      .waitFor();
    await take(page, 'Point');
    await tap(page, [46.6, 39.65]);
    await answerOf(page)
      .getByText(/lies? within 8\.\d\skm of the point 39\.6\d+°\sN, 46\.(59|60)/)
      .first()
      .waitFor();
    expect(asked(page, 'at')).toMatch(/^46\.(59|60?)\d*,39\.6[45]?\d*$/);
  });

  it('chooses nothing by the tap that ends a drawing, however late its click comes', async () => {
    const page = await openPhone();
    await take(page, 'Circle');
    await tap(page, [46.7, 39.7]);
    await page.evaluate(() =>
      addEventListener('pointerup', () => {
        const end = performance.now() + 800;
        while (performance.now() < end);
        addEventListener('click', () => document.body.setAttribute('data-clicked', ''));
      }),
    );
    // An event of the day is drawn there.
    await tap(page, [46.8, 39.7]);
    await page.locator('body[data-clicked]').waitFor({ state: 'attached' });
    await answerOf(page)
      .getByText(/^\d+ features lie within 8\.\d\skm of the point 39\.[67]/)
      .waitFor();
    expect(asked(page, 'event')).toBe('');
  });

  it('ends a line by a second tap on its last point, and moves its corner, not the map', async () => {
    const page = await openPhone();
    await take(page, 'Line');
    await tap(page, [46.42, 39.72]);
    await tap(page, [46.55, 39.65]);
    await tap(page, [46.55, 39.65]);
    await answerOf(page)
      .getByText(/^The drawn line is 1\d/)
      .waitFor();
    const before = asked(page, 'path').split(';');
    expect(before).toHaveLength(2);
    await take(page, 'Edit the drawing');
    const { hash } = new URL(page.url());
    const from = await pixelOf(page, before[1]?.split(',').map(Number) as [number, number]);
    await swipe(page, [[from, { x: from.x + 40, y: from.y - 30 }]]);
    await expect.poll(() => asked(page, 'path').split(';')[1]).not.toBe(before[1]);
    expect(asked(page, 'path').split(';')[0]).toBe(before[0]);
    expect(new URL(page.url()).hash).toBe(hash);
  });

  it('takes a tap back, and ends a line, or nothing, by a button in reach of a thumb', async () => {
    const page = await openPhone();
    await take(page, 'Line');
    await button(page, 'Done').tap();
    await button(page, 'Done').waitFor({ state: 'detached' });
    expect(asked(page, 'ask')).toBe('');
    await take(page, 'Line');
    await tap(page, [46.42, 39.72]);
    await tap(page, [46.55, 39.65]);
    await toolsOf(page)
      .getByText(/^1\d(\.\d)?\skm, give or take/)
      .waitFor();
    await tap(page, [46.8, 39.8]);
    await toolsOf(page)
      .getByText(/^4\d(\.\d)?\skm, give or take/)
      .waitFor();
    await button(page, 'Undo').tap();
    await toolsOf(page)
      .getByText(/^1\d(\.\d)?\skm, give or take/)
      .waitFor();
    const box = await button(page, 'Done').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.y).toBeGreaterThan(422);
    expect(await findings(page)).toEqual([]);
    await button(page, 'Done').tap();
    await answerOf(page)
      .getByText(/^The drawn line is 1\d/)
      .waitFor();
    expect(asked(page, 'path').split(';')).toHaveLength(2);
    expect(await button(page, 'Done').count()).toBe(0);
  });

  it('ends an area by the button, and by a tap on its first corner', async () => {
    const page = await openPhone();
    const corners = [
      [46.6, 39.7],
      [46.8, 39.7],
      [46.8, 39.82],
    ] as const;
    await take(page, 'Area');
    for (const corner of corners) await tap(page, corner);
    await button(page, 'Done').tap();
    await answerOf(page)
      .getByText(/^\d+ places lie inside the drawn area/)
      .waitFor();
    expect(asked(page, 'area').split(';')).toHaveLength(3);
    const first = asked(page, 'area');
    await take(page, 'Area');
    for (const corner of [...corners, [46.6, 39.82], corners[0]] as const) await tap(page, corner);
    await expect.poll(() => asked(page, 'area').split(';').length).toBe(4);
    expect(asked(page, 'area')).not.toBe(first);
  });

  it('leaves pan and pinch to the map while no tool is in hand', async () => {
    const page = await openPhone();
    const [lat = 0] = centreOf(page);
    const { x, y } = await pixelOf(page, [46.6, 39.7]);
    await swipe(page, [
      [
        { x, y },
        { x, y: y + 60 },
      ],
    ]);
    await expect.poll(() => centreOf(page)[0]).toBeGreaterThan(lat + 0.02);
    const zoom = zoomOf(page);
    await swipe(page, [
      [
        { x: x - 20, y },
        { x: x - 110, y },
      ],
      [
        { x: x + 20, y },
        { x: x + 110, y },
      ],
    ]);
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(zoom + 0.5);
  });
});
