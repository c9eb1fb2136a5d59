import { describe, expect, it } from 'vitest';
import { atlasGraph, jsonLdElement, placeGraph } from '../../scripts/site/json-ld';
import { isPinned } from '../../src/catalog/layers';
import { placesNamedIn } from '../../src/linking/excerpts';
import { languages } from '../../src/i18n/languages';
import { catalog, feature } from '../fixtures';
import { en, hy, loadMessages } from '../words';
import { jsonLdOf } from './html';
import { nodesIn, type Expanded } from './local-context';

const site = 'https://example.org/atlas/';
const described = { catalog, t: en, site, version: '0.1.0' };
const withoutSite = { ...described, site: null };

/** By hand from https://schema.org/: which properties each type that we use may have. */
const vocabulary: Readonly<Record<string, string>> = {
  WebPage: 'name inLanguage url mainEntity citation isPartOf',
  WebSite: 'name url',
  Dataset:
    'name description inLanguage version license isAccessibleForFree creator temporalCoverage spatialCoverage url distribution',
  DataDownload: 'encodingFormat contentUrl',
  NewsArticle: 'url headline inLanguage publisher datePublished description mentions',
  Organization: 'name',
  Place: 'name url geo alternateName',
  GeoShape: 'box',
  GeoCircle: 'geoMidpoint geoRadius',
  GeoCoordinates: 'latitude longitude',
};
const schema = 'http://schema.org/';

function isNode(value: unknown): value is Expanded {
  return typeof value === 'object' && value !== null;
}

/** Every node with a type, also those inside others. */
function typed(value: unknown): readonly Expanded[] {
  if (Array.isArray(value)) return value.flatMap(typed);
  if (!isNode(value)) return [];
  const own = value['@type'] && !('@value' in value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(typed)];
}

const ofType = (nodes: readonly Expanded[], type: string) =>
  typed(nodes).filter((node) => node['@type']?.includes(schema + type));
const valueOf = (node: Expanded | undefined, property: string) =>
  node?.[schema + property]?.[0] as Readonly<Record<string, unknown>> | undefined;

describe('what the atlas tells search engines', () => {
  it('is JSON-LD in the words of schema.org, with nothing that a type does not have', async () => {
    const place = placeGraph(feature('shusha-shushi'), described, `${site}place/shusha-shushi/`);
    const graphs = [atlasGraph(described, site), atlasGraph(withoutSite, null), place];
    const nodes = (await Promise.all(graphs.map(nodesIn))).flatMap(typed);
    const strange = nodes.flatMap((node) => {
      const [type = ''] = node['@type'] ?? [];
      const known = vocabulary[type.replace(schema, '')]?.split(' ') ?? [];
      return Object.keys(node)
        .filter((key) => !key.startsWith('@') && !known.includes(key.replace(schema, '')))
        .map((key) => `${type}: ${key}`);
    });
    expect(strange).toEqual([]);
    expect(new Set(nodes.map((node) => node['@type']?.[0]?.replace(schema, '')))).toEqual(
      new Set(Object.keys(vocabulary)),
    );
  });

  it('has the data with their version, licence, days and area, and the disclaimer', async () => {
    const [data] = ofType(await nodesIn(atlasGraph(described, site)), 'Dataset');
    expect(valueOf(data, 'version')).toEqual({ '@value': '0.1.0' });
    expect(valueOf(data, 'license')?.['@id']).toBe(
      'https://opendatacommons.org/licenses/odbl/1-0/',
    );
    expect(valueOf(data, 'temporalCoverage')).toEqual({ '@value': '1992-01-01/..' });
    expect(valueOf(data, 'description')?.['@value']).toContain(en.disclaimer);
    // South, west, north, east: latitude comes first in schema.org.
    const shape = ofType([data ?? {}], 'GeoShape')[0];
    expect(valueOf(shape, 'box')).toEqual({ '@value': '38 44 42 50' });
  });

  it('has the first article, with its day as one that was inferred, and why', async () => {
    const [article] = ofType(await nodesIn(atlasGraph(withoutSite, null)), 'NewsArticle');
    const [shipped] = catalog.articles;
    expect(article?.['@id']).toBe(shipped?.url);
    expect(valueOf(article, 'headline')?.['@value']).toBe(shipped?.title);
    expect(valueOf(article, 'datePublished')).toEqual({
      '@type': 'http://id.loc.gov/datatypes/edtf/EDTF',
      '@value': '2022-08-27?',
    });
    expect(valueOf(article, 'description')?.['@value']).toContain(shipped?.publishedNote);
  });

  it('says a printed day as a plain date', async () => {
    const articles = catalog.articles.map((one) => ({
      ...one,
      publishedBasis: 'printed' as const,
    }));
    const nodes = await nodesIn(
      atlasGraph({ ...described, catalog: { ...catalog, articles } }, site),
    );
    expect(valueOf(ofType(nodes, 'NewsArticle')[0], 'datePublished')).toEqual({
      '@type': 'http://schema.org/Date',
      '@value': '2022-08-27',
    });
  });

  it('has each place that the article names, once, and every reference leads to a node', async () => {
    const nodes = await nodesIn(atlasGraph(withoutSite, null));
    const places = ofType(nodes, 'Place').filter((node) => node['@id']);
    const named = catalog.articles.flatMap((one) => placesNamedIn(catalog, one));
    expect(places.map((node) => node['@id']).sort()).toEqual(
      named.map(({ feature: { id } }) => `urn:x-corridor-atlas:place:${id}`).sort(),
    );
    const ids = new Set(nodes.map((node) => node['@id']));
    const referred = nodes.flatMap((node) => [
      ...(node[`${schema}mentions`] ?? []),
      ...(node[`${schema}citation`] ?? []),
      ...(node[`${schema}mainEntity`] ?? []),
    ]);
    expect(referred.length).toBeGreaterThan(15);
    expect(referred.filter((one) => !ids.has((one as Expanded)['@id']))).toEqual([]);
  });

  it('shows no point that is more exact than the record', async () => {
    for (const one of catalog.features) {
      const [place] = ofType(await nodesIn(placeGraph(one, described, site)), 'Place');
      const [circle] = ofType([place ?? {}], 'GeoCircle');
      if (one.geometry.type !== 'Point' || !isPinned(one)) expect(circle, one.id).toBeUndefined();
      else
        expect(valueOf(circle, 'geoRadius'), one.id).toEqual({ '@value': one.properties.accuracy });
    }
  });

  it('gives both names and those of each community in its language', async () => {
    const nodes = await nodesIn(placeGraph(feature('shusha-shushi'), described, site));
    const [place] = ofType(nodes, 'Place');
    expect(valueOf(place, 'name')).toEqual({ '@value': 'Shusha / Shushi' });
    expect(place?.[`${schema}alternateName`]).toEqual([
      { '@language': 'az', '@value': 'Şuşa' },
      { '@language': 'hy', '@value': 'Շուշի' },
      { '@language': 'ru', '@value': 'Шуша' },
    ]);
  });

  it('speaks the language of its page', async () => {
    const graph = atlasGraph({ ...withoutSite, t: hy }, null);
    const [data] = ofType(await nodesIn(graph), 'Dataset');
    expect(valueOf(data, 'name')?.['@value']).toBe('Միջանցքի ատլաս');
  });

  it('has no whole address of the site where none is known', async () => {
    for (const language of languages) {
      const t = await loadMessages(language);
      const text = JSON.stringify(atlasGraph({ ...withoutSite, t }, null));
      const hosts = new Set([...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host));
      expect([...hosts].sort()).toEqual([
        'id.loc.gov',
        'opendatacommons.org',
        'schema.org',
        'soyarmenio.com',
      ]);
    }
  });

  it('cannot end its element early, and comes back the same', () => {
    const node = { name: '</script><script>alert(1)</script><!--' };
    const element = jsonLdElement(node);
    expect(element.match(/<\/?script/g)).toHaveLength(2);
    expect(element).not.toContain('<!--');
    expect(jsonLdOf(element)).toEqual(node);
  });
});
