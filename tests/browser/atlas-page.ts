/** A page of the built atlas, driven as a person would; it fails on any console message. */
import { buffer } from 'node:stream/consumers';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Download,
  type Page,
  type Route,
} from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findBrowser, quietFlags } from '../../scripts/browser/find';

let browser: Browser | undefined;
let messages: string[] = [];
let foreign: string[] = [];
let pages: Page[] = [];

export const address = inject('address');

/**
 * Gives the tests of a file the browser that all share, or one of its own with more flags, and holds
 * every page to silence and to its own host.
 */
export function useBrowser(extraFlags: readonly string[] = []): void {
  beforeAll(async () => {
    browser = await (extraFlags.length > 0 ? launch(extraFlags) : connect());
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    const seen = { messages, foreign };
    [messages, foreign, pages] = [[], [], []];
    expect(seen).toEqual({ messages: [], foreign: [] });
  });
}

function connect(): Promise<Browser> {
  const endpoint = inject('browser');
  if (!endpoint) throw new Error('No browser: run the tests by `npm test`.');
  return chromium.connect(endpoint);
}

function launch(extraFlags: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run the tests by `npm test`.');
  return chromium.launch({ executablePath, args: [...quietFlags, ...extraFlags] });
}

export interface Opening {
  /** The address of another atlas that the test serves; without it, the built page that all share. */
  readonly site?: string;
  readonly path?: string;
  readonly context?: BrowserContextOptions;
  /** Does something else with a request than the server would. */
  readonly routes?: Readonly<Record<string, (route: Route) => Promise<void>>>;
  /** Console messages that the test itself provokes. */
  readonly expected?: RegExp;
  /** Do not wait for the page's own scripts: a test acts before they run, or they never do. */
  readonly early?: boolean;
  /** False is the page as browsers without WebGL show it: everything beside the map. */
  readonly map?: boolean;
}

export async function open(opening: Opening = {}): Promise<Page> {
  const { site = address, path = '', context, routes = {}, expected, map } = opening;
  if (!browser) throw new Error('Call useBrowser() first');
  const viewport = { width: 1280, height: 800 };
  const page = await (await browser.newContext({ viewport, ...context })).newPage();
  pages.push(page);
  // Before the test itself runs out of time, so that the step that failed is named.
  page.setDefaultTimeout(25_000);
  page.on('console', (message) => {
    // Software WebGL tells that reading pixels is slow.
    if (/GL Driver Message/.test(message.text()) || expected?.test(message.text())) return;
    messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    if (!expected?.test(String(error))) messages.push(String(error));
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(site).origin && !['data:', 'blob:'].includes(protocol))
      foreign.push(request.url());
  });
  if (map === false) await page.addInitScript(hideWebGl);
  for (const [pattern, handler] of Object.entries(routes)) await page.route(pattern, handler);
  await page.goto(`${site}${path}`);
  if (!opening.early && context?.javaScriptEnabled !== false)
    await page.locator('.in-words').waitFor({ state: 'detached' });
  return page;
}

/** Opens the page without its map, which takes software WebGL seconds that lists do not need. */
export function openLists(opening: Opening = {}): Promise<Page> {
  return open({ ...opening, map: false });
}

/** Runs in the page. */
function hideWebGl(): void {
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: never) {
    const [kind] = given as [string];
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, given);
  } as typeof getContext;
}

/** The context of a reader who has not asked for less motion: the camera flies, and labels fade in. */
export const moving = { reducedMotion: 'no-preference' } as const;

/**
 * Opens the page and waits until the map has drawn its first picture. The camera jumps, unless the
 * context is `moving`: each flight takes software WebGL seconds, and arrives at the same place.
 */
export async function openDrawn(opening: Opening = {}): Promise<Page> {
  const page = await open({ ...opening, context: { reducedMotion: 'reduce', ...opening.context } });
  await page.locator('[aria-busy=false]').waitFor();
  return page;
}

/** Whether something reaches beyond the screen's sides. */
export function isWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

/** Ids of the features of a layer that the map shows now. */
export function rendered(page: Page, layer: string): Promise<readonly string[]> {
  return page.evaluate((name) => window.corridorAtlas?.renderedIds(name as 'posts') ?? [], layer);
}

/** Where on the screen a [longitude, latitude] position is, once the map stands still and has drawn all. */
export async function pixelOf(page: Page, at: readonly [number, number]) {
  const onMap = await page.waitForFunction(
    ([lon, lat]) => window.corridorAtlas?.pixelOf([lon, lat]),
    at,
  );
  const box = await page.locator('canvas').boundingBox();
  const pixel = await onMap.jsonValue();
  if (!box || !pixel) throw new Error('The map is not on the screen');
  return { x: box.x + pixel.x, y: box.y + pixel.y };
}

/** What a download holds. A browser that tests share gives it as a stream, and no path to it. */
export async function contentOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
