import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince, dataVersion } from '../../src/catalog/data-version';
import { frozen, otherVersion } from '../../src/state/frozen-link';
import { readView, writeView } from '../../src/state/permalink';
import { catalog } from '../fixtures';

const changes = [
  { id: 'change-1', day: '2026-11-29', text: 'The first.' },
  { id: 'change-2', day: '2027-01-04', text: 'A road has another stop.' },
  { id: 'change-3', day: '2027-03-01', text: 'Two towns have a source of both sides.' },
];

describe('the version of the data', () => {
  it('is the day of its last change', () => {
    expect(dataVersion({ changes })).toBe('2027-03-01');
    expect(dataVersion({ changes: [] })).toBeNull();
    expect(dataVersion(catalog)).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('tells what came after another one, the latest first', () => {
    expect(changesSince({ changes }, '2026-11-29').map(({ id }) => id)).toEqual([
      'change-3',
      'change-2',
    ]);
    expect(changesSince({ changes }, '2027-03-01')).toEqual([]);
  });
});

describe('a link that names the version of its data', () => {
  it('opens the same view as the link without it', () => {
    for (const search of ['', '?place=shusha-shushi&date=2020-11-09', '?show=charts&lang=ru'])
      expect(readView(frozen(search, catalog), catalog)).toEqual(readView(search, catalog));
    const place = frozen('?place=goris', catalog);
    expect(writeView(readView(place, catalog), catalog)).toBe('?place=goris');
  });

  it('says nothing while the data is the same, and names its version once it is not', () => {
    const link = frozen('?place=goris', { changes: changes.slice(0, 1) });
    expect(link).toBe('?place=goris&data=2026-11-29');
    expect(otherVersion(link, { changes: changes.slice(0, 1) })).toBeNull();
    expect(otherVersion(link, { changes })).toBe('2026-11-29');
    expect(otherVersion('?place=goris', { changes })).toBeNull();
    expect(frozen('?place=goris', { changes: [] })).toBe('?place=goris');
  });

  it('names at most a short text, whatever an address holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const named = otherVersion(`?data=${encodeURIComponent(text)}`, catalog);
        if (named !== null) expect(named.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
