import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handPlaceFeature } from '../../src/own-layers/hand-places';
import { newLayer, type OwnLayer } from '../../src/own-layers/own-layer';
import { isWorkFile } from '../../src/own-layers/recognise-file';
import { bringWork } from '../../src/reading/bring-work';
import { accept } from '../../src/reading/corrections';
import { edited, keep, type KeptArticle } from '../../src/reading/stored-article';
import { readWork, writeWork, type Work } from '../../src/reading/work-file';
import { layerOf } from '../own-layers/a-layer';
import { runs } from '../runs';
import { articleOf } from './an-article';

const article = articleOf('De Goris a Lachín, y de Viena a Shushi.', [
  ['Goris', 'goris'],
  ['Viena', 'vienna'],
]);
const [first] = article.mentions;
if (!first) throw new Error('The article has no links');
const corrected = edited(keep(article), accept(first));
const about = { toponyms: [{ text: 'Nngi', lang: 'en' }], kind: 'village', accuracy: 500 };
const hand: OwnLayer = newLayer({
  ...{ id: 'layer-hand12', added: '2026-03-02T00:00:00.000Z', name: 'My places', file: '' },
  toponyms: 'name',
  features: [handPlaceFeature('own-place-4k2m9x', { ...about, at: [46.9, 39.8] })],
});
const layers = [{ ...layerOf(), drawing: 1 }, hand];
const work: Work = {
  articles: [corrected],
  layers,
  address: '?ask=measure&path=46.5,39.6_46.6,39.7',
};
const written = (one: Work) => [...writeWork(one, '2026-03-01T00:00:00.000Z')].join('');
const bytes = (text: string) => new TextEncoder().encode(text);
const nothing = { articles: [], layers: [] };

describe('everything of a reader in one file', () => {
  it('comes back whole: articles with their history, layers, places, the view with a drawing', async () => {
    expect(await readWork(bytes(written(work)))).toEqual({ ...work, broken: 0 });
    const none = { ...nothing, address: '' };
    expect(await readWork(bytes(written(none)))).toEqual({ ...none, broken: 0 });
  });

  it('is known by how it begins, and nothing else is taken for it', () => {
    expect(isWorkFile(bytes(written(work)))).toBe(true);
    expect(isWorkFile(bytes(`\uFEFF ${written(work)}`))).toBe(true);
    expect(isWorkFile(bytes('{"type":"FeatureCollection","features":[]}'))).toBe(false);
    expect(isWorkFile(bytes('{"format":"corridor-atlas-linked-text"}'))).toBe(false);
  });

  it('is refused with a reason where it is another file, cut, or of a later atlas', async () => {
    expect(await readWork(bytes('{"type":"FeatureCollection"}'))).toBe('foreign');
    expect(await readWork(bytes(''))).toBe('foreign');
    expect(await readWork(bytes(written(work).replace('"version":1', '"version":2')))).toBe(
      'later',
    );
    expect(await readWork(bytes('{"format":"corridor-atlas-work","version":1}'))).toBe('broken');
  });

  it('is never taken by halves wherever it is cut', async () => {
    const whole = written(work).trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: whole.length - 1 }), async (end) => {
        expect(await readWork(bytes(whole.slice(0, end)))).toBe('broken');
      }),
      { numRuns: runs(100) },
    );
  });

  it('counts damaged records and takes the others', async () => {
    const far = written(work).replace('[46.9,39.8]', '[999,39.8]');
    expect(await readWork(bytes(far))).toEqual({ ...work, layers: [layers[0]], broken: 1 });
    const wrong = written(work).replace('"state":"verified"', '"state":"x"');
    expect(await readWork(bytes(wrong))).toMatchObject({ articles: [], broken: 1 });
  });
});

describe('bringing back what a file has', () => {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

  it('adds all where nothing is, and nothing where all is', () => {
    expect(bringWork(nothing, work)).toEqual({
      articles: work.articles,
      layers: work.layers,
      same: 0,
      beside: 0,
    });
    expect(bringWork(work, work)).toEqual({ ...nothing, same: 3, beside: 0 });
  });

  it('keeps both where the same id has another content, and does so once only', () => {
    const other: KeptArticle = keep({ ...article, text: `${article.text} Fin.` });
    const renamed = { ...hand, name: 'Places of 2024' };
    const here = { articles: [other], layers: [renamed] };
    const brought = bringWork(here, work);
    expect(brought).toMatchObject({ same: 0, beside: 2 });
    expect(ids(brought.articles)).not.toContain(other.id);
    expect(brought.articles[0]?.article.id).toBe(brought.articles[0]?.id);
    expect(brought.articles[0]?.history).toEqual(corrected.history);
    expect(ids(brought.layers)).toContain('layer-abc123');
    expect(ids(brought.layers)).not.toContain(hand.id);
    const after = {
      articles: [other, ...brought.articles],
      layers: [renamed, ...brought.layers],
    };
    expect(bringWork(after, work)).toEqual({ ...nothing, same: 3, beside: 0 });
  });

  it('takes a record for the same however often it was changed and stored', () => {
    const stored = JSON.parse(JSON.stringify(work)) as Work;
    const [first, second] = stored.layers;
    if (!first || !second) throw new Error('The file has no layers');
    const older = {
      ...stored,
      layers: [
        { ...second, revision: 7 },
        { ...first, drawing: 3 },
      ],
    };
    expect(bringWork(older, work)).toMatchObject({ same: 3, beside: 0 });
  });
});
