/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): one AnnotationCollection with one
 * page, one Annotation a mention. The body identifies the place (purpose "identifying") and, as
 * tags, the role of the mention, who made the link and the times (EDTF) that the sentence tells of
 * the place; the target says where it is in two ways. Positions count Unicode code points, as 4.2.5
 * has it. `generated` marks such files: older ones of this atlas counted UTF-16 code units. Behind
 * the mentions stand the findings that an editor dismissed.
 */
import { codePoints } from './code-points';
import { generator, provenance, readerAsAuthor } from './credit';
import { partUri, placeUri, softwareUri, textUri } from './uris';
import { dismissalAnnotation } from './dismissal-annotation';
import type { FileNotice } from './dataset';
import type { FileType } from './file-types/file-type';
import type { AboutText, LinkedText, TextMention } from './linked-text';

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

export const webAnnotation: FileType<LinkedText, 'webannotation'> = {
  id: 'webannotation',
  extensions: ['.annotations.jsonld', '.jsonld', '.json'],
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write: (linked, notes) => [writeWebAnnotation(linked, notes)],
};

const software = { id: softwareUri, type: 'Software', name: generator } as const;

export function writeWebAnnotation(
  linked: LinkedText,
  { disclaimer, now, atlas }: FileNotice,
): string {
  const { text, mentions, dismissed = [] } = linked;
  const collection = partUri(text, 'collection');
  const page = partUri(text, 'page-1');
  const pointsBefore = codePoints(text.full ?? '');
  const rights = atlas.licence.url;
  return `${JSON.stringify(
    {
      '@context': annotationContext,
      id: collection,
      type: 'AnnotationCollection',
      label: text.title ?? text.id,
      rights,
      creator: software,
      ...timesOf(now),
      generator: software,
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
          ...mentions.map((mention, number) =>
            annotation(linked, mention, number + 1, rights, pointsBefore),
          ),
          ...dismissed.map((one, number) =>
            dismissalAnnotation(text, one, number + 1, rights, pointsBefore),
          ),
        ].map((one) => ({ ...one, ...timesOf(now), generator: software })),
      },
      last: page,
    },
    null,
    1,
  )}\n`;
}

/** The model wants UTC with seconds; a part of a second says nothing here. */
function timesOf(now: string) {
  const second = `${now.slice(0, 19)}Z`;
  return { created: second, generated: second };
}
function described({ text: { publisher, published, lang } }: LinkedText) {
  return {
    ...(publisher !== null && { 'dcterms:publisher': publisher }),
    ...(published !== null && { 'dcterms:issued': published }),
    ...(lang !== null && { 'dcterms:language': lang }),
  };
}

function annotation(
  { text, days = [] }: LinkedText,
  mention: TextMention,
  number: number,
  rights: string,
  pointsBefore: (unit: number) => number,
) {
  const { place, role, state, quote, position } = mention;
  const tag = (value: string) => ({
    type: 'TextualBody',
    purpose: 'tagging',
    format: 'text/plain',
    value,
  });
  const points = position && {
    type: position.type,
    start: pointsBefore(position.start),
    end: pointsBefore(position.end),
  };
  return {
    id: partUri(text, `mention-${number}`),
    type: 'Annotation',
    motivation: 'identifying',
    rights,
    // Who checked or made a link is not known by name: articles stay in the reader's browser.
    creator: state === 'machine' ? software : { type: 'Person', name: readerAsAuthor },
    body: [
      { type: 'SpecificResource', purpose: 'identifying', source: placeUri(place) },
      tag(`role:${role}`),
      tag(`state:${state}`),
      ...(days[number - 1] ?? []).map((day) => tag(`edtf:${day}`)),
    ],
    target: {
      type: 'SpecificResource',
      source: sourceOf(text),
      selector: points ? [quote, points] : [quote],
    },
  };
}

function sourceOf(text: AboutText) {
  const { url, lang } = text;
  return {
    id: textUri(text),
    type: 'Text',
    format: formatAt(url),
    ...(lang !== null && { language: lang }),
  };
}

/** The media type of an article, by the end of its address: nearly all are pages. */
function formatAt(url: string | null): string {
  if (url === null) return 'text/plain';
  const [, ending = ''] = /\.(txt|md|pdf)(?:[?#]|$)/i.exec(url) ?? [];
  const formats: Readonly<Record<string, string>> = {
    txt: 'text/plain',
    md: 'text/markdown',
    pdf: 'application/pdf',
  };
  return formats[ending.toLowerCase()] ?? 'text/html';
}
