import { expect, it } from 'vitest';
import { buildStyle } from '../../../src/map/style/build-style';
import { sharedStyle } from '../../../src/map/style/shared-style';
import { catalog } from '../../fixtures';
import { en } from '../../words';

it('builds the style once for the map and its picture, and again for other files', () => {
  const files = { background: null, fonts: './fonts/' };
  const style = sharedStyle(catalog, files, en);
  expect(style).toEqual(buildStyle(catalog, files, en));
  expect(sharedStyle(catalog, files, en)).toBe(style);
  const elsewhere = { ...files, fonts: 'https://example.org/fonts/' };
  expect(sharedStyle(catalog, elsewhere, en)).not.toBe(style);
});
