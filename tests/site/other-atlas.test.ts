import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feed } from '../../scripts/site/feed';
import { atlasGraph } from '../../scripts/site/json-ld';
import { manifest } from '../../scripts/site/manifest';
import { placePage } from '../../scripts/site/place-page';
import { atlasSvg, hasPicture, placeSvg } from '../../scripts/site/preview-picture';
import { pngOf } from '../../scripts/site/raster';
import { describeData } from '../../scripts/datapackage/describe';
import { firstTerms, island as catalog, islandFolder as folder, islandWords as t } from '../island';
import { faultsOfFeed } from './atom';
import { graphOf } from './html';
import { nodesIn } from './local-context';
import { parseXml } from './xml';

const site = 'https://example.org/';
const described = { catalog, t, site, version: '1.0.0' };

describe('the site of another atlas', () => {
  it('has the names, days and area of its own data, and nothing of ours', async () => {
    const graph = atlasGraph(described, site);
    const text = JSON.stringify(graph) + manifest(t);
    expect(text).toContain(catalog.atlas.words.title);
    expect(text).not.toMatch(/Shusha|Lachin|Corridor Atlas/);
    expect((await nodesIn(graph)).length).toBeGreaterThan(1);
  });

  it('has a page and a picture for each place that its map draws', () => {
    const drawn = { catalog, t, basemap: {} };
    for (const one of catalog.features) {
      expect(graphOf(placePage(one, described))['og:site_name']).toBe(catalog.atlas.words.title);
      if (hasPicture(one, catalog)) expect(placeSvg(drawn, one)).toContain('<text');
    }
    expect(catalog.features.some((one) => hasPicture(one, catalog))).toBe(true);
    expect(pngOf(atlasSvg(drawn), 1200).length).toBeGreaterThan(1_000);
  });

  it('has a feed also with few events', () => {
    const changes = [{ id: 'version-1.0.0', day: '2027-01-01', text: 'The first version' }];
    const root = parseXml(feed({ catalog, t, site, version: '1.0.0', changes }));
    expect(faultsOfFeed(root)).toEqual([]);
    expect(root.children.filter(({ name }) => name === 'entry')).toHaveLength(
      catalog.events.length + 1,
    );
  });

  it('describes the files of its own folder', () => {
    const { name, resources, licenses } = describeData(folder, '1.0.0');
    const atlas = JSON.parse(readFileSync(`${folder}atlas.json`, 'utf8')) as { id: string };
    expect(name).toBe(atlas.id);
    expect(resources.map(({ path }) => path)).toContain('atlas.json');
    const { licence } = catalog.atlas;
    for (const terms of [licenses, ...resources.map((one) => one.licenses)])
      expect(terms).toEqual([{ name: licence.name, path: licence.url }]);
  });

  it('names its own licence and authors in its pages and its feed', () => {
    const { licence, credit } = catalog.atlas;
    const graph = JSON.stringify(atlasGraph(described, site));
    expect(graph).toContain(`"license":"${licence.url}"`);
    const changes = [{ id: 'version-1.0.0', day: '2027-01-01', text: 'The first version' }];
    const written = feed({ catalog, t, site, version: '1.0.0', changes });
    expect(written).toContain(`<rights>${licence.name} (${licence.url}): ${credit}</rights>`);
    for (const one of [graph, written]) expect(one).not.toMatch(firstTerms);
  });
});
