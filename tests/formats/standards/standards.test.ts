import Ajv from 'ajv';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dataFiles, linkFiles } from '../../../src/formats/file-types';
import { dataOf, exported } from '../../../src/formats/whole-atlas';
import { withLinks } from '../../../src/formats/with-links';
import { placeType } from '../../../src/formats/place-types';
import { catalog } from '../../fixtures';
import { known, linked, notes, text } from '../the-text';
import { documentLoader } from './contexts';
import { annotationSchema, linkedPlacesSchema } from './schemas';

const ajv = new Ajv({ strict: false, allErrors: true });
const check = {
  webannotation: ajv.compile(annotationSchema),
  lpf: ajv.compile(linkedPlacesSchema),
};
/** A text without date, address or language, as most that readers paste. */
const bare = withLinks(
  text,
  { id: 'bare' },
  linked.mentions.map(({ place, role, position }) => ({
    ...{ start: position?.start ?? 0, end: position?.end ?? 0 },
    ...{ placeId: place, role },
  })),
  known,
);
const parse = (parts: Iterable<string>) => JSON.parse([...parts].join('')) as jsonld.JsonLdDocument;

/** In safe mode a processor throws where it would drop a member that no context defines. */
async function triples(document: jsonld.JsonLdDocument): Promise<number> {
  const options = { documentLoader, safe: true, format: 'application/n-quads' } as const;
  const quads = (await jsonld.toRDF(
    document,
    options as jsonld.Options.ToRdf,
  )) as unknown as string;
  return quads.split('\n').length;
}

describe.each([
  ['a text with all its details', linked],
  ['a bare text', bare],
] as const)('the links of %s', (_, of) => {
  it.each(['webannotation', 'lpf'] as const)('hold to the standard as %s', async (format) => {
    const document = parse(linkFiles[format].write(of, notes));
    check[format](document);
    expect(check[format].errors ?? []).toEqual([]);
    expect(await triples(document)).toBeGreaterThan(50);
  });
});

describe('Linked Places', () => {
  it.each(exported)('hold to the standard: %s', async (what) => {
    const data = dataOf(catalog, what, () => known);
    const document = parse(dataFiles.lpf.write(data, notes));
    check.lpf(document);
    expect(check.lpf.errors ?? []).toEqual([]);
    // The whole gazetteer takes minutes as triples; its records have no other members.
    if (what !== 'gazetteer') expect(await triples(document)).toBeGreaterThan(50);
  });

  it('have a concept for every kind of place that the atlas has', () => {
    const kinds = [...known.places.values()].map(({ kind }) => kind);
    const all = new Set([...kinds, ...catalog.features.map(({ properties }) => properties.kind)]);
    const other = placeType('of-another-atlas').identifier;
    const without = [...all].filter((kind) => placeType(kind).identifier === other);
    expect(all.size).toBeGreaterThan(30);
    // Lines have no concept in the list; theirs is the wide one on purpose.
    expect(without.sort()).toEqual(['boundary', 'line']);
  });

  it('are refused by the processor where a member is in no context', async () => {
    const document = parse(linkFiles.lpf.write(linked, notes)) as Record<string, unknown>;
    await expect(triples({ ...document, accuracy_m: 7 } as never)).rejects.toThrow(/safe mode/i);
  });
});
