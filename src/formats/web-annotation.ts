/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): one AnnotationCollection with one
 * page, one Annotation a mention. The body identifies the place (purpose "identifying") and, as
 * tags, the role of the mention, who made the link and the times (EDTF) that
 * the sentence tells of the place; the target says where it is in two ways. Behind them stand the
 * findings that an editor dismissed.
 */
import { generator, licence, partUri, placeUri, provenance, textUri } from './credit';
import { dismissalAnnotation } from './dismissal-annotation';
import type { LinkedText, TextMention } from './linked-text';

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

export function writeWebAnnotation(linked: LinkedText, disclaimer: string): string {
  const { text, mentions, dismissed = [] } = linked;
  const collection = partUri(text, 'collection');
  const page = partUri(text, 'page-1');
  return `${JSON.stringify(
    {
      '@context': annotationContext,
      id: collection,
      type: 'AnnotationCollection',
      label: text.title ?? text.id,
      rights: licence.url,
      generator: { type: 'Software', name: generator },
      'dcterms:provenance': provenance(linked),
      // Not `rights`, which takes only an address, here that of the licence.
      'dcterms:description': disclaimer,
      ...described(linked),
      total: mentions.length + dismissed.length,
      first: {
        id: page,
        type: 'AnnotationPage',
        partOf: collection,
        startIndex: 0,
        items: [
          ...mentions.map((mention, number) => annotation(linked, mention, number + 1)),
          ...dismissed.map((one, number) => dismissalAnnotation(text, one, number + 1)),
        ],
      },
    },
    null,
    1,
  )}\n`;
}

function described({ text: { publisher, published, lang } }: LinkedText) {
  return {
    ...(publisher !== null && { 'dcterms:publisher': publisher }),
    ...(published !== null && { 'dcterms:issued': published }),
    ...(lang !== null && { 'dcterms:language': lang }),
  };
}

function annotation({ text, days = [] }: LinkedText, mention: TextMention, number: number) {
  const { place, role, state, quote, position } = mention;
  const tag = (value: string) => ({
    type: 'TextualBody',
    purpose: 'tagging',
    format: 'text/plain',
    value,
  });
  return {
    id: partUri(text, `mention-${number}`),
    type: 'Annotation',
    motivation: 'identifying',
    rights: licence.url,
    body: [
      { type: 'SpecificResource', purpose: 'identifying', source: placeUri(place) },
      tag(`role:${role}`),
      tag(`state:${state}`),
      ...(days[number - 1] ?? []).map((day) => tag(`edtf:${day}`)),
    ],
    target: {
      source: textUri(text),
      selector: position ? [quote, position] : [quote],
    },
  };
}
