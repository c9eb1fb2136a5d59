import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/cli/problem-line';
import type { LinkedTextFile } from '../../src/formats/linked-text';
import { readOwnFile, writeOwnFile } from '../../src/formats/own-file';
import { withLinks } from '../../src/formats/with-links';
import { known, linked, notes, text } from './the-text';
import { runs } from '../runs';

const withoutText = { ...linked, text: { ...linked.text, full: null } };
const placeIds = [...known.places.keys()];

/** The problems of the file after a change. */
function problemsOf(edit: (file: Writable<LinkedTextFile>) => void, fullText = true) {
  const file = JSON.parse(writeOwnFile(linked, notes, { fullText })) as Writable<LinkedTextFile>;
  edit(file);
  return readOwnFile('a.json', JSON.stringify(file)).problems.map(problemLine);
}
type Writable<T> = { -readonly [Key in keyof T]: Writable<T[Key]> };

describe('the atlas’s own file', () => {
  it('brings everything back; the text only where that was asked for', () => {
    expect(readOwnFile('a', writeOwnFile(linked, notes)).linked).toEqual(withoutText);
    expect(readOwnFile('a', writeOwnFile(linked, notes, { fullText: true })).linked).toEqual(
      linked,
    );
    expect(writeOwnFile(linked, notes)).not.toContain(text.slice(0, 80));
  });

  it('brings back whatever links there are', () => {
    const word = fc.tuple(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }),
      fc.constantFrom(...placeIds),
      fc.constantFrom('location', 'actor', 'adjective'),
      fc.constantFrom('machine', 'verified', 'edited'),
    );
    fc.assert(
      fc.property(fc.array(word), fc.boolean(), (words, fullText) => {
        let written = '';
        const mentions = words.map(([surface, placeId, role, state]) => {
          const start = written.length + 1;
          written += ` ${surface}`;
          return { start, end: written.length, placeId, role, state };
        });
        const given = withLinks(written, { id: 'x' }, mentions, known);
        const expected = fullText ? given : { ...given, text: { ...given.text, full: null } };
        const { linked: back } = readOwnFile('x', writeOwnFile(given, notes, { fullText }));
        expect(back).toEqual(expected);
      }),
      { numRuns: runs(100) },
    );
  });

  it('says its version, its maker, its licence and where its places are from', () => {
    const file = JSON.parse(writeOwnFile(linked, notes)) as LinkedTextFile;
    expect([file.format, file.version]).toEqual(['corridor-atlas-linked-text', 1]);
    expect(file.licence).toMatch(/odbl/);
    expect(file.provenance).toMatch(/GeoNames gazetteer \(CC BY 4\.0\).*those of A newspaper/);
    expect(file.sources.map(({ id }) => id)).toEqual(file.sources.map(({ id }) => id).sort());
  });

  it('keeps at most 32 code units of context', () => {
    for (const { quote } of linked.mentions)
      expect(Math.max(quote.prefix.length, quote.suffix.length)).toBeLessThanOrEqual(32);
  });

  it('is refused with file, pointer, value and reason', () => {
    expect(
      problemsOf((file) => {
        Object.assign(file.mentions[0] ?? {}, { role: 'hero', extra: 1 });
        file.text.published = '2022-13-01';
        (file.places[0] ?? file.places[1] ?? { lon: 0 }).lon = 999;
      }),
    ).toEqual([
      'a.json: (file): /text/published: "2022-13-01": is not a date that exists: its month is not 01 to 12, or 21 to 24 for a season',
      expect.stringMatching(
        /^a.json: \(file\): \/mentions\/0\/role: "hero": is none of "location", /,
      ),
      expect.stringMatching(/^a.json: \(file\): \/mentions\/0\/extra: /),
      'a.json: (file): /places/0/lon: 999: is not a longitude',
    ]);
    expect(
      problemsOf((file) => {
        const [first, second] = file.mentions;
        if (!first?.position || !second?.position) throw new Error('no positions');
        first.place = 'atlantis';
        first.position.start += 1;
        second.position.start += 1;
        second.position.end += 1;
        file.text.length += 1;
        file.sources.pop();
      }),
    ).toEqual([
      `a.json: (file): /text/length: ${text.length + 1}: the text has ${text.length} code units`,
      'a.json: (file): /mentions/0/place: "atlantis": is not a place of this file',
      'a.json: (file): /mentions/0/position: {"start":6,"end":10}: does not fit "Goris" and the length',
      expect.stringMatching(/mentions\/1\/quote\/exact: .*: the text has another word at \d+$/),
      expect.stringMatching(/places\/\d+\/sources\/\d+: "[a-z-]+": is not a source of this file$/),
    ]);
    expect(problemsOf((file) => Object.assign(file, { version: 2 }))).toEqual([
      'a.json: (file): /version: 2: is a version that this atlas cannot read',
    ]);
  });

  it.each([
    ['', /is not JSON/],
    ['[]', /\/format: \(missing\)/],
    ['null', /is not an object/],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, /\/format: \(missing\)|not JSON/],
    [`{"mentions":${'[{}'.repeat(1)}${',{}'.repeat(9999)}]}`, /is missing/],
    [' '.repeat(60_000_001), /is longer than 60,000,000 characters/],
  ])('is refused, not thrown at, where it is something else: %#', (json, reason) => {
    const { linked: back, problems } = readOwnFile('b.json', json);
    expect(back).toBeNull();
    expect(problems.length).toBeLessThanOrEqual(50);
    expect(problems.map(problemLine).join('\n')).toMatch(reason);
  });
});

describe('a text put together with its links', () => {
  it('has each place once, with what its position is', () => {
    const positions = linked.places.map(({ id, positionOf }) => [id, positionOf]);
    expect(Object.fromEntries(positions)).toMatchObject({
      'shusha-shushi': 'place',
      'lachin-corridor': 'label',
      brazil: 'capital',
      paris: 'place',
    });
    expect(new Set(linked.places.map(({ id }) => id)).size).toBe(linked.places.length);
  });

  it('names no place that no gazetteer has, and no span outside the text', () => {
    const mention = { start: 0, end: 3, placeId: 'atlantis', role: 'location' } as const;
    expect(() => withLinks('abc', { id: 'x' }, [mention], known)).toThrow('"atlantis"');
    const far = { ...mention, placeId: 'goris', end: 4 };
    expect(() => withLinks('abc', { id: 'x' }, [far], known)).toThrow('0 to 4');
  });
});
