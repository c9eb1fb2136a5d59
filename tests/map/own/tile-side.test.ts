import { afterEach, describe, expect, it, vi } from 'vitest';
import { pointParts } from '../../../src/map/own/tiles/point-parts';
import { tileSide } from '../../../src/map/own/tiles/tile-side';
import { tileTaker } from '../../../src/map/own/tiles/tile-taker';
import type { FromTileWorker, ToTileWorker } from '../../../src/map/own/tiles/messages';
import { layerOf, point } from '../../own-layers/a-layer';
import { scattered } from '../../query/crowd';

const many = scattered(12_000).map(([lon = 0, lat = 0], at) => point(lon, lat, { at }));
const parts = () => pointParts([layerOf(many)], '2021-06-01');
const world = { z: 0, x: 0, y: 0 };

/** Both sides of the worker of tiles; the messages between them go when the test says so. */
function conversation() {
  const toWorker: ToTileWorker[] = [];
  const toPage: FromTileWorker[] = [];
  const late = vi.fn(() => {
    page.fail();
  });
  const page = tileSide((message, transfer) => {
    toWorker.push(structuredClone(message, { transfer }));
  }, late);
  const take = tileTaker((message) => toPage.push(message));
  /** One message each way; false if there is none. */
  const step = () => {
    const [answer, message] = [toPage.shift(), toWorker.shift()];
    if (answer) page.take(answer);
    if (message) take(message);
    return answer !== undefined || message !== undefined;
  };
  const run = () => {
    while (step());
  };
  return { page, step, run, late, toWorker, toPage };
}

afterEach(() => vi.useRealTimers());

describe('a worker of tiles', () => {
  it('is given points part by part, each when it is ready, and then has the tile of the world', async () => {
    const { page, step, run, toWorker } = conversation();
    const given = page.give(parts());
    for (let steps = 0; steps < 3; steps += 1) {
      step();
      expect(toWorker.length).toBeLessThanOrEqual(1);
    }
    run();
    expect(await given).toBe(true);
    const tile = page.tile(world);
    run();
    expect((await tile).length).toBeGreaterThan(10);
  });

  it('makes the tiles of before until other points are whole', async () => {
    const { page, step, run } = conversation();
    void page.give(parts());
    run();
    const asked = page.tile(world);
    run();
    const before = await asked;
    const given = page.give(pointParts([layerOf(many.slice(0, 6_000))], '2021-06-01'));
    step();
    const meanwhile = page.tile(world);
    run();
    expect([await meanwhile, await given]).toEqual([before, true]);
  });

  it('takes the last of several gifts and says of the others that they were overtaken', async () => {
    const { page, step, run } = conversation();
    const first = page.give(parts());
    step();
    step();
    const second = page.give([]);
    run();
    expect(await Promise.all([first, second])).toEqual([false, true]);
    const tile = page.tile(world);
    run();
    expect((await tile).length).toBeLessThan(40);
  });

  it('fails everybody who waits when it dies, also while points are given', async () => {
    const { page, step } = conversation();
    const given = page.give(parts());
    step();
    step();
    const tile = page.tile(world);
    page.fail();
    await expect(given).rejects.toThrow('The worker of tiles stopped');
    await expect(tile).rejects.toThrow('The worker of tiles stopped');
  });

  it('is given up where it takes no part for a minute, but not where many parts take long', async () => {
    vi.useFakeTimers();
    const { page, step, late } = conversation();
    const given = page.give(parts());
    given.catch(() => undefined);
    for (let parted = 0; parted < 2; parted += 1) {
      vi.advanceTimersByTime(50_000);
      step();
      step();
    }
    expect(late).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(late).toHaveBeenCalledOnce();
    await expect(given).rejects.toThrow('The worker of tiles stopped');
  });

  it('is given up where a tile does not come', async () => {
    vi.useFakeTimers();
    const { page, late } = conversation();
    const tile = page.tile(world);
    tile.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(late).toHaveBeenCalledOnce();
    await expect(tile).rejects.toThrow();
  });
});
