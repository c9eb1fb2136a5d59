/** Draws on the map, with any pointer. */
import type { Page } from 'playwright';
import { pixelOf } from './atlas-page';

export const answerOf = (page: Page) => page.getByRole('region', { name: 'Answer' });
export const toolsOf = (page: Page) => page.getByRole('group', { name: 'Draw and measure' });
export const button = (page: Page, name: string) =>
  toolsOf(page).getByRole('button', { name, exact: true });

/** Takes a tool and waits until the map is ready for drawing. */
export async function take(page: Page, name: string): Promise<void> {
  await button(page, name).click();
  const tool = name === 'Edit the drawing' ? 'edit' : name.toLowerCase();
  await page.locator(`[data-drawing=${tool}]`).waitFor();
}

export async function press(page: Page, at: readonly [number, number]): Promise<void> {
  const { x, y } = await pixelOf(page, at);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
}

export async function tap(page: Page, at: readonly [number, number]): Promise<void> {
  const { x, y } = await pixelOf(page, at);
  const session = await page.context().newCDPSession(page);
  // Both at once: if a busy machine leaves a finger down, it becomes a long press.
  await Promise.all([
    session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
    session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ]);
}

/** A part of the question in the address. */
export function asked(page: Page, part: string): string {
  return new URL(page.url()).searchParams.get(part) ?? '';
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

export async function drag(page: Page, from: Pixel, to: Pixel): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Moves fingers over the screen, each from its first to its last position. */
export async function swipe(page: Page, fingers: readonly (readonly [Pixel, Pixel])[]) {
  const session = await page.context().newCDPSession(page);
  const steps = 6;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Pixel[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const at = (share: number) =>
    fingers.map(([from, to], id) => ({
      x: from.x + share * (to.x - from.x),
      y: from.y + share * (to.y - from.y),
      id,
    }));
  await send('touchStart', at(0));
  for (let step = 1; step <= steps; step += 1) await send('touchMove', at(step / steps));
  await send('touchEnd', []);
}
