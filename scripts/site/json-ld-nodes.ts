/** The nodes of a graph: the data, an article, a place. `json-ld.ts` puts them together. */
import { isPinned } from '../../src/catalog/layers';
import { displayName, nativeNames } from '../../src/catalog/naming';
import type { Article, AtlasFeature, Catalog } from '../../src/catalog/types';
import { dataUri, placeUri } from '../../src/formats/uris';
import type { Messages } from '../../src/i18n/messages';
import { mentionsIn } from '../../src/linking/excerpts';
import { placePath } from './paths';

export type Node = Readonly<Record<string, unknown>>;

/** What the nodes of a page are made of. */
export interface Described {
  readonly catalog: Catalog;
  readonly t: Pick<Messages, 'language' | 'atlasName' | 'description' | 'disclaimer'>;
  /** The address of the site with a final slash; null where it is not known. */
  readonly site: string | null;
  /** The version of the atlas. */
  readonly version: string;
}

export function datasetNode({ catalog, t, site, version }: Described): Node {
  const [west, south, east, north] = catalog.atlas.studyArea;
  const { first, last } = catalog.atlas.days;
  return {
    '@type': 'Dataset',
    '@id': dataUri,
    name: t.atlasName,
    description: `${t.description} ${t.disclaimer}`,
    inLanguage: t.language,
    version,
    license: catalog.atlas.licence.url,
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

export function articleNode(article: Article, catalog: Catalog): Node {
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

export function placesIn(article: Article, { featureById }: Catalog): readonly string[] {
  const ids = mentionsIn(article).map(({ place }) => place);
  return [...new Set(ids)].filter((id) => featureById[id]);
}

export function placeNode(feature: AtlasFeature, { t, site }: Described): Node {
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
export function nameIn(language: string, { properties }: AtlasFeature): string {
  return displayName(properties.toponyms, { naming: 'mine', language });
}

/** The names that the communities write, each with its language. */
export function otherNames({ properties }: AtlasFeature): readonly Node[] {
  return nativeNames(properties.toponyms).map(({ text, lang }) => ({
    '@language': lang,
    '@value': text,
  }));
}
