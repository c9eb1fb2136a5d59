/** What a reader does with points as an own layer of the built page, step by step. */
import type { Browser, Page } from 'playwright';
import { longestTasks, traceOf } from './main-thread';
import { openDevtools } from './page/devtools';
import { pageSize, workersOf, type Measured } from './points-on-pages';

const timeoutMs = 600_000;
/** More points are drawn from tiles. */
const fewPoints = 5_000;

declare global {
  interface Window {
    /** How often a worker of tiles said that it has all points. */
    given: number | undefined;
  }
}

/**
 * Brings the points, sorts their table, asks of them and comes back to them; says of each act the
 * milliseconds, and the longest tasks of the page meanwhile.
 */
export async function ownLayer(
  from: Browser,
  base: string,
  file: string,
  count: number,
): Promise<Measured> {
  const page = await from.newPage(pageSize);
  page.setDefaultTimeout(timeoutMs);
  await page.addInitScript(countGiven);
  const devtools = await openDevtools(page, { processor: 1, network: false });
  await page.goto(`${base}?show=data`);
  await isIdle(page);
  const before = await workersOf(devtools);
  const act = async (name: string, does: () => Promise<void>) => {
    let ms = NaN;
    const events = await traceOf(from, page, async () => {
      const begin = performance.now();
      await does();
      ms = performance.now() - begin;
    });
    console.log(`${count} points ${name}: ${Math.round(ms)} ms; ${longestTasks(events)}`);
    return ms;
  };
  const answer = page.getByRole('region', { name: 'Answer' });
  const ask = async (km: number, layer: string) => {
    await go(page, `?ask=within&of=shusha-shushi&km=${km}&layer=${layer}`);
    await answer.getByText('The atlas has not checked it.').waitFor();
  };

  await act('read and checked', async () => {
    await page.getByLabel('Choose a file').setInputFiles(file);
    const all = count.toLocaleString('en');
    await page.getByText(`Features: ${all} (points: ${all})`).waitFor();
  });
  const idle = await act('added and drawn', async () => {
    await page.getByRole('button', { name: 'Add to the map' }).click();
    await isDrawn(page, count);
  });
  await act('stored', () => isStored(page));
  const workers = (await workersOf(devtools)) - before;
  await page.getByRole('heading', { name: 'Table' }).waitFor();
  const layer = new URL(page.url()).searchParams.get('own') ?? '';
  await act('sorted by a number', async () => {
    await page.getByRole('button', { name: 'people' }).click();
    await page.getByRole('status').filter({ hasText: 'of' }).first().waitFor();
    await page.getByRole('row').nth(50).waitFor();
  });
  await act('asked for the first time', () => ask(5, layer));
  await act('asked again', () => ask(4, layer));
  await act('opened again', async () => {
    await page.reload();
    await isDrawn(page, count);
  });
  await page.close();
  return { idle, workers };
}

/** Every worker of tiles says `given` once it has all points. */
function countGiven(): void {
  const { prototype } = Worker;
  const send = Object.getOwnPropertyDescriptor(prototype, 'postMessage')
    ?.value as Worker['postMessage'];
  const heard = new WeakSet<Worker>();
  prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    if (!heard.has(this))
      this.addEventListener('message', ({ data }: MessageEvent<object>) => {
        if ('given' in data) window.given = (window.given ?? 0) + 1;
      });
    heard.add(this);
    send.apply(this, message as never);
  };
}

async function isDrawn(page: Page, count: number): Promise<void> {
  const drawn =
    count > fewPoints
      ? () => (window.given ?? 0) > 0
      : () => (window.corridorAtlas?.renderedIds('own').length ?? 0) > 0;
  await page.waitForFunction(drawn, undefined, { polling: 100 });
  await isIdle(page);
}

/** Opens an address of the page without loading the page anew. */
async function go(page: Page, query: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

async function isStored(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('corridor-atlas-layers');
          opening.onsuccess = () => {
            const { result } = opening;
            const counting = result.transaction('records').objectStore('records').count();
            counting.onsuccess = () => {
              result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  while ((await count()) === 0) await page.waitForTimeout(200);
}

async function isIdle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (window.corridorAtlas?.pixelOf([46.75, 39.76]) ?? null) !== null,
    undefined,
    { timeout: timeoutMs },
  );
}
