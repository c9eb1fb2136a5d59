/**
 * Expands JSON-LD by the processor of the W3C's reference implementation, without the network: the
 * only context is this short one of schema.org.
 */
import { expand, type Options } from 'jsonld';

/** As https://schema.org/docs/jsonldcontext.jsonld has it for the terms that the atlas uses. */
const context = {
  '@vocab': 'http://schema.org/',
  type: '@type',
  id: '@id',
  url: { '@id': 'http://schema.org/url', '@type': '@id' },
  license: { '@id': 'http://schema.org/license', '@type': '@id' },
  contentUrl: { '@id': 'http://schema.org/contentUrl', '@type': '@id' },
  datePublished: { '@id': 'http://schema.org/datePublished', '@type': 'http://schema.org/Date' },
};

const documentLoader = ((url: string) => {
  if (url !== 'https://schema.org') throw new Error(`A context from elsewhere: ${url}`);
  return Promise.resolve({ documentUrl: url, document: { '@context': context } });
}) as unknown as Options.DocLoader['documentLoader'];

export type Expanded = Readonly<Record<string, readonly unknown[]>> & {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
};

/** The nodes of a document with whole IRIs. Throws where a term means nothing. */
export async function nodesIn(document: unknown): Promise<readonly Expanded[]> {
  const nodes = await expand(document as never, { documentLoader, safe: true } as Options.Expand);
  return nodes as readonly Expanded[];
}
