import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readOwnFile, writeOwnFile } from '../../src/formats/own-file';
import { withLinks, type StatedMention } from '../../src/formats/with-links';
import { agreement, cohensKappa } from '../../src/reading/agreement';
import { known } from '../formats/the-text';
import { runs } from '../runs';
import { noticeWith } from '../fixtures';
import { atlas, objectsOf } from './command';

const text = 'From Goris to Shusha, and from Paris to New York and back.';
const link = (words: string, placeId: string): StatedMention => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, placeId, role: 'location', state: 'verified' };
};
const goris = link('Goris', 'goris');
const shusha = link('Shusha', 'shusha-shushi');
const one = withLinks(text, { id: 'a' }, [goris, shusha, link('Paris', 'paris')], known);
const other = withLinks(
  text,
  { id: 'a' },
  [goris, link('Paris', 'goris'), link('New York', 'new-york')],
  known,
);

const folder = mkdtempSync(join(tmpdir(), 'atlas-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));
function save(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
const [a, b] = [one, other].map((linked, at) =>
  save(`${at}.json`, writeOwnFile(linked, noticeWith('No judgement.'), { fullText: true })),
) as [string, string];

describe('two annotators of one text', () => {
  it('agree by F1 on links and by kappa on words, counted by hand', () => {
    const { shared, onlyA, onlyB, f1, kappa, units } = agreement(text, one, other);
    expect([shared, onlyA, onlyB, units]).toEqual([1, 2, 2, 12]);
    expect(f1).toBeCloseTo(2 / 6);
    // 8 of 12 words alike: Goris and 7 without a link. By chance: none 9/12 x 8/12, goris
    // 1/12 x 2/12; the others are used by one annotator alone.
    const byChance = (9 * 8 + 1 * 2) / 144;
    expect(kappa).toBeCloseTo((8 / 12 - byChance) / (1 - byChance));
  });

  it('have the kappa of a textbook: 20 yes, 15 no, 5 and 10 apart', () => {
    const rows = [
      ['y', 'y', 20],
      ['y', 'n', 5],
      ['n', 'y', 10],
      ['n', 'n', 15],
    ] as const;
    const labels = (side: 0 | 1) =>
      rows.flatMap((row) => Array.from({ length: row[2] }, () => row[side]));
    expect(cohensKappa(labels(0), labels(1))).toBeCloseTo(0.4);
    expect(cohensKappa(['', ''], ['', ''])).toBeNull();
  });

  it('agree wholly with themselves, and as much one way as the other', () => {
    const all = [goris, shusha, link('Paris', 'paris'), link('New York', 'new-york')];
    const some = fc.subarray(all).map((links) => withLinks(text, { id: 'x' }, links, known));
    fc.assert(
      fc.property(some, some, (x, y) => {
        const [there, back] = [agreement(text, x, y), agreement(text, y, x)];
        expect([there.f1, there.differences.length]).toEqual([back.f1, back.differences.length]);
        const self = agreement(text, x, x);
        expect(self.differences).toEqual([]);
        expect(x.mentions.length === 0 ? self.f1 : self.f1 === 1).toBe(
          x.mentions.length === 0 ? null : true,
        );
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('atlas compare', () => {
  it('prints the figures, then each difference with both sides', async () => {
    const outcome = await atlas(['compare', a, b]);
    expect([outcome.status, outcome.stderr]).toEqual([0, '']);
    const [figures, ...differences] = objectsOf<Record<string, unknown>>(outcome);
    expect(figures).toMatchObject({ shared: 1, onlyA: 2, onlyB: 2, differences: 3 });
    expect(differences).toMatchObject([
      { number: 1, words: 'Shusha', a: [{ place: 'shusha-shushi' }], b: [] },
      { number: 2, words: 'Paris', a: [{ place: 'paris' }], b: [{ place: 'goris' }] },
      { number: 3, words: 'New York', a: [], b: [{ place: 'new-york' }] },
    ]);
  });

  it('settles them into a third file that opens again', async () => {
    const { stdout } = await atlas(['compare', a, b, '--settle', 'a,1=none,3=b']);
    const { linked, problems } = readOwnFile('c.json', stdout);
    expect(problems).toEqual([]);
    expect(linked?.mentions.map(({ place, state }) => [place, state])).toEqual([
      ['goris', 'verified'],
      ['paris', 'edited'],
      ['new-york', 'edited'],
    ]);
    expect(linked?.text.full).toBe(text);
    expect(linked?.places.map(({ id }) => id).sort()).toEqual(['goris', 'new-york', 'paris']);
  });

  it('keeps the licence that both files name, whichever atlas the command line has', async () => {
    const { stdout } = await atlas(['compare', free, free, '--settle', 'a']);
    expect(JSON.parse(stdout)).toMatchObject({ licence: publicDomain });
  });

  const elsewhere = save(
    'x.json',
    writeOwnFile(withLinks('Other.', { id: 'x' }, [], known), noticeWith('-'), { fullText: true }),
  );
  const withLicence = (url: string) => ({ disclaimer: '-', atlas: { licence: { url } } });
  const publicDomain = 'https://creativecommons.org/publicdomain/zero/1.0/';
  const free = save(
    'free.json',
    writeOwnFile(other, withLicence(publicDomain), { fullText: true }),
  );
  const cut = save('cut.json', '{"format":"corridor-atlas-linked-text"');
  it.each([
    [[a], /takes two project files/],
    [[a, elsewhere], /different texts/],
    [[a, cut], /cut\.json.*is not JSON/],
    [[a, join(folder, 'none.json')], /Cannot read .*none\.json/],
    [[a, b, '--settle', 'c'], /takes a, b or none/],
    [[a, b, '--settle', 'a,9=b'], /no difference "9"/],
    [[a, free, '--settle', 'a'], /different licences, .*opendatacommons.* and .*creativecommons/],
  ])('exits 2 with one line for %#', async (words, message) => {
    const { status, stdout, stderr } = await atlas(['compare', ...words]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
