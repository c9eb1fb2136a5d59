/** The invented atlas, for tests that nothing of the first one is in what another has. */
import { parseCatalog } from '../src/catalog/parse';
import { readGeodata } from '../src/cli/geodata-files';
import { en } from '../src/i18n/en';
import { withAtlas } from '../src/i18n/with-atlas';

export const islandFolder = 'tests/fixtures/island-atlas/';
const { catalog } = parseCatalog(readGeodata(islandFolder));
if (!catalog) throw new Error('The atlas of the island does not load');

export const island = catalog;
export const islandWords = withAtlas(en, island.atlas.words);

/** What would name the terms of the first atlas. */
export const firstTerms = /ODbL|odbl|OpenStreetMap|GeoNames|Natural Earth|GSHHG|CC[- ]BY/;
