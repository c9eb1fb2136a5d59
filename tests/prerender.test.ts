import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { claimsUnquoted, excerptsAbout } from '../src/linking/excerpts';
import { en, loadMessages } from './words';
import { languages } from '../src/i18n/languages';
import { renderPage } from '../src/prerender/render-page';
import { catalog, feature } from './fixtures';

const basemap = { 'background-land': 'M0 0l1 1z' };
const rendered = renderPage(catalog, en, basemap);
const body = rendered.body + rendered.document;
const text = withoutMarkup(body);

describe('the page before any script', () => {
  it('has what this is, the article with its quotations, and the layers', () => {
    expect(text).toContain('Bakú molesta porque EE.UU. y Francia no participaron');
    expect(text).toContain('Choose a place here or on the map.');
    for (const { exact } of catalog.articles.flatMap(({ quotations }) => quotations))
      expect(text).toContain(exact.replace(/\s+/g, ' ').slice(0, 20));
    expect(body.match(/type="checkbox"/g)).toHaveLength(4);
  });

  it('has every claim of the article with its verdict: quoted, or told after the quotations', () => {
    const start = withoutMarkup(rendered.body);
    for (const article of catalog.articles) {
      for (const { subject, verdict, text: said } of article.claims) {
        const words = en.verdict[verdict];
        const on = (about: string) =>
          verdict === 'confirmed' ? en.confirmedOn(about) : en.verdictOn(about, words);
        expect(start.replaceAll(/ +/g, ' ')).toContain(
          subject === null
            ? `${en.article.record}: ${words}`
            : on(` ${subject}`).replace(/ {2}/, ' '),
        );
        expect(start).toContain(said);
      }
      const told = start.slice(start.indexOf(en.article.unquoted));
      const at = claimsUnquoted(article).map(({ says }) => told.indexOf(says ?? '-'));
      expect(at.length).toBeGreaterThan(15);
      expect(Math.min(...at)).toBeGreaterThan(0);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
    }
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

  it('carries no style attribute and no script; text and picture stand in 34 kB, all words in 108', () => {
    expect(body).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
    expect(gzipSync(body, { level: 9 }).length).toBeLessThan(108_000);
    expect(gzipSync(rendered.body, { level: 9 }).length).toBeLessThan(34_000);
  });

  it('is the same on whatever day it is built', () => {
    expect(renderPage(catalog, en, basemap)).toEqual(rendered);
  });

  it('has the picture once, in the element that scripts leave alone', () => {
    expect(body.match(/class="picture[ "]/g)).toHaveLength(1);
    expect(rendered.body).toMatch(/<div class="still"><div class="picture[^>]*>/);
  });

  it('gives each control of the header a name of its own, by which it is found again', () => {
    const header = /<header[^]*<\/header>/.exec(body)?.[0] ?? '';
    const controls = header.match(/<(button|input|select|textarea)\b[^>]*>/g) ?? [];
    const names = controls.map((control) => /data-control="([\w-]+)"/.exec(control)?.[1]);
    expect(names).toHaveLength(9);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });
});

function withoutMarkup(html: string): string {
  return (
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      // A foreign word stands in the middle of a sentence.
      .replace(/<span lang="[^"]*">([^<]*)<\/span>/g, '$1')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replace(/[\s\u00a0]+/g, ' ')
  );
}

describe('the picture in a language', () => {
  it.each(languages)('names its links as the text below names the places: %s', async (language) => {
    const page = renderPage(catalog, await loadMessages(language), basemap);
    const headings = new Map(
      [...page.document.matchAll(/<section id="text-([^"]+)"> ?<h3>([^<]*)/g)].map(
        ([, id = '', name]) => [id, name],
      ),
    );
    const links = linksOf(page.body);
    expect(links.length).toBeGreaterThan(28);
    const others = links.filter(({ id, name }) => headings.get(id) !== name);
    expect(others).toEqual([]);
  });

  it('has Russian letters for each place that a community has a Russian name for', async () => {
    const { body } = renderPage(catalog, await loadMessages('ru'), basemap);
    const russian = linksOf(body).filter(({ id }) =>
      feature(id).properties.toponyms.some(({ lang, usedBy }) => lang === 'ru' && usedBy),
    );
    expect(russian.length).toBeGreaterThan(20);
    expect(russian.filter(({ name }) => !/[\u0400-\u04ff]/.test(name))).toEqual([]);
  });
});

function linksOf(html: string): readonly { id: string; name: string }[] {
  const map = html.slice(html.indexOf('class="picture'));
  const links = map.matchAll(/<a href="\?place=([^"#]+)#[^"]*" aria-label="([^"]*)"/g);
  return [...links].map(([, id = '', name = '']) => ({ id, name }));
}
