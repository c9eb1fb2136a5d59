import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { excerptsAbout } from '../src/linking/excerpts';
import { en } from '../src/i18n/en';
import { renderPage } from '../src/prerender/render-page';
import { catalog } from './fixtures';

const rendered = renderPage(catalog, en, { 'background-land': 'M0 0l1 1z' });
const body = rendered.body + rendered.words;
const text = body
  .replace(/<!--[\s\S]*?-->/g, '')
  .replace(/<[^>]+>/g, ' ')
  .replaceAll('&amp;', '&')
  .replaceAll('&lt;', '<')
  .replace(/[\s\u00a0]+/g, ' ');

describe('the page before any script', () => {
  it('has the title, what this is, the quotations and the layers', () => {
    expect(text).toContain('Bakú molesta porque EE.UU. y Francia no participaron');
    expect(text).toContain('Choose a place here or on the map.');
    for (const { exact } of catalog.articles.flatMap(({ quotations }) => quotations))
      expect(text).toContain(exact.replace(/\s+/g, ' ').slice(0, 20));
    expect(body.match(/type="checkbox"/g)).toHaveLength(4);
  });

  it('has every excerpt by place, every fact and event with a place, and every source', () => {
    const after = text.slice(text.indexOf(en.document.places));
    const said = [...catalog.facts, ...catalog.events].filter(({ places }) => places.length > 0);
    expect(said.filter((one) => !after.includes(one.text.replace(/\s+/g, ' ')))).toEqual([]);
    expect(catalog.citations.filter(({ title }) => !after.includes(title.trim()))).toEqual([]);
    for (const feature of catalog.features)
      for (const { quotation, reference } of excerptsAbout(catalog, feature))
        if (reference === 'named') expect(after).toContain(quotation.exact.replace(/\s+/g, ' '));
  });

  it('has a map with links by name in a region "Map"', () => {
    const map = body.slice(body.indexOf('class="picture'));
    expect(map).toMatch(/^class="picture[^>]*role="region"[^>]*aria-label="Map"/);
    expect(map).toMatch(
      /<a href="\?place=shusha-shushi#text-shusha-shushi" aria-label="Shusha \/ Shushi"/,
    );
    expect(map).toContain('d="M0 0l1 1z"');
  });

  it('leads each link to a place to what is said of it further down', () => {
    const targets = [...body.matchAll(/href="\?place=[^"#]*#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(80);
    expect(targets.filter((id) => !body.includes(`id="${id}"`))).toEqual([]);
    const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('carries no style attribute and no script, and can be read at 60 kB', () => {
    expect(body).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
    expect(gzipSync(body, { level: 9 }).length).toBeLessThan(57_000);
    expect(gzipSync(rendered.body, { level: 9 }).length).toBeLessThan(30_000);
  });

  it('is the same on whatever day it is built', () => {
    expect(renderPage(catalog, en, { 'background-land': 'M0 0l1 1z' })).toEqual(rendered);
  });
});
