/**
 * What the atlas tells search engines and other programs about itself, in the words of schema.org.
 * A position is a circle as wide as its accuracy, and a date or title that was inferred says so.
 */
import { jsonElement } from './json-element';
import { isPinned } from '../../src/catalog/layers';
import { displayName, nativeNames } from '../../src/catalog/naming';
import type { Article, AtlasFeature, Catalog } from '../../src/catalog/types';
import { dataUri, licence, placeUri } from '../../src/formats/credit';
import type { Messages } from '../../src/i18n/messages';
import { mentionsIn } from '../../src/linking/excerpts';
import { placePath } from './paths';

type Node = Readonly<Record<string, unknown>>;

/** What the nodes of a page are made of. */
export interface Described {
  readonly catalog: Catalog;
  readonly t: Pick<Messages, 'language' | 'atlasName' | 'description' | 'disclaimer'>;
  /** The address of the site with a final slash; null where it is not known. */
  readonly site: string | null;
  /** The version of the atlas. */
  readonly version: string;
}

/** The page of a language: the data, the articles, and the places that they name. */
export function atlasGraph(described: Described, page: string | null): Node {
  const { catalog, t } = described;
  const named = new Set(catalog.articles.flatMap((one) => placesIn(one, catalog)));
  return graph([
    {
      '@type': 'WebPage',
      name: t.atlasName,
      inLanguage: t.language,
      ...(page !== null && { '@id': page, url: page }),
      mainEntity: { '@id': dataUri },
      citation: catalog.articles.map(({ url }) => ({ '@id': url })),
    },
    datasetNode(described),
    ...catalog.articles.map((one) => articleNode(one, catalog)),
    ...[...named].sort().flatMap((id) => {
      const feature = catalog.featureById[id];
      return feature ? [placeNode(feature, described)] : [];
    }),
  ]);
}

/** The page of one place. */
export function placeGraph(feature: AtlasFeature, described: Described, page: string): Node {
  const { t, site } = described;
  return graph([
    {
      '@type': 'WebPage',
      '@id': page,
      url: page,
      name: nameIn(t.language, feature),
      inLanguage: t.language,
      mainEntity: { '@id': placeUri(feature.id) },
      isPartOf: { '@type': 'WebSite', '@id': site, url: site, name: t.atlasName },
    },
    { ...placeNode(feature, described), alternateName: otherNames(feature) },
  ]);
}

function graph(nodes: readonly Node[]): Node {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function datasetNode({ catalog, t, site, version }: Described): Node {
  const [west, south, east, north] = catalog.atlas.studyArea;
  const { first, last } = catalog.atlas.days;
  return {
    '@type': 'Dataset',
    '@id': dataUri,
    name: t.atlasName,
    description: `${t.description} ${t.disclaimer}`,
    inLanguage: t.language,
    version,
    license: licence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: t.atlasName },
    temporalCoverage: `${first}/${last ?? '..'}`,
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    ...(site !== null && {
      url: site,
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${site}geodata/datapackage.json`,
      },
    }),
  };
}

function articleNode(article: Article, catalog: Catalog): Node {
  const { url, title, published, publishedBasis, publisher, lang } = article;
  const notes = [article.titleNote, article.publishedNote].filter((note) => note !== null);
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: title,
    inLanguage: lang,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: publishedBasis === 'inferred' ? perhaps(published) : published,
    ...(notes.length > 0 && {
      description: { '@language': article.wordsLang ?? 'en', '@value': notes.join(' ') },
    }),
    mentions: placesIn(article, catalog).map((id) => ({ '@id': placeUri(id) })),
  };
}

/** A day that was inferred: EDTF has a mark for that, and a plain date has none. */
function perhaps(day: string): Node {
  return { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': `${day}?` };
}

function placesIn(article: Article, { featureById }: Catalog): readonly string[] {
  const ids = mentionsIn(article).map(({ place }) => place);
  return [...new Set(ids)].filter((id) => featureById[id]);
}

function placeNode(feature: AtlasFeature, { t, site }: Described): Node {
  const { accuracy } = feature.properties;
  const { geometry } = feature;
  const at = geometry.type === 'Point' ? geometry.coordinates : feature.properties.label;
  const [longitude, latitude] = at ?? [];
  return {
    '@type': 'Place',
    '@id': placeUri(feature.id),
    name: nameIn(t.language, feature),
    ...(site !== null && { url: `${site}${placePath(feature.id)}` }),
    ...(geometry.type === 'Point' && isPinned(feature)
      ? {
          geo: {
            '@type': 'GeoCircle',
            geoMidpoint: { '@type': 'GeoCoordinates', latitude, longitude },
            geoRadius: accuracy,
          },
        }
      : {}),
  };
}

/** The names of a place as a page in a language gives them. */
function nameIn(language: string, { properties }: AtlasFeature): string {
  return displayName(properties.toponyms, { naming: 'mine', language });
}

/** The names that the communities write, each with its language. */
function otherNames({ properties }: AtlasFeature): readonly Node[] {
  return nativeNames(properties.toponyms).map(({ text, lang }) => ({
    '@language': lang,
    '@value': text,
  }));
}

/** A graph as it stands in a page: data, which no browser runs. */
export function jsonLdElement(node: Node): string {
  return jsonElement('type="application/ld+json"', node);
}
