import { describe, expect, it } from 'vitest';
import { graphOf, jsonLdOf, linksWith } from '../site/html';
import { address, openLists, useBrowser } from './atlas-page';

useBrowser();

describe('the head of a page whose build was told no address', () => {
  it('has a title for previews and data for search engines, and nothing that needs an address', async () => {
    const html = await (await fetch(`${address}hy/`)).text();
    expect(graphOf(html)['og:title']).toBe('Միջանցքի ատլաս');
    expect(Object.keys(graphOf(html))).not.toContain('og:image');
    expect(jsonLdOf(html)).toMatchObject({ '@context': 'https://schema.org' });
    expect(linksWith(html, 'canonical')).toEqual([]);
    expect(html).not.toContain('feed.atom');
  });

  it('comes without pictures of places, feeds and a sitemap', async () => {
    for (const path of [
      'picture.png',
      'place/shusha-shushi/picture.png',
      'feed.atom',
      'sitemap.xml',
    ])
      expect((await fetch(address + path)).headers.get('content-type'), path).not.toMatch(
        /image|xml/,
      );
  });

  it('has icons and a manifest that the browser reads under the policy of the page', async () => {
    const page = await openLists({ path: 'hy/' });
    const found = await page.evaluate(async () => {
      const all = [...document.querySelectorAll<HTMLLinkElement>('link[rel$="icon"]')];
      const loaded = all.map(async ({ href }) => {
        const image = new Image();
        image.src = href;
        await image.decode();
        return image.naturalWidth > 0;
      });
      return Promise.all(loaded);
    });
    expect(found).toEqual([true, true]);
    const session = await page.context().newCDPSession(page);
    const { data, errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '{}')).toMatchObject({ lang: 'hy', name: 'Միջանցքի ատլաս' });
  });
});
