import { expect, it } from 'vitest';
import { en } from '../../../src/i18n/en';
import { buildStyle, preparedSources } from '../../../src/map/style/build-style';
import { withAtlas } from '../../../src/i18n/with-atlas';
import { catalog } from '../../fixtures';

const files = { background: 'background.json', fonts: './fonts/' };
const t = withAtlas(en, catalog.atlas.words);

it('makes the same style from what the build has worked out, once it has been JSON in a page', () => {
  const prepared = JSON.parse(JSON.stringify(preparedSources(catalog, t))) as never;
  expect(Object.keys(prepared)).toEqual(['events']);
  const style = buildStyle(catalog, { ...files, prepared }, t);
  expect(style).toEqual(buildStyle(catalog, files, t));
});
