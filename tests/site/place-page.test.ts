import { describe, expect, it } from 'vitest';
import { placePage } from '../../scripts/site/place-page';
import { hasPicture } from '../../scripts/site/preview-picture';
import { englishName } from '../../src/catalog/naming';
import { catalog, feature } from '../fixtures';
import { en } from '../words';
import { graphOf, jsonLdOf, linksWith, tagsIn } from './html';
import { nodesIn } from './local-context';

const site = 'https://example.org/atlas/';
const pageOf = (id: string) => placePage(feature(id), { catalog, t: en, site, version: '0.1.0' });
const shusha = pageOf('shusha-shushi');

describe('the page of a place', () => {
  it('tells the preview of a link both names, what it is, and its own picture and address', () => {
    expect(graphOf(shusha)).toMatchObject({
      'og:title': 'Shusha / Shushi',
      'og:url': `${site}place/shusha-shushi/`,
      'og:image': `${site}place/shusha-shushi/picture.png`,
      'og:image:alt': 'Shusha / Shushi',
    });
    expect(graphOf(shusha)['og:description']).toMatch(/^City · Şuşa · Շուշի · Шуша\. /);
    expect(linksWith(shusha, 'canonical')[0]?.['href']).toBe(`${site}place/shusha-shushi/`);
  });

  it('leads to the card without a script, at once and by a link', () => {
    const card = '../../?place=shusha-shushi#text-shusha-shushi';
    const [refresh] = tagsIn(shusha).filter(
      ({ attributes }) => attributes['http-equiv'] === 'refresh',
    );
    expect(refresh?.attributes['content']).toBe(`0; url=${card}`);
    const links = tagsIn(shusha).filter(({ name }) => name === 'a');
    expect(links.map(({ attributes, text }) => [attributes['href'], text])).toEqual([
      [card, 'Shusha / Shushi'],
      ['../../', 'Corridor Atlas'],
    ]);
    expect(new URL(card, `${site}place/shusha-shushi/`).href).toBe(
      `${site}?place=shusha-shushi#text-shusha-shushi`,
    );
  });

  it('lets nothing run and nothing load but its icon', () => {
    const policy = tagsIn(shusha).find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    expect(policy?.attributes['content']).toBe(
      "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'",
    );
    const scripts = tagsIn(shusha).filter(({ name }) => name === 'script');
    expect(scripts.map(({ attributes }) => attributes['type'])).toEqual(['application/ld+json']);
    expect(shusha).not.toMatch(/<style|<img|\son\w+=|\sstyle=/);
  });

  it('has one for every feature, short, with data that a processor of JSON-LD reads', async () => {
    for (const { id } of catalog.features) {
      const page = pageOf(id);
      expect(page.length, id).toBeLessThan(4_000);
      expect(graphOf(page)['og:title'], id).toBe(englishName(feature(id)));
      const nodes = await nodesIn(jsonLdOf(page));
      expect(
        nodes.map((node) => node['@id']),
        id,
      ).toContain(`urn:x-corridor-atlas:place:${id}`);
    }
  });

  it('shows the picture of the atlas for a place that the map does not draw', () => {
    expect(hasPicture(feature('france'), catalog)).toBe(false);
    expect(graphOf(pageOf('france'))).toMatchObject({
      'og:image': `${site}picture.png`,
      'og:image:alt': 'Corridor Atlas',
    });
  });
});
