import { beforeAll, describe, expect, it } from 'vitest';
import { feed } from '../../scripts/site/feed';
import { releases } from '../../scripts/site/releases';
import { robots, sitemap } from '../../scripts/site/sitemap';
import { catalogIn } from '../../scripts/vite/start-views';
import { folderOf, languages, type Language } from '../../src/i18n/languages';
import { catalog } from '../fixtures';
import { en, loadMessages } from '../words';
import { faultsOfFeed, linksOf } from './atom';
import { textIn } from './html';
import { childrenOf, parseXml, type XmlElement } from './xml';

const site = 'https://example.org/atlas/';
const first = { id: 'version-0.1.0', day: '2026-11-23', text: 'Corridor Atlas 0.1.0' };
const version = '0.1.0';
const text = (element: XmlElement, name: string) => childrenOf(element, name)[0]?.text ?? '';
const plain = feed({ catalog, t: en, site, version, changes: [first] });

describe('the feed of events and versions', () => {
  const feeds = new Map<Language, XmlElement>();
  beforeAll(async () => {
    for (const language of languages) {
      const t = await loadMessages(language);
      const own = catalogIn(language, catalog);
      feeds.set(language, parseXml(feed({ catalog: own, t, site, version, changes: releases(t) })));
    }
  });

  it.each(languages)('is a feed as RFC 4287 has it: %s', (language) => {
    const root = feeds.get(language);
    expect(root && faultsOfFeed(root)).toEqual([]);
    expect(root?.attributes['xml:lang']).toBe(language);
    expect(root && linksOf(root, 'self')).toEqual([`${site}${folderOf(language)}feed.atom`]);
  });

  it('has each event with an address that opens it, and the version', () => {
    const entries = childrenOf(parseXml(plain), 'entry');
    expect(entries).toHaveLength(catalog.events.length + 1);
    expect(entries.map((entry) => text(entry, 'title'))).toContain(
      '23 November 2026: Corridor Atlas 0.1.0',
    );
    const addresses = entries.flatMap((entry) => linksOf(entry, 'alternate'));
    for (const { id } of catalog.events) expect(addresses).toContain(`${site}?event=${id}`);
  });

  it('tells of an event what the record tells, with the sources, as HTML that is well-formed', () => {
    const entries = childrenOf(parseXml(plain), 'entry');
    for (const event of catalog.events) {
      const entry = entries.find((one) => text(one, 'id').endsWith(`:${event.id}`));
      const content = entry ? text(entry, 'content') : '';
      const shown = textIn(content);
      expect(shown).toContain(event.text);
      if (event.differs) expect(shown).toContain(event.differs);
      const cited = event.citations.map((id) => catalog.citationById[id]);
      for (const citation of cited) expect(shown).toContain(citation?.publisher);
      expect(content.match(/<a /g) ?? []).toHaveLength(cited.filter((one) => one?.url).length);
    }
  });

  it('has the latest first, and no id of one language in another', () => {
    const titles = childrenOf(parseXml(plain), 'entry').map((entry) => text(entry, 'title'));
    const years = titles.slice(1).map((title) => Number(/\b(19|20)\d\d\b/.exec(title)?.[0]));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    const ids = languages.flatMap((language) =>
      childrenOf(feeds.get(language) ?? parseXml(plain), 'entry').map((one) => text(one, 'id')),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('dates a change by its day, and an event by the first version unless it is later', () => {
    const [one, two] = catalog.events;
    const events = [one, two].flatMap((event) => event ?? []);
    const [early, late] = [
      { ...events[0], from: '1992-05-08' },
      { ...events[1], from: '2027-01-10' },
    ] as typeof events;
    const some = { ...catalog, events: [early, late].flatMap((event) => event ?? []) };
    const change = { id: 'change-2027', day: '2027-01-15', text: 'Two towns more', lang: 'en' };
    const root = parseXml(feed({ catalog: some, t: en, site, version, changes: [first, change] }));
    const entries = childrenOf(root, 'entry').map((entry) => [
      text(entry, 'id').split(':').at(-1),
      text(entry, 'updated'),
    ]);
    expect(entries).toEqual([
      ['change-2027', '2027-01-15T00:00:00Z'],
      [two?.id, '2027-01-10T00:00:00Z'],
      ['version-0.1.0', '2026-11-23T00:00:00Z'],
      [one?.id, '2026-11-23T00:00:00Z'],
    ]);
    expect(text(root, 'updated')).toBe('2027-01-15T00:00:00Z');
  });

  it('writes words as text, whatever signs they have', () => {
    const events = catalog.events.slice(0, 1).map((event) => ({
      ...event,
      text: 'A & "B" <script>alert(1)</script> ]]> \u0007 end',
    }));
    const root = parseXml(
      feed({ catalog: { ...catalog, events }, t: en, site, version, changes: [first] }),
    );
    const [, entry] = childrenOf(root, 'entry');
    expect(text(entry ?? root, 'title')).toContain('A & "B" <script>alert(1)</script> ]]>  end');
    expect(text(entry ?? root, 'content')).toContain('&lt;script&gt;');
    expect(faultsOfFeed(root)).toEqual([]);
  });

  it.each([
    ['an id', /<id>[^<]*<\/id>/, ''],
    ['its date', /<updated>[^<]*<\/updated>/, '<updated>23 November 2026</updated>'],
    ['its author', /<author>.*?<\/author>/, ''],
    ['its link to itself', /<link rel="self"[^>]*>/, ''],
    ['the right names', /<title>/, '<summary>x</summary><title>'],
  ])('would be found out without %s', (_, what, instead) => {
    const broken = plain.replace(what, instead);
    expect(broken).not.toBe(plain);
    expect(faultsOfFeed(parseXml(broken))).not.toEqual([]);
  });

  it('takes version and day from CITATION.cff', () => {
    const file = "title: A\nversion: 1.2.3\ndate-released: '2027-02-03'\n";
    expect(releases(en, file)).toEqual([
      { id: 'version-1.2.3', day: '2027-02-03', text: 'Corridor Atlas 1.2.3', lang: 'en' },
    ]);
    expect(() => releases(en, 'title: A\n')).toThrow('names no version with its day');
  });
});

describe('the sitemap', () => {
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const root = parseXml(sitemap(site));

  it('has the page of each language at its address, and no other', () => {
    expect([root.name, root.uri]).toEqual(['urlset', namespace]);
    expect(root.children.every(({ name, uri }) => name === 'url' && uri === namespace)).toBe(true);
    const addresses = root.children.map((url) => text(url, 'loc'));
    expect(addresses).toEqual(languages.map((language) => `${site}${folderOf(language)}`));
    expect(addresses.every((address) => new URL(address).href === address)).toBe(true);
  });

  it('names for each page the same pages, itself among them', () => {
    const alternates = root.children.map((url) =>
      childrenOf(url, 'link').map(({ uri, attributes }) => {
        expect(uri).toBe('http://www.w3.org/1999/xhtml');
        return `${attributes['hreflang']} ${attributes['href']}`;
      }),
    );
    expect(new Set(alternates.map((links) => links.join())).size).toBe(1);
    expect(alternates[0]).toContain(`hy ${site}hy/`);
    expect(alternates[0]).toContain(`x-default ${site}`);
    expect(alternates[0]).toHaveLength(languages.length + 1);
  });

  it('escapes an address with signs of XML', () => {
    const [url] = parseXml(sitemap("https://example.org/a&b'c/")).children;
    expect(url && text(url, 'loc')).toBe("https://example.org/a&b'c/");
  });

  it('is named to robots, which may read everything', () => {
    expect(robots(site)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`);
  });
});
