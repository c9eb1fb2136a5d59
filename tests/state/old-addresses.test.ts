import { describe, expect, it } from 'vitest';
import { readView, writeView } from '../../src/state/permalink';
import type { PanelView } from '../../src/state/view';
import { catalog } from '../fixtures';

/** Addresses that were shared or bookmarked, and the views that they must open. */
const addresses: readonly (readonly [string, PanelView])[] = [
  ['?at=46.6,39.7', { kind: 'point', at: [46.6, 39.7] }],
  ['?at=-3.60667,37.18817', { kind: 'point', at: [-3.60667, 37.18817] }],
  ['?place=shusha-shushi', { kind: 'place', id: 'shusha-shushi' }],
  ['?show=ask', { kind: 'ask', parts: {} }],
  ['?article=soyarmenio-2022-08-27', { kind: 'article', id: 'soyarmenio-2022-08-27' }],
  ['?show=layers', { kind: 'layers' }],
  ['?show=sources', { kind: 'sources' }],
  ['?show=day', { kind: 'day' }],
  ['?show=charts', { kind: 'charts' }],
  ['?show=read', { kind: 'read' }],
  ['?compare=2020-09-26/2022-08-27', { kind: 'compare', from: '2020-09-26', to: '2022-08-27' }],
  [
    '?ask=within&of=berdzor-lachin&km=5&layer=posts',
    { kind: 'ask', parts: { ask: 'within', of: 'berdzor-lachin', km: '5', layer: 'posts' } },
  ],
  [
    '?ask=within&at=46.7,39.7&accuracy=100&km=8&layer=posts',
    {
      kind: 'ask',
      parts: { ask: 'within', at: '46.7,39.7', accuracy: '100', km: '8', layer: 'posts' },
    },
  ],
  [
    '?ask=nearest&of=shusha-shushi&count=3&layer=posts&on=2021-01-15',
    {
      kind: 'ask',
      parts: {
        ...{ ask: 'nearest', of: 'shusha-shushi', count: '3', layer: 'posts', on: '2021-01-15' },
      },
    },
  ],
  [
    '?ask=between&of=shusha-shushi&and=lachin-corridor-axis&on=2022-08-27',
    {
      kind: 'ask',
      parts: {
        ...{ ask: 'between', of: 'shusha-shushi', and: 'lachin-corridor-axis', on: '2022-08-27' },
      },
    },
  ],
  [
    '?ask=along&path=46.4,39.5;46.6,39.6&accuracy=38&km=2',
    {
      kind: 'ask',
      parts: { ask: 'along', path: '46.4,39.5;46.6,39.6', accuracy: '38', km: '2' },
    },
  ],
  [
    '?ask=inside&area=46.5,39.6;46.6,39.6;46.6,39.7',
    { kind: 'ask', parts: { ask: 'inside', area: '46.5,39.6;46.6,39.6;46.6,39.7' } },
  ],
  [
    '?ask=containing&at=46.74989,39.76006',
    { kind: 'ask', parts: { ask: 'containing', at: '46.74989,39.76006' } },
  ],
  ['?ask=measure&of=river-aras', { kind: 'ask', parts: { ask: 'measure', of: 'river-aras' } }],
  [
    '?ask=crossing&of=lachin-corridor-axis&layer=districts&on=2021-01-15',
    {
      kind: 'ask',
      parts: {
        ...{ ask: 'crossing', of: 'lachin-corridor-axis', layer: 'districts', on: '2021-01-15' },
      },
    },
  ],
  [
    '?ask=overlap&of=lachin-corridor',
    { kind: 'ask', parts: { ask: 'overlap', of: 'lachin-corridor' } },
  ],
  [
    '?ask=control&of=hadrut&on=2019-06-01',
    { kind: 'ask', parts: { ask: 'control', of: 'hadrut', on: '2019-06-01' } },
  ],
  ['?ask=fly&of=tegh', { kind: 'ask', parts: { ask: 'fly', of: 'tegh' } }],
];

describe('an address from before', () => {
  it.each(addresses)('opens what it always did, and is written as it was: %s', (search, panel) => {
    const view = readView(search, catalog);
    expect(view.panel).toEqual(panel);
    expect(writeView(view, catalog)).toBe(search);
  });

  it('without the day that its question needs takes the one of the map', () => {
    const { panel, day } = readView('?ask=control&at=46.6,39.7&date=2019-06-01', catalog);
    expect(panel).toMatchObject({ parts: { ask: 'control', at: '46.6,39.7', on: '2019-06-01' } });
    expect(day).toBe('2019-06-01');
    const { parts } = readView('?ask=control&of=hadrut', catalog).panel as { parts: object };
    expect(parts).toMatchObject({ on: '2022-08-27' });
  });

  it('without a view opened the first article, which stands in the start view', () => {
    expect(readView('', catalog).panel).toEqual({ kind: 'start' });
    const view = readView('?hide=posts&date=2021-03-01', catalog);
    expect(view).toMatchObject({ panel: { kind: 'start' }, hidden: ['posts'], day: '2021-03-01' });
    expect(writeView(view, catalog)).toBe('?hide=posts&date=2021-03-01');
  });

  it('hides the layer that had another name', () => {
    const { hidden } = readView('?hide=shusha,posts', catalog);
    expect(hidden).toEqual(['focus', 'posts']);
  });
});
