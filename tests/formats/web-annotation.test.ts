import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/cli/problem-line';
import { readWebAnnotation } from '../../src/formats/read-web-annotation';
import { writeWebAnnotation } from '../../src/formats/web-annotation';
import { reanchor } from '../../src/linking/anchors';
import { withLinks } from '../../src/formats/with-links';
import { placeOfUri } from '../../src/formats/place-of-uri';
import { known, linked, metadata, notes, text } from './the-text';
import { runs } from '../runs';

type Json = Record<string, unknown>;
const written = JSON.parse(writeWebAnnotation(linked, notes)) as Json & {
  first: { items: Json[] };
};
const { items } = written.first;
const placeOf = placeOfUri(known.places.values());
const read = (value: unknown, of = text) =>
  readWebAnnotation('a.jsonld', JSON.stringify(value), { text: of, placeOf });

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
          type: 'SpecificResource',
          source: {
            id: 'https://example.org/goris-road',
            type: 'Text',
            format: 'text/html',
            language: 'en',
          },
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
      body: {
        type: 'SpecificResource',
        source: { id: 'https://www.geonames.org/147105/shusha.html' },
      },
      target: {
        selector: { type: 'TextQuoteSelector', exact: 'Shusha', prefix: `${'x'.repeat(90)}to ` },
      },
    };
    const { mentions } = read([foreign]);
    expect(mentions).toMatchObject([
      { place: 'shusha-shushi', role: 'location', state: 'machine' },
    ]);
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

  it('count code points, and say so by their date; older files of ours count code units', () => {
    const emoji = '🏔️ The road 🚗🚗 leads from Goris to Shusha.';
    const mentions = ['Goris', 'Shusha'].map((words, at) => {
      const start = emoji.indexOf(words);
      const placeId = ['goris', 'shusha-shushi'][at] ?? '';
      return { start, end: start + words.length, placeId, role: 'location' as const };
    });
    const given = withLinks(emoji, { id: 'emoji' }, mentions, known);
    const document = JSON.parse(writeWebAnnotation(given, notes)) as typeof written;
    const positions = document.first.items.map(
      ({ target }) => (target as { selector: { start: number; end: number }[] }).selector[1],
    );
    const points = Array.from(emoji);
    expect(positions.map((one) => points.slice(one?.start, one?.end).join(''))).toEqual([
      'Goris',
      'Shusha',
    ]);
    expect(read(document, emoji).mentions).toEqual(given.mentions);
    // As this atlas wrote them before: code units, and no word of when.
    const older = structuredClone(document.first.items);
    older.forEach((item, at) => {
      delete item['generated'];
      const target = item['target'] as { selector: object[] };
      target.selector[1] = { ...given.mentions[at]?.position };
    });
    expect(read(older, emoji).mentions).toEqual(given.mentions);
    // Another tool that counts code units is read by the words at its position.
    const foreign = older.map((item) => ({ ...item, id: 'https://example.org/1' }));
    expect(read(foreign, emoji).mentions).toEqual(given.mentions);
  });

  it('say who made each and when, and where the list ends', () => {
    expect(written).toMatchObject({
      created: '2026-11-29T05:30:00Z',
      generated: '2026-11-29T05:30:00Z',
      creator: { type: 'Software', name: 'Corridor Atlas' },
      last: written.first['id' as never],
    });
    for (const [at, item] of items.entries()) {
      const type = linked.mentions[at]?.state === 'machine' ? 'Software' : 'Person';
      expect(item).toMatchObject({ creator: { type }, generated: '2026-11-29T05:30:00Z' });
    }
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
    const { mentions, problems } = readWebAnnotation('c', json, { text, placeOf });
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
