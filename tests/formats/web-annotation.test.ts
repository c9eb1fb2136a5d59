import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/cli/problem-line';
import { readWebAnnotation } from '../../src/formats/read-web-annotation';
import { writeWebAnnotation } from '../../src/formats/web-annotation';
import { reanchor } from '../../src/linking/anchors';
import { disclaimer, linked, metadata, text } from './the-text';
import { runs } from '../runs';

type Json = Record<string, unknown>;
const written = JSON.parse(writeWebAnnotation(linked, disclaimer)) as Json & {
  first: { items: Json[] };
};
const { items } = written.first;
const read = (value: unknown) => readWebAnnotation('a.jsonld', JSON.stringify(value));

describe('links as Web Annotation', () => {
  it('are a collection with the members that the W3C model requires', () => {
    expect(written['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(written['type']).toBe('AnnotationCollection');
    expect(written['total']).toBe(linked.mentions.length);
    expect(written['label']).toBe(metadata.title);
    expect(written['rights']).toMatch(/odbl/);
    expect(written['dcterms:provenance']).toMatch(/GeoNames/);
    expect(written.first).toMatchObject({
      type: 'AnnotationPage',
      partOf: written['id'],
      startIndex: 0,
    });
    const ids = [written, written.first as Json, ...items].map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(() => new URL(id)).not.toThrow();
  });

  it('say of each mention which place is meant, by a URI, and where it stands, twice', () => {
    expect(items).toHaveLength(linked.mentions.length);
    for (const item of items)
      expect(item).toMatchObject({
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          {
            type: 'SpecificResource',
            purpose: 'identifying',
            source: expect.stringMatching(/^urn:x-corridor-atlas:place:[a-z0-9-]+$/) as string,
          },
          { type: 'TextualBody', purpose: 'tagging' },
          { type: 'TextualBody', purpose: 'tagging' },
        ],
        target: {
          source: 'https://example.org/goris-road',
          selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }],
        },
      });
  });

  it('come back as they were', () => {
    const back = read(written);
    expect(back).toEqual({
      mentions: linked.mentions,
      dismissed: [],
      about: ['https://example.org/goris-road'],
      problems: [],
    });
    expect(read(items).mentions).toEqual(linked.mentions);
    expect(read(written.first).mentions).toEqual(linked.mentions);
    expect(read(items[0]).mentions).toEqual(linked.mentions.slice(0, 1));
  });

  it('of another tool are read by its own URIs, and found in the text by their words', () => {
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: { type: 'SpecificResource', source: { id: 'https://www.geonames.org/174979' } },
      target: {
        selector: { type: 'TextQuoteSelector', exact: 'Goris', prefix: `${'x'.repeat(90)}From ` },
      },
    };
    const { mentions } = readWebAnnotation('b', JSON.stringify([foreign]), () => 'goris');
    expect(mentions).toMatchObject([{ place: 'goris', role: 'location', state: 'machine' }]);
    expect(mentions[0]?.quote.prefix).toHaveLength(32);
    const quote = {
      type: 'TextQuoteSelector',
      exact: 'Goris',
      prefix: 'From ',
      suffix: '',
    } as const;
    expect(reanchor(text, [{ quote, position: null }]).kept).toMatchObject([
      { span: { start: 5, end: 10 } },
    ]);
  });

  it('are named one by one where they cannot be used, and the others are read', () => {
    const [good, ...rest] = structuredClone(items);
    const [one, two, three, four] = rest;
    Object.assign(one ?? {}, { type: 'Note' });
    Object.assign(two ?? {}, { body: { source: 'https://example.org/atlantis' } });
    Object.assign(three ?? {}, { target: 'https://example.org/goris-road' });
    Object.assign(four ?? {}, {
      target: { selector: { type: 'TextQuoteSelector', exact: 'x'.repeat(201) } },
    });
    const { mentions, problems } = read([good, one, two, three, four, 7, null]);
    expect(mentions).toEqual(linked.mentions.slice(0, 1));
    expect(problems.map(problemLine)).toEqual([
      'a.jsonld: (file): /1/type: "Note": is not an annotation',
      'a.jsonld: (file): /2/body: {"source":"https://example.org/atlantis"}: names no place that this atlas has',
      'a.jsonld: (file): /3/target/selector: "https://example.org/goris-road": has no TextQuoteSelector with words',
      expect.stringMatching(
        /^a.jsonld: \(file\): \/4\/target\/selector: "x+\.\.\.: is longer than 200/,
      ),
      'a.jsonld: (file): /5: 7: is not an annotation',
    ]);
  });

  it.each([
    ['{', /is not JSON/],
    ['null', /is not an AnnotationCollection/],
    ['"x"', /is not an AnnotationCollection/],
    ['{"type":"AnnotationCollection","first":"https://example.org/page1"}', /nothing is fetched/],
    [
      '{"type":"AnnotationPage","items":{},"next":"https://example.org/2"}',
      /next.*nothing is fetched/,
    ],
    ['{"type":"AnnotationPage","items":7}', /is not a list of annotations/],
    [
      '[{"type":"Annotation","body":[[[]]],"target":[1,{"selector":[2,"x",{}]}]}]',
      /names no place/,
    ],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /not JSON|is not an annotation/],
    [' '.repeat(20_000_001), /is longer than/],
  ])('are refused, not thrown at, where they are something else: %#', (json, reason) => {
    const { mentions, problems } = readWebAnnotation('c', json);
    expect(mentions).toEqual([]);
    expect(problems.map(problemLine).join('\n')).toMatch(reason);
  });

  it('never throw, whatever stands in the place of a member', () => {
    const members = ['type', 'body', 'target', 'items', 'first', 'selector', 'source', 'exact'];
    const types = ['Annotation', 'AnnotationPage', 'AnnotationCollection', 'TextQuoteSelector'];
    const { document } = fc.letrec((tie) => ({
      document: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<unknown>(...types, null, 7, ''),
        fc.array(tie('document'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...members), tie('document')),
      ),
    }));
    fc.assert(
      fc.property(document, (given) => {
        const { mentions, problems } = read(given);
        expect(mentions.length + problems.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: runs(300) },
    );
  });
});
