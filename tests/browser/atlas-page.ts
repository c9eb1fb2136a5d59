/** A page of the built atlas, used as a person does; a console message makes the test fail. */
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
 * Gives the tests of a file the shared browser, or one of its own with more flags, and fails if a
 * page writes to the console or sends a request to another host.
 */
export function useBrowser(extraFlags: readonly string[] = []): void {
  beforeAll(async () => {
    browser = await (extraFlags.length > 0 ? launch(extraFlags) : connect());
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    // A route may still wait for its file; what it would answer is needed no more.
    const left = pages.filter((page) => !page.isClosed());
    await Promise.all(left.map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
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
  /** The address of another atlas that the test serves; by default the shared built page. */
  readonly site?: string;
  readonly path?: string;
  readonly context?: BrowserContextOptions;
  /** Handles a request differently from the server. */
  readonly routes?: Readonly<Record<string, (route: Route) => Promise<void>>>;
  /** Console messages that the test causes on purpose. */
  readonly expected?: RegExp;
  /** Addresses that the test serves besides the page: requests to them are no requests elsewhere. */
  readonly embeds?: string | readonly string[];
  /** Do not wait for the page's own scripts: the test acts before they run, or they never run. */
  readonly early?: boolean;
  /** False shows the page of a browser without WebGL: everything except the live map. */
  readonly map?: boolean;
}

export async function open(opening: Opening = {}): Promise<Page> {
  const { site = address, path = '', context, routes = {}, expected, map, embeds } = opening;
  if (!browser) throw new Error('Call useBrowser() first');
  const viewport = { width: 1280, height: 800 };
  // A service worker would answer instead of the routes; only the test of it lets it run.
  const defaults = { viewport, serviceWorkers: 'block' as const };
  const page = await (await browser.newContext({ ...defaults, ...context })).newPage();
  pages.push(page);
  // Before the test's own time limit, so that the failing step is named.
  page.setDefaultTimeout(25_000);
  page.on('console', (message) => {
    // Software WebGL warns that reading pixels is slow; Playwright, that it blocks service workers.
    if (
      /GL Driver Message|blocked by Playwright/.test(message.text()) ||
      expected?.test(message.text())
    )
      return;
    messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    if (!expected?.test(String(error))) messages.push(String(error));
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const own = [site, ...[embeds ?? []].flat()].map((one) => new URL(one).origin);
    if (!own.includes(origin) && !['data:', 'blob:', 'about:'].includes(protocol))
      foreign.push(request.url());
  });
  if (map === false) await page.addInitScript(hideWebGl);
  for (const [pattern, handler] of Object.entries(routes)) await page.route(pattern, handler);
  await page.goto(`${site}${path}`);
  if (!opening.early && context?.javaScriptEnabled !== false)
    await page.locator('.in-words').waitFor({ state: 'detached' });
  return page;
}

/**
 * Opens the page without its map, which takes software WebGL seconds and which lists do not need.
 */
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

/**
 * The context of a reader who has not asked for less motion: the camera flies and labels fade in.
 */
export const moving = { reducedMotion: 'no-preference' } as const;

/**
 * Opens the page and waits until the map has drawn its first frame. The camera jumps unless the
 * context is `moving`: a flight takes software WebGL seconds and ends at the same place.
 */
export async function openDrawn(opening: Opening = {}): Promise<Page> {
  const page = await open({ ...opening, context: { reducedMotion: 'reduce', ...opening.context } });
  await page.locator('[aria-busy=false]').waitFor();
  return page;
}

/** Whether something is wider than the screen. */
export function isWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

/** Ids of the features of a layer that the map shows now. */
export function rendered(page: Page, layer: string): Promise<readonly string[]> {
  return page.evaluate((name) => window.corridorAtlas?.renderedIds(name as 'posts') ?? [], layer);
}

/** Where a [longitude, latitude] position is on the screen, once the map is drawn and still. */
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

/** The content of a download. A shared browser gives it as a stream without a path. */
export async function contentOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/** The sizes at which the first view is asked to be whole: desks, a tablet, a phone both ways. */
export const screens = [
  [1440, 900],
  [1280, 800],
  [768, 1024],
  [390, 844],
  [844, 390],
] as const;
