import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { hostIn, isEmbedded, viewIn } from '../../src/embed/embed-address';
import {
  elementCode,
  frameAddress,
  fullAddress,
  iframeCode,
  oembed,
} from '../../src/publish/embed-code';
import { isReady, taggedMessage, readHostMessage, ready } from '../../src/embed/host-messages';
import { readView } from '../../src/state/permalink';
import { catalog } from '../fixtures';

const root = 'https://example.org/atlas/';
const view = {
  root,
  language: 'en',
  search: '?place=shusha-shushi&date=2020-11-09',
  hash: '',
  title: 'Shusha / Shushi',
} as const;

/** The elements of some HTML with their attributes, as a parser of HTML reads them. */
function elementsOf(html: string): readonly (readonly [string, Record<string, string>])[] {
  const found: [string, Record<string, string>][] = [];
  const parser = new Parser({ onopentag: (name, attributes) => found.push([name, attributes]) });
  parser.end(html);
  return found;
}

describe('the code of a view', () => {
  it('is a frame with the address of the map alone, in its language', () => {
    const [[name, attributes] = ['', {}]] = elementsOf(
      iframeCode(view, { width: 640, height: 480 }),
    );
    expect(name).toBe('iframe');
    expect(attributes).toMatchObject({
      src: `${root}?embed&lang=en&place=shusha-shushi&date=2020-11-09`,
      ...{ title: 'Shusha / Shushi', width: '640', height: '480', loading: 'lazy' },
    });
    expect(frameAddress({ ...view, language: 'hy' })).toBe(
      `${root}hy/?embed&place=shusha-shushi&date=2020-11-09`,
    );
  });

  it('opens the same view as the whole atlas does', () => {
    for (const search of ['', '?place=goris', '?story=story-closure', '?compare=2020-09-26/2022']) {
      const address = new URL(frameAddress({ ...view, search }));
      expect(isEmbedded(address.search)).toBe(true);
      const there = readView(viewIn(address.search), catalog);
      expect(there, search).toEqual({ ...readView(search, catalog), language: 'en' });
    }
  });

  it('is an element with the attributes of a place and a day, and a link without scripts', () => {
    const [script, element, link] = elementsOf(elementCode(view));
    expect(script).toEqual(['script', { src: `${root}corridor-atlas.js`, defer: '' }]);
    expect(element).toEqual([
      'corridor-atlas',
      { place: 'shusha-shushi', date: '2020-11-09', lang: 'en' },
    ]);
    expect(link).toEqual(['a', { href: fullAddress(view) }]);
    const [, other] = elementsOf(
      elementCode({ ...view, search: '?story=story-closure', hash: '#map=8/39.6/46.6' }),
    );
    expect(other?.[1]).toEqual({ view: '?story=story-closure#map=8/39.6/46.6', lang: 'en' });
  });

  it('lets no title or address out of its attribute', () => {
    const title = `"><script>alert('1')</script>`;
    const hostile = { ...view, title, search: `?place="><img src=x>` };
    const names = (html: string) => elementsOf(html).map(([name]) => name);
    expect(names(iframeCode(hostile, { width: null, height: 480 }))).toEqual(['iframe']);
    expect(names(elementCode(hostile))).toEqual(['script', 'corridor-atlas', 'a']);
  });

  it('is what oEmbed 1.0 asks of the type rich', () => {
    expect(oembed(view, 'Atlas', { width: null, height: 480 })).toEqual({
      ...{ version: '1.0', type: 'rich', title: view.title },
      ...{ provider_name: 'Atlas', provider_url: root, width: 640, height: 480 },
      html: iframeCode(view, { width: null, height: 480 }),
    });
  });
});

describe('the address of a map in another page', () => {
  it('names the origin that may speak to it, and nothing that is no origin', () => {
    const hostOf = (host: string) => hostIn(`?embed&host=${encodeURIComponent(host)}`);
    expect(hostOf('https://news.example')).toBe('https://news.example');
    expect(hostOf('http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080');
    for (const no of ['', '*', 'null', 'https://news.example/', 'javascript:1', 'https://a b'])
      expect(hostOf(no), no).toBe(null);
  });

  it('shows the layers that it names alone, and all where it names none that is known', () => {
    const hidden = (search: string) => readView(viewIn(search), catalog).hidden;
    expect(hidden('?embed&layers=districts,%20posts')).not.toContain('districts');
    expect(hidden('?embed&layers=districts,%20posts')).not.toContain('posts');
    expect(hidden('?embed&layers=districts,posts')).toContain('corridor');
    expect(hidden('?embed&layers=roads-to-rome')).toEqual([]);
    expect(hidden('?embed')).toEqual([]);
  });
});

describe('a message to the map', () => {
  it('is read as it was written', () => {
    for (const message of [
      { view: '?date=2021-03-01' },
      { file: { name: 'a.json', text: '{}' } },
      { file: { name: 'a.json', text: null } },
      { file: null },
    ])
      expect(readHostMessage(structuredClone(taggedMessage(message)))).toEqual(message);
    expect(isReady(structuredClone(ready))).toBe(true);
  });

  it('of any other shape is none', () => {
    for (const other of [
      ...[null, undefined, 7, 'view', [], { view: '?a' }, { 'corridor-atlas': 2, view: '?a' }],
      { 'corridor-atlas': 1 },
      { 'corridor-atlas': 1, view: 7 },
      { 'corridor-atlas': 1, view: 'x'.repeat(2001) },
      { 'corridor-atlas': 1, file: 'a.json' },
      { 'corridor-atlas': 1, file: { name: 'a.json' } },
      { 'corridor-atlas': 1, file: { name: 'x'.repeat(301), text: '' } },
      { 'corridor-atlas': 1, file: { name: 'a.json', text: {} } },
    ])
      expect(readHostMessage(other), JSON.stringify(other)).toBe(null);
    expect(isReady({ ready: true })).toBe(false);
  });
});
