import { describe, expect, it } from 'vitest';
import { PlaceDraft, handKinds } from '../../src/panels/own-places/place-draft.svelte';
import { en } from '../words';

const filled = (change: Partial<Pick<PlaceDraft, 'position' | 'accuracy' | 'kind'>> = {}) => {
  const draft = new PlaceDraft({ toponyms: [{ text: 'Nngi', lang: 'en' }] }, 'en');
  return Object.assign(draft, { position: '39.8, 46.9', ...change });
};

describe('the form of a place of one’s own', () => {
  it('gives the place with a position of [longitude, latitude] and only what was said', () => {
    expect(filled().read()).toEqual({
      toponyms: [{ text: 'Nngi', lang: 'en' }],
      kind: 'place',
      at: [46.9, 39.8],
      accuracy: null,
    });
    expect(filled({ accuracy: '499,6', position: '46.9 E 39.8 N' }).read()).toMatchObject({
      at: [46.9, 39.8],
      accuracy: 500,
    });
  });

  it('takes a square of the military grid, which says itself how exact it is', () => {
    expect(filled({ position: '38S PK 499 024' }).read()).toMatchObject({ accuracy: 71 });
    expect(filled({ position: '38S PK 499 024', accuracy: '500' }).read()).toMatchObject({
      accuracy: 500,
    });
    expect(filled({ position: '38S PK 499' }).read()).toBe('position');
  });

  it('holds what it was given, and writes a point of the map with latitude first', () => {
    const at = [46.9, 39.8];
    const given = { toponyms: [{ text: 'Նինգի', lang: 'hy' }], kind: 'village', at, accuracy: 500 };
    const draft = new PlaceDraft(given, 'en');
    expect(draft.read()).toEqual(given);
    draft.put([46.1234567, 39.7654321]);
    expect(draft.position).toBe('39.76543, 46.12346');
  });

  it('takes several names, each with its language; what is empty is none', () => {
    const draft = filled();
    draft.name(1, { text: 'Նինգի; Ննգի' });
    draft.name(1, { lang: 'hy' });
    draft.name(2, { text: '  ' });
    expect(draft.read()).toMatchObject({
      toponyms: [
        { text: 'Nngi', lang: 'en' },
        { text: 'Նինգի', lang: 'hy' },
        { text: 'Ննգի', lang: 'hy' },
      ],
    });
  });

  it('says what has to be mended first', () => {
    expect(new PlaceDraft({}, 'en').read()).toBe('name');
    expect(new PlaceDraft({ toponyms: [{ text: 'the mill', lang: 'en' }] }, 'en').read()).toBe(
      'capital',
    );
    expect(filled({ position: '' }).read()).toBe('position');
    expect(filled({ position: '39.8, 999' }).read()).toBe('position');
    for (const accuracy of ['about 500', '0', '-5', '1e9'])
      expect(filled({ accuracy }).read(), accuracy).toBe('accuracy');
  });

  it('offers kinds that have a word', () => {
    expect(handKinds.filter((kind) => !(kind in en.kind))).toEqual([]);
  });
});
