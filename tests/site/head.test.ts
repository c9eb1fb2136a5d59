import { describe, expect, it } from 'vitest';
import {
  alternateLinks,
  descriptionTags,
  feedLink,
  iconLinks,
  oembedLink,
} from '../../scripts/site/head';
import { languages } from '../../src/i18n/languages';
import { graphOf, linksWith } from './html';

const page = {
  language: 'hy',
  title: 'Շուշա / Շուշի',
  description: 'A "map" of <b>places</b> & days',
  siteName: 'Corridor Atlas',
} as const;
const known = {
  page: 'https://example.org/atlas/hy/',
  picture: 'https://example.org/atlas/picture.png',
  alt: 'Shusha / Shushi',
};

describe('what a page says of itself to previews of links', () => {
  it('is its title, its description and its language, also where no address is known', () => {
    const html = descriptionTags({ ...page, known: null });
    expect(graphOf(html)).toEqual({
      'og:type': 'website',
      'og:site_name': 'Corridor Atlas',
      'og:title': 'Շուշա / Շուշի',
      'og:description': 'A "map" of <b>places</b> & days',
      'og:locale': 'hy_AM',
    });
    expect(html).not.toMatch(/https?:|canonical|twitter/);
  });

  it('has the address and the picture, whole, where they are known', () => {
    const html = descriptionTags({ ...page, known });
    expect(graphOf(html)).toMatchObject({
      'og:url': 'https://example.org/atlas/hy/',
      'og:image': 'https://example.org/atlas/picture.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Shusha / Shushi',
    });
    expect(linksWith(html, 'canonical')).toEqual([
      { rel: 'canonical', href: 'https://example.org/atlas/hy/' },
    ]);
  });
});

describe('the links to the other languages', () => {
  it.each([
    ['https://example.org/atlas/', 'https://example.org/atlas/'],
    [null, '../'],
  ])('are eight, each with its folder, at the address %s', (site, root) => {
    const links = linksWith(alternateLinks('hy', site), 'alternate');
    expect(links.map(({ hreflang }) => hreflang)).toEqual([...languages, 'x-default']);
    expect(links.find(({ hreflang }) => hreflang === 'tr')?.['href']).toBe(`${root}tr/`);
    for (const hreflang of ['en', 'x-default'])
      expect(links.find((link) => link['hreflang'] === hreflang)?.['href']).toBe(root);
  });

  it('say the same on every page of a site', () => {
    const site = 'https://example.org/';
    expect(new Set(languages.map((language) => alternateLinks(language, site))).size).toBe(1);
  });
});

describe('other links of the head', () => {
  it('lead to the feed of the language only where the site has one', () => {
    expect(feedLink('hy', null)).toBe('');
    expect(linksWith(feedLink('hy', 'https://example.org/'), 'alternate')).toEqual([
      { rel: 'alternate', type: 'application/atom+xml', href: 'https://example.org/hy/feed.atom' },
    ]);
  });

  it('lead to the answer of oEmbed only where the site has one', () => {
    expect(oembedLink('hy', null, 'Atlas')).toBe('');
    const html = oembedLink('hy', 'https://example.org/', 'An "atlas"');
    expect(linksWith(html, 'alternate')).toEqual([
      {
        ...{ rel: 'alternate', type: 'application/json+oembed', title: 'An "atlas"' },
        href: 'https://example.org/hy/oembed.json',
      },
    ]);
  });

  it('find the icons in the folder that all languages share', () => {
    const [icon] = linksWith(iconLinks('az'), 'icon');
    expect(icon?.['href']).toBe('../icons/icon.svg');
    expect(linksWith(iconLinks('en'), 'apple-touch-icon')[0]?.['href']).toBe(
      './icons/icon-180.png',
    );
  });
});
