import { describe, expect, it } from 'vitest';
import { coveredDays } from '../../src/catalog/covered-days';
import { readView, writeView } from '../../src/state/permalink';
import { addressTrouble } from '../../src/state/panel-address';
import { catalog } from '../fixtures';

describe('the address of two reports', () => {
  it.each([
    ['?reports=choose', []],
    ['?reports=own-0123456789', ['own-0123456789']],
    ['?reports=example-road-hy/example-road-az', ['example-road-hy', 'example-road-az']],
  ])('is read and written back: %s', (search, articles) => {
    const view = readView(search, catalog);
    expect(view.panel).toEqual({ kind: 'reports', articles });
    expect(writeView(view, catalog)).toBe(search);
  });

  it.each(['?reports=a/b/c', '?reports=<script>'])(
    'is said where it cannot be one: %s',
    (search) => {
      expect(readView(search, catalog).panel).toEqual({ kind: 'start' });
      expect(addressTrouble(search, catalog, coveredDays(catalog, ''))?.what).toBe('article');
    },
  );
});
