import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimsUnquoted, mentionsIn, segments } from '../src/linking/excerpts';
import { catalog, feature } from './fixtures';
import { linker } from './linking/the-linker';

const article = catalog.articles[0];
if (!article) throw new Error('No article');

/**
 * The sentences of the article as offsets of the publisher's text, found by hand: start, end, and
 * the claims in them that a reader may doubt. The text itself is not ours to publish.
 */
const sentences: readonly (readonly [number, number, string])[] = [
  [0, 268, 'C01 C02 C03 C04 C05'],
  [269, 292, 'C06'],
  [293, 404, 'C07'],
  [405, 463, 'C31'],
  [464, 545, 'C08'],
  [546, 752, 'C32 C09'],
  [753, 962, 'C10'],
  [963, 1122, 'C11'],
  [1123, 1221, 'C12'],
  [1222, 1367, 'C33'],
  [1368, 1571, 'C13 C14'],
  [1572, 1875, 'C15 C16 C34'],
  [1876, 2003, 'C17 C35'],
  [2005, 2049, 'C36'],
  [2050, 2352, 'C18 C19 C37 C38 C20 C39'],
  [2353, 2525, 'C21 C22'],
  [2526, 2797, 'C23 C24 C25'],
  [2798, 2943, 'C26'],
  [2944, 3112, 'C27'],
  [3113, 3311, 'C28 C29 C30'],
];

describe('the first article', () => {
  it('is quoted in at most a dozen short pieces, less than half of it', () => {
    const lengths = article.quotations.map(({ exact }) => exact.split(/\s+/).length);
    expect(lengths.length).toBeLessThanOrEqual(12);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(40);
    expect(lengths.reduce((sum, n) => sum + n, 0)).toBeLessThan(article.words / 2);
  });

  it('cites a text of the time where it tells how media wrote before a month', () => {
    const months = new Map([['November', '11']]);
    const claims = article.claims.flatMap(({ id, text, citations }) => {
      const [, month = '', year = ''] = /Before ([A-Z]\w+) (\d{4}) .*\bmedia\b/.exec(text) ?? [];
      const before = `${year}-${months.get(month) ?? ''}`;
      return year ? [{ id, days: citations.map((one) => catalog.citationById[one]), before }] : [];
    });
    expect(claims.map(({ id }) => id)).toEqual(['C02']);
    for (const { id, days, before } of claims)
      expect(
        days.some((one) => one?.kind === 'news' && one.side === 'az' && (one.date ?? '9') < before),
        id,
      ).toBe(true);
  });

  it('has offsets that slice each quotation to the name it marks', () => {
    for (const { exact, start, mentions } of article.quotations)
      for (const mention of mentions)
        expect(exact.slice(mention.start - start, mention.end - start)).toBe(mention.surface);
  });

  it('cuts a quotation at its mentions and loses nothing', () => {
    for (const quotation of article.quotations)
      expect(
        segments(quotation)
          .map(({ text }) => text)
          .join(''),
      ).toBe(quotation.exact);
  });

  it('names every place that the article names at least once', () => {
    const named = new Set(article.quotations.flatMap((q) => q.mentions.map(({ place }) => place)));
    expect([...named].sort()).toEqual([
      'armenia',
      'artsakh',
      'azerbaijan',
      'baku',
      'caspian-sea',
      'france',
      'karabakh',
      'lachin-corridor',
      'nagorno-karabakh',
      'paris',
      'russia',
      'shusha-shushi',
      'turkiye',
      'united-states',
      'washington',
    ]);
  });

  it('links the United States and France as actors or adjectives, never as places of an event', () => {
    const roles = article.quotations
      .flatMap(({ mentions }) => mentions)
      .filter(({ place }) => place === 'france' || place === 'united-states')
      .map(({ role }) => role);
    expect(roles).not.toContain('location');
    expect(feature('france').properties.kind).toBe('country');
  });

  it('stands against the record where it speaks of seven ceded districts', () => {
    const claim = article.claims.find(({ id }) => id === 'C24');
    expect(claim?.verdict).toBe('contradicted');
    expect(claim?.text).toMatch(/three districts/);
  });

  it('has each claim once, quoted or told, in the order of the text', () => {
    const ids = article.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const quoted = article.quotations.flatMap(({ claims }) => claims);
    const told = claimsUnquoted(article).map(({ id }) => id);
    expect([...quoted, ...told].sort()).toEqual(ids.toSorted());
    const starts = article.claims.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it.each(sentences)('judges what it says in %i to %i, and nothing else: %s', (start, end, ids) => {
    const here = article.claims.filter((claim) => claim.start < end && claim.end > start);
    expect(here.map(({ id }) => id)).toEqual(ids.split(' '));
    expect(here.every((claim) => claim.start >= start && claim.end <= end)).toBe(true);
  });

  it('leaves no word without a claim, but for those that name a speaker again', () => {
    const covered = (at: number) => article.claims.some((one) => one.start <= at && at < one.end);
    const listed = (at: number) => sentences.some(([start, end]) => start <= at && at < end);
    const gaps: [number, number][] = [];
    for (let at = 0; at < article.length; at += 1) {
      if (covered(at)) expect(listed(at), String(at)).toBe(true);
      else if (gaps.at(-1)?.[1] === at) gaps[gaps.length - 1] = [gaps.at(-1)?.[0] ?? at, at + 1];
      else gaps.push([at, at + 1]);
    }
    // The commas, spaces and line ends between two are at most two code units.
    expect(gaps.filter(([start, end]) => end - start > 2)).toEqual([[1107, 1123]]);
  });

  it('cites something for each claim, or says that it was not checked', () => {
    const unchecked = article.claims.filter(({ verdict }) => verdict === 'unchecked');
    expect(unchecked.map(({ id }) => id)).toEqual(['C06', 'C09']);
    for (const { id, verdict, citations } of article.claims)
      expect(citations.length === 0, id).toBe(verdict === 'unchecked');
  });

  it('has a text for each claim that can be read without the one before it', () => {
    for (const { id, text } of article.claims)
      expect(text, id).not.toMatch(/^(?:also|they|(?:from |in |by )?the same|(?:so|as) above)\b/i);
  });

  it('says where it contradicts itself, and what it takes from another outlet', () => {
    const text = (id: string) => article.claims.find((claim) => claim.id === id)?.text ?? '';
    expect(text('C10')).toMatch(/contradicts itself.*thirty/);
    expect(text('C33')).toMatch(/“Thirty” does not agree with the “twenty”/);
    expect(article.origin?.text).toMatch(/Massis Post/);
    expect(article.origin?.citations).toEqual(['massis-shushi']);
  });

  it('counts its names in all of the text: five of Shusha / Shushi, four of Baku', () => {
    const count = (id: string) => mentionsIn(article).filter(({ place }) => place === id).length;
    expect(['shusha-shushi', 'baku', 'artsakh', 'france'].map(count)).toEqual([5, 4, 5, 5]);
    expect(mentionsIn(article)).toHaveLength(47);
  });

  it('says that its title and date are inferred', () => {
    expect([article.titleBasis, article.publishedBasis]).toEqual(['inferred', 'inferred']);
  });

  const original = process.env['ATLAS_FIRST_ARTICLE'];
  it.runIf(original && existsSync(original))('is quoted exactly, where the text is at hand', () => {
    const text = readFileSync(original ?? '', 'utf8');
    expect(createHash('sha256').update(text).digest('hex')).toBe(article.sha256);
    for (const { exact, start, end } of article.quotations)
      expect(text.slice(start, end)).toBe(exact);
  });

  it.runIf(original && existsSync(original))(
    'names what the linker finds in it, and ends its sentences where the text does',
    () => {
      const text = readFileSync(original ?? '', 'utf8');
      const found = linker.link(text, 'es').map(({ start, end, placeId }) => [start, end, placeId]);
      expect(mentionsIn(article).map(({ start, end, place }) => [start, end, place])).toEqual(
        found,
      );
      for (const { start, end, surface } of mentionsIn(article))
        expect(text.slice(start, end)).toBe(surface);
      sentences.forEach(([start], index) => {
        expect(text.slice(sentences[index - 1]?.[1] ?? 0, start).trim()).toBe('');
      });
      expect(sentences.at(-1)?.[1]).toBe(text.trimEnd().length);
    },
  );
});
