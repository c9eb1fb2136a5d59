import { describe, expect, it } from 'vitest';
import type { Catalog, OwnLayerId } from '../../src/catalog/types';
import { broughtLayer } from '../../src/own-layers/in-questions';
import { chosen, type OwnLayer } from '../../src/own-layers/own-layer';
import { isRefusal } from '../../src/query/answer';
import { answerer } from '../../src/query/ask';
import { joinedParts } from '../../src/query/brought';
import type { Question } from '../../src/query/kinds';
import { workerSide } from '../../src/query/worker/worker-side';
import { pageSide } from '../../src/query/worker/page-side';
import type { FromAnswerWorker, ToAnswerWorker } from '../../src/query/worker/messages';
import { mostInSlice } from '../../src/query/worker/slices';
import { catalog } from '../fixtures';
import { layerOf, point as ownPoint } from '../own-layers/a-layer';
import { crowd, point, scattered } from './crowd';

const many = crowd(scattered(mostInSlice * 5).map(point));
const features = [...catalog.features, ...many];
const crowded: Catalog = {
  ...catalog,
  features,
  featureById: Object.fromEntries(features.map((one) => [one.id, one])),
};
const everything: Question = { kind: 'within', of: { id: 'shusha-shushi' }, km: 1000 };

/** Both sides of the worker; the messages between them are copied when the test says so. */
function conversation(of = crowded) {
  const toWorker: ToAnswerWorker[] = [];
  const toPage: FromAnswerWorker[] = [];
  const page = pageSide(of, (message) => toWorker.push(message));
  const take = workerSide((message) => toPage.push(message));
  const seen: { toWorker: ToAnswerWorker[]; toPage: FromAnswerWorker[] } = {
    toWorker: [],
    toPage: [],
  };
  const deliver = <M>(post: M[], all: M[], receive: (message: M) => void): boolean => {
    const message = post.shift();
    if (!message) return false;
    all.push(message);
    receive(structuredClone(message));
    return true;
  };
  /** Delivers one message each way, like one task of each thread; false if there is none. */
  const step = () =>
    [deliver(toPage, seen.toPage, page.take), deliver(toWorker, seen.toWorker, take)].includes(
      true,
    );
  const run = () => {
    while (step());
  };
  return { page, run, step, seen, toWorker };
}

describe('asking in a worker', () => {
  it('answers as without one, also of many features', async () => {
    const { page, run } = conversation();
    const asked = page.ask(everything);
    run();
    expect(await asked).toEqual(answerer(crowded)(everything));
  });

  it('sends a slice of the features only when the worker is ready for it', () => {
    const { page, step, toWorker } = conversation();
    void page.ask(everything);
    expect(toWorker).toEqual([]);
    for (let steps = 0; steps < 4; steps += 1) {
      step();
      expect(toWorker.length).toBeLessThanOrEqual(1);
    }
  });

  it('sends no message with more features or rows than a slice has', () => {
    const { page, run, seen } = conversation();
    void page.ask(everything);
    run();
    const sent = seen.toWorker.flatMap((one) => ('features' in one ? [one.features.length] : []));
    expect(sent.reduce((sum, count) => sum + count)).toBe(features.length);
    expect(Math.max(...sent)).toBe(mostInSlice);
    const rows = seen.toPage.flatMap((one) => ('rows' in one ? [one.rows.length] : []));
    expect(rows.length).toBeGreaterThan(4);
    expect(Math.max(...rows)).toBe(mostInSlice);
    expect(JSON.stringify(seen.toPage.at(-1)).length).toBeLessThan(10_000);
  });

  it('keeps questions apart that were asked before the features had gone', async () => {
    const { page, run, seen } = conversation();
    const nearest: Question = { ...everything, kind: 'nearest', layer: 'posts', count: 2 };
    const unknown: Question = { ...everything, of: { id: 'constructor' } };
    const asked = [nearest, everything, unknown].map((one) => page.ask(one));
    run();
    const [two, all, refused] = await Promise.all(asked);
    expect(two && !isRefusal(two) && two.features).toHaveLength(2);
    expect(all && !isRefusal(all) && all.features.length).toBeGreaterThan(many.length);
    expect(refused).toEqual({ refused: 'unknown-id', what: 'constructor' });
    const again = page.ask(nearest);
    run();
    expect(await again).toEqual(two);
    expect(seen.toWorker.filter((one) => 'features' in one && one.isLast)).toHaveLength(1);
  });

  it('knows in the worker who held a place, according to whom', async () => {
    const { page, run } = conversation();
    const question: Question = { kind: 'control', of: { id: 'shusha-shushi' }, on: '2020-11-08' };
    const asked = page.ask(question);
    run();
    const answer = await asked;
    expect(answer).toEqual(answerer(catalog)(question));
    expect(!isRefusal(answer) && answer.control?.agreement).toBe('differ');
  });

  it('answers of an empty catalog, and tells everybody who waits that the worker stopped', async () => {
    const { page, run } = conversation({ ...catalog, features: [], featureById: {} });
    const asked = page.ask(everything);
    run();
    expect(await asked).toEqual({ refused: 'unknown-id', what: 'shusha-shushi' });
    const waiting = page.ask(everything);
    page.fail();
    await expect(waiting).rejects.toThrow('The worker stopped');
  });
});

describe('asking about an own layer in a worker', () => {
  const positions = scattered(mostInSlice * 3);
  const own = layerOf(positions.map(([lon = 0, lat = 0]) => ownPoint(lon, lat, {})));
  const layer = own.id as OwnLayerId;
  const near: Question = { kind: 'within', of: { id: 'shusha-shushi' }, km: 30, layer };
  const answerHere = (of: OwnLayer) =>
    answerer(catalog)(near, joinedParts(broughtLayer(of), broughtLayer(of).parts()));

  it('answers as without one, and sends the layer once and in parts', async () => {
    const { page, run, seen } = conversation(catalog);
    const first = page.ask(near, broughtLayer(own));
    run();
    expect(await first).toEqual(answerHere(own));
    const again = page.ask(near, broughtLayer(own));
    run();
    expect(await again).toEqual(answerHere(own));
    const parts = seen.toWorker.filter((one) => 'brought' in one);
    expect(parts).toHaveLength(3);
  });

  it('sends a layer anew that changed, and keeps questions of the atlas apart', async () => {
    const { page, run } = conversation(catalog);
    const changed = chosen(own, { provenance: { ...own.provenance, accuracy: '3000' } });
    const asked = [
      page.ask(near, broughtLayer(own)),
      page.ask({ ...near, layer: 'posts' }),
      page.ask(near, broughtLayer(changed)),
    ];
    run();
    const [before, posts, after] = await Promise.all(asked);
    expect(before).toEqual(answerHere(own));
    expect(posts).toEqual(answerer(catalog)({ ...near, layer: 'posts' }));
    expect(after).toEqual(answerHere(changed));
    expect(after).not.toEqual(before);
  });

  it('answers of a layer without features', async () => {
    const { page, run } = conversation(catalog);
    const empty = layerOf([]);
    const asked = page.ask(near, broughtLayer(empty));
    run();
    expect(await asked).toMatchObject({ value: 0, notes: ['none-then'] });
  });
});
