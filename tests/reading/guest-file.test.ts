import { describe, expect, it } from 'vitest';
import { mostGuests, readGuestLayer } from '../../src/formats/guest-layer';
import { linkFiles } from '../../src/formats/file-types';
import { writeOwnFile } from '../../src/formats/own-file';
import { toLinkedText } from '../../src/reading/exchange';
import { readGuestFile } from '../../src/reading/guest-file';
import { shownMentions } from '../../src/reading/own-article';
import { catalog, noticeWith } from '../fixtures';
import { articleOf } from './an-article';

const now = '2026-11-29T00:00:00Z';
const read = (json: string) => readGuestFile('given.json', json, catalog, now);
const text = 'The road from Goris to Berdzor was open. Nobody came to Shushi.';
const notes = noticeWith('No judgement.', now);

const namesIn = (json: string) => {
  const found = read(json);
  if (!('article' in found)) throw new Error(JSON.stringify(found));
  const { article } = found;
  return shownMentions(article).map(({ start, end, placeId }) => [
    article.text.slice(start, end),
    placeId,
  ]);
};
const links = [
  ['Goris', 'goris'],
  ['Berdzor', 'berdzor-lachin'],
  ['Shushi', 'shusha-shushi'],
] as const;

describe('a file that another page gives', () => {
  const linked = toLinkedText(catalog, articleOf(text, links), null);

  it('has the same links as a project file, with its text or without', () => {
    for (const fullText of [true, false])
      expect(namesIn(writeOwnFile(linked, notes, { fullText }))).toEqual(links);
  });

  it('keeps the article of a project file the same article', () => {
    const id = 'own-0123456789';
    const same = { ...linked, text: { ...linked.text, id } };
    const json = writeOwnFile(same, notes, { fullText: true });
    expect(read(json)).toMatchObject({ article: { id } });
  });

  it('has the same links as Web Annotation, whose words are its text', () => {
    const json = [...linkFiles.webannotation.write(linked, notes)].join('');
    expect(namesIn(json)).toEqual(links);
  });

  it.each([
    ['not-json', 'alert(1)'],
    ['not-json', ''],
    ['unknown-kind', '7'],
    ['unknown-kind', 'null'],
    ['unknown-kind', '[]'],
    ['unknown-kind', '{"type":{}}'],
    ['unknown-kind', '{"format":"corridor-atlas-linked-text","version":2}'],
    ['no-place', '{"type":"Annotation"}'],
    ['no-place', '{"type":"FeatureCollection","features":[]}'],
    ['no-place', '{"type":"FeatureCollection","features":[null]}'],
    ['no-place', '{"type":"Topology"}'],
    ['too-large', ' '.repeat(5_000_001)],
  ])('is refused as %s: %.40s', (refusal, json) => {
    expect(read(json)).toEqual({ refusal });
  });
});

describe('a layer of another page', () => {
  const point = { type: 'Point', coordinates: [46.75, 39.76] };
  const feature = (properties: unknown, geometry: unknown = point) => ({
    ...{ type: 'Feature', properties, geometry },
  });

  it('has shapes and names, and nothing else of its file', () => {
    const layer = readGuestLayer({
      type: 'FeatureCollection',
      features: [
        feature({ name: ' Shusha ', onclick: 'alert(1)', style: { fill: 'url(x)' } }),
        feature({ title: 'x'.repeat(500) }, { ...point, crs: 'EPSG:1', bbox: [1] }),
        feature({ name: { toString: 'no' } }),
        feature(null, { type: 'GeometryCollection', geometries: [point, point] }),
        feature({ name: 'nowhere' }, null),
      ],
    });
    expect(layer).toEqual([
      { name: 'Shusha', geometry: point },
      { name: 'x'.repeat(120), geometry: point },
      { name: '', geometry: point },
      { name: '', geometry: point },
      { name: '', geometry: point },
    ]);
  });

  it('is refused with a shape that cannot be drawn, or with too many', () => {
    for (const geometry of [
      { type: 'Point', coordinates: [999, 1] },
      { type: 'Point', coordinates: ['46', '39'] },
      { type: 'Polygon', coordinates: [[[1, 2]]] },
      { type: 'Circle', coordinates: [1, 2] },
      { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] },
      { type: 'GeometryCollection' },
    ])
      expect(readGuestLayer(feature({}, geometry)), JSON.stringify(geometry)).toBe(null);
    const features = Array.from({ length: mostGuests + 1 }, () => feature({}));
    expect(readGuestLayer({ type: 'FeatureCollection', features })).toBe(null);
    expect(readGuestLayer(point)).toEqual([{ name: '', geometry: point }]);
  });
});
