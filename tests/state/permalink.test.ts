import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerIds } from '../../src/catalog/themes';
import { cameraCentre, degrees, homePanel, readView, writeView } from '../../src/state/permalink';
import type { PanelView } from '../../src/state/view';
import { catalog } from '../fixtures';

const panels: fc.Arbitrary<PanelView> = fc.oneof(
  fc.constant(homePanel(catalog)),
  fc.constantFrom<PanelView>({ kind: 'layers' }, { kind: 'sources' }),
  fc.constantFrom(...catalog.features).map(({ id }): PanelView => ({ kind: 'place', id })),
  fc
    .tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    .map(([lon, lat]): PanelView => ({ kind: 'answer', at: [degrees(lon) + 0, degrees(lat) + 0] })),
);

describe('the address', () => {
  it('brings back every view that it was written from', () => {
    fc.assert(
      fc.property(panels, fc.subarray([...layerIds]), (panel, hidden) => {
        const view = { panel, trail: [], hidden };
        expect(readView(writeView(view, catalog), catalog)).toEqual(view);
      }),
    );
  });

  it('is empty for the view that the page starts with', () => {
    expect(writeView(readView('', catalog), catalog)).toBe('');
  });

  it('reads like what it opens', () => {
    const view = readView('?place=shusha-shushi&hide=posts', catalog);
    expect(view.panel).toEqual({ kind: 'place', id: 'shusha-shushi' });
    expect(view.hidden).toEqual(['posts']);
    expect(writeView(view, catalog)).toBe('?place=shusha-shushi&hide=posts');
  });

  it.each([
    '?place=atlantis',
    '?place=__proto__',
    '?at=999,39',
    '?at=46',
    '?at=,',
    '?show=nothing',
    '?article=none',
    '?hide=everything',
    '?%E0%A4%A',
    '?=&&&',
  ])('falls back to the start without a word for %s', (search) => {
    expect(readView(search, catalog)).toEqual(readView('', catalog));
  });

  it('knows the middle of the map from the hash, and nothing from a hash that makes no sense', () => {
    expect(cameraCentre('#map=9.5/39.7/46.6')).toEqual([46.6, 39.7]);
    for (const hash of ['', '#map=9', '#map=9/x/y', '#map=9/1.2.3/4', '#elsewhere'])
      expect(cameraCentre(hash), hash).toBeNull();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void readView(`?${text}`, catalog)));
  });
});
