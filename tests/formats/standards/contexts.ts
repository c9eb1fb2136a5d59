/**
 * JSON-LD contexts of our own, written from the texts of the standards, with the terms that our files
 * use; a loader gives them for the addresses of the originals, and nothing is fetched. How the
 * originals are tried is in `docs/standards.md`.
 */
import { annotationContext } from '../../../src/formats/web-annotation';
import { linkedPlacesContext } from '../../../src/formats/file-types/linked-places';

/** Web Annotation Vocabulary, https://www.w3.org/TR/annotation-vocab/. */
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const annotation = {
  oa,
  as,
  dcterms: 'http://purl.org/dc/terms/',
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@id' },
  Annotation: `${oa}Annotation`,
  SpecificResource: `${oa}SpecificResource`,
  TextualBody: `${oa}TextualBody`,
  TextQuoteSelector: `${oa}TextQuoteSelector`,
  TextPositionSelector: `${oa}TextPositionSelector`,
  AnnotationCollection: `${as}OrderedCollection`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  Software: `${as}Application`,
  Person: 'http://xmlns.com/foaf/0.1/Person',
  Text: 'http://purl.org/dc/dcmitype/Text',
  identifying: `${oa}identifying`,
  tagging: `${oa}tagging`,
  motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${oa}hasPurpose`, '@type': '@vocab' },
  body: iri(`${oa}hasBody`),
  target: iri(`${oa}hasTarget`),
  source: iri(`${oa}hasSource`),
  selector: iri(`${oa}hasSelector`),
  exact: `${oa}exact`,
  prefix: `${oa}prefix`,
  suffix: `${oa}suffix`,
  start: `${oa}start`,
  end: `${oa}end`,
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  name: 'http://xmlns.com/foaf/0.1/name',
  rights: iri('dcterms:rights'),
  creator: iri('dcterms:creator'),
  generator: iri(`${as}generator`),
  created: 'dcterms:created',
  generated: 'dcterms:issued',
  total: `${as}totalItems`,
  first: iri(`${as}first`),
  last: iri(`${as}last`),
  partOf: iri(`${as}partOf`),
  startIndex: `${as}startIndex`,
  items: { '@id': `${as}items`, '@type': '@id', '@container': '@list' },
};

/** Linked Places format, https://github.com/LinkedPasts/linked-places-format, version 1.3. */
const lpo = 'https://example.org/linked-pasts#';
const terms = [
  ...['when', 'timespans', 'in', 'earliest', 'latest', 'names', 'toponym', 'types', 'sourceLabels'],
  ...['relations', 'relationType', 'relationTo', 'certainty', 'links', 'features', 'start', 'end'],
  ...['properties', 'geometry', 'ccodes', 'identifier', 'exactMatch', 'subjectOf', 'lang', 'title'],
  ...['FeatureCollection', 'Feature', 'Point', 'Polygon', 'MultiPolygon', 'LineString'],
  ...['MultiLineString', 'license'],
];
const places = {
  ...Object.fromEntries(terms.map((term) => [term, lpo + term])),
  id: '@id',
  type: '@type',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  coordinates: { '@id': `${lpo}coordinates`, '@container': '@list' },
  citations: { '@id': `${lpo}citations`, '@type': '@id' },
  gn: 'http://www.geonames.org/ontology#',
  dct: 'http://purl.org/dc/terms/',
};

const contexts: Readonly<Record<string, object>> = {
  [annotationContext]: annotation,
  [linkedPlacesContext]: places,
};

/** The loader of a JSON-LD processor. Rejects every address but those two. */
export function documentLoader(url: string) {
  const context = contexts[url];
  if (!context) return Promise.reject(new Error(`Nothing is fetched: ${url}`));
  return Promise.resolve({ documentUrl: url, document: { '@context': context } });
}
