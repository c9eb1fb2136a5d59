import { expect, it } from 'vitest';
import { loadPlaceSearch } from '../../src/search/load-place-search';
import { catalog, catalogWith } from '../fixtures';

it('builds the search once for a catalog, whichever field asks first', async () => {
  const first = loadPlaceSearch(catalog);
  expect(loadPlaceSearch(catalog)).toBe(first);
  expect(loadPlaceSearch(catalogWith('places.geojson', () => undefined))).not.toBe(first);
  const [found] = (await first)('Şuşa');
  expect(found).toMatchObject({ kind: 'feature', id: 'shusha-shushi' });
});
