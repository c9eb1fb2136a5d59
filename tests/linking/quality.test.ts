import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldSets, readGold } from '../../scripts/link-quality/gold';
import { measure } from '../../scripts/link-quality/measure';
import { score } from '../../scripts/link-quality/score';
import figures from '../../src/linking/quality.json';
import { isLong } from '../runs';

describe('the links of the annotated texts', () => {
  it('are right on the texts in view: F1 0.95, 5 links in traps, 85 % of the roles', () => {
    const { f1, linksInTraps, roles } = measure('dev');
    expect(f1).toBeGreaterThanOrEqual(0.95);
    expect(linksInTraps).toBeLessThanOrEqual(5);
    expect(roles).toBeGreaterThanOrEqual(0.85);
  });

  it('are nearly as right on texts kept out of view: F1 0.90, a link in one of ten traps', () => {
    const { f1, linksInTraps, traps, roles } = measure('unseen');
    expect(f1).toBeGreaterThanOrEqual(0.9);
    expect(linksInTraps / traps).toBeLessThanOrEqual(0.1);
    expect(roles).toBeGreaterThanOrEqual(0.85);
  });

  it.runIf(isLong)(
    'do not hang on words of those texts in the lists: without them F1 falls by 0.05 at most',
    () => {
      // Each text needs a linker of its own, which takes half a second to make.
      for (const set of ['unseen', 'dev'] as const) {
        const whole = measure(set).f1;
        expect(whole - measure(set, 'cue lists').f1).toBeLessThanOrEqual(0.05);
        expect(whole - measure(set, 'cue lists and names by hand').f1).toBeLessThanOrEqual(0.05);
      }
    },
    300_000,
  );
});

describe('the score', () => {
  const everything = { scopes: new Map<string, string>(), counting: new Set<string>() };

  it('is perfect for the annotation itself', () => {
    for (const set of goldSets) {
      const { f1, linksInTraps, roles } = score(
        readGold(set),
        ({ mentions }) => mentions,
        everything,
      );
      expect({ f1, linksInTraps, roles }).toEqual({ f1: 1, linksInTraps: 0, roles: 1 });
    }
  });

  it('counts a link on every trap where every trap is linked', () => {
    const texts = readGold('dev');
    const { linksInTraps, traps, precision } = score(
      texts,
      (text) =>
        text.must_not_link.map((trap) => ({
          ...trap,
          placeId: trap.forbidden === '*' ? 'paris' : (trap.forbidden[0] ?? ''),
          role: 'location',
        })),
      everything,
    );
    expect(linksInTraps).toBe(traps);
    expect(precision).toBe(0);
  });

  it('halves the recall where every second mention is missing', () => {
    const texts = readGold('dev').slice(0, 1);
    const { recall, precision, gold } = score(
      texts,
      ({ mentions }) => mentions.filter((_, number) => number % 2 === 0),
      everything,
    );
    expect(recall).toBeCloseTo(Math.ceil(gold / 2) / gold);
    expect(precision).toBe(1);
  });
});

describe('what the page tells its readers of published texts', () => {
  const docs = readFileSync(new URL('../../docs/benchmarks.md', import.meta.url), 'utf8');
  const cells = (row: string) =>
    docs
      .split('\n')
      .find((line) => line.startsWith(`| ${row} `))
      ?.split('|')
      .map((cell) => cell.replaceAll('*', '').trim()) ?? [];

  it('is what the documentation gives for all of them', () => {
    const { texts, links, precision, recall, f1, roles } = figures;
    const written = [precision, recall, f1, roles].map((share) => share.toFixed(3));
    expect(cells('all languages').slice(2, -1)).toEqual([String(texts), String(links), ...written]);
  });

  it('is what the documentation gives by language', () => {
    for (const [language, f1] of Object.entries(figures.languages))
      expect(cells(language)).toContain(f1.toFixed(3));
  });
});
