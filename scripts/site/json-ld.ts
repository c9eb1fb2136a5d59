/**
 * What the atlas tells search engines and other programs about itself, in the words of schema.org.
 * A position is a circle as wide as its accuracy, and a date or title that was inferred says so.
 */
import type { AtlasFeature } from '../../src/catalog/types';
import { dataUri, placeUri } from '../../src/formats/uris';
import { jsonElement } from './json-element';
import {
  articleNode,
  datasetNode,
  nameIn,
  otherNames,
  placeNode,
  placesIn,
  type Described,
  type Node,
} from './json-ld-nodes';

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

/** A graph as it stands in a page: data, which no browser runs. */
export function jsonLdElement(node: Node): string {
  return jsonElement('type="application/ld+json"', node);
}
