/** Points as a layer of a bare MapLibre page. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Browser } from 'playwright';
import { openDevtools, type Devtools } from './page/devtools';

/** The camera jumps: an idle map has ended its flight. */
export const pageSize = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
} as const;

declare global {
  interface Window {
    /** The map of the bare page. */
    bareMap: MapLibreMap;
  }
}

export interface Measured {
  /** Milliseconds from the layer to an idle map. */
  readonly idle: number;
  /** Bytes that all workers hold. */
  readonly workers: number;
}

/** Gives the bare page the points as an object, which is what its own layers are. */
export async function bareMap(
  from: Browser,
  address: string,
  file: string,
  way: 'clustered' | 'unclustered',
): Promise<Measured> {
  const page = await from.newPage(pageSize);
  const devtools = await openDevtools(page, { processor: 1, network: false });
  await page.goto(address);
  await page.waitForFunction(() => 'bareMap' in window && window.bareMap.loaded());
  const before = await workersOf(devtools);
  await page.evaluate(() => {
    const field = document.createElement('input');
    [field.type, field.id] = ['file', 'points'];
    document.body.append(field);
  });
  await page.locator('#points').setInputFiles(file);
  const idle = await page.evaluate(async (isClustered) => {
    const field = document.querySelector<HTMLInputElement>('#points');
    const data = JSON.parse((await field?.files?.[0]?.text()) ?? '') as never;
    const begin = performance.now();
    const map = window.bareMap;
    map.addSource('points', { type: 'geojson', data, cluster: isClustered });
    map.addLayer({
      ...{ id: 'points', type: 'circle', source: 'points' },
      paint: { 'circle-radius': 5, 'circle-color': '#2b6cb0' },
    });
    await new Promise((resolve) => map.once('idle', resolve));
    return performance.now() - begin;
  }, way === 'clustered');
  const workers = (await workersOf(devtools)) - before;
  await page.close();
  return { idle, workers };
}

export async function workersOf(devtools: Devtools): Promise<number> {
  const heaps = await devtools.heaps();
  return heaps.slice(1).reduce((sum, bytes) => sum + bytes, 0);
}
