import { describe, expect, it } from 'vitest';
import type { GazetteerPlace } from '../../src/formats/linked-text';
import { toLinkedText } from '../../src/reading/exchange';
import { linkFiles } from '../../src/formats/file-types';
import { readOwnFile, writeOwnFile } from '../../src/formats/own-file';
import type { LinkedMention } from '../../src/linking/linker';
import type { OwnArticle, OwnMention } from '../../src/reading/own-article';
import { concernsOwnPlaces, linksToOwnPlaces } from '../../src/reading/own-places-in-article';
import { giveOwnPlaces, ownPlacesOf } from '../../src/reading/own-place-source';
import { edited, keep, undo, withFound } from '../../src/reading/stored-article';
import { linkByHand } from '../../src/reading/corrections';
import { TextEngine } from '../../src/reading/text-engine';
import { catalogPlaces } from '../../src/linking/names/places';
import { catalog, noticeWith } from '../fixtures';

const text = 'Two families left Nngi for Stepanakert. Nobody stayed in Nngi.';
const place: GazetteerPlace = {
  id: 'own-place-4k2m9x',
  name: 'Nngi',
  kind: 'village',
  lon: 46.9,
  lat: 39.8,
  positionOf: 'place',
  accuracy: 500,
  certainty: null,
  from: null,
  to: null,
  country: null,
  geonames: null,
  names: [{ text: 'Nngi', lang: 'en' }],
  sources: [],
};
const link = (start: number, end: number, placeId: string, state: OwnMention['state']) => ({
  ...{ start, end, placeId, state },
  role: 'location' as const,
});
const stepanakert = link(27, 38, 'khankendi-stepanakert', 'machine');
const article: OwnArticle = {
  id: 'own-0123456789',
  opened: '2026-03-01T00:00:00.000Z',
  details: { title: 'Nngi', publisher: null, url: null, published: null, lang: null },
  text,
  mentions: [stepanakert],
  lost: [],
  guessed: 'en',
  places: [],
};
const engine = new TextEngine(catalogPlaces(catalog), [], catalog.atlas.linking);
function found(...own: readonly GazetteerPlace[]): readonly LinkedMention[] {
  engine.own(own);
  return engine.link(text).mentions;
}

describe('articles with places of their reader’s own', () => {
  it('get links wherever their text names such a place, with its record', () => {
    expect(concernsOwnPlaces(article, [])).toBe(false);
    expect(concernsOwnPlaces(article, [place])).toBe(true);
    expect(linksToOwnPlaces(article, found(place), [place])).toEqual({
      mentions: [link(18, 22, place.id, 'machine'), stepanakert, link(57, 61, place.id, 'machine')],
      places: [place],
    });
  });

  it('stay as they are where nothing has changed', () => {
    const links = linksToOwnPlaces(article, found(place), [place]);
    expect(linksToOwnPlaces({ ...article, ...links }, found(place), [place])).toBeNull();
    expect(linksToOwnPlaces(article, found(), [])).toBeNull();
  });

  it('keep what a person linked or refused', () => {
    const byHand = link(18, 22, 'shusha-shushi', 'edited');
    const refused = link(57, 61, place.id, 'removed');
    const mentions = [byHand, stepanakert, refused];
    const now = { ...article, mentions, places: [place] };
    expect(linksToOwnPlaces(now, found(place), [place])).toBeNull();
  });

  it('follow a place that was moved, and lose the links of one that was removed', () => {
    const linked = { ...article, ...linksToOwnPlaces(article, found(place), [place]) };
    const moved = { ...place, lon: 46.95 };
    expect(linksToOwnPlaces(linked, found(moved), [moved])?.places).toEqual([moved]);
    expect(linksToOwnPlaces(linked, found(), [])).toEqual({ mentions: [stepanakert], places: [] });
    const byHand = { ...linked, mentions: [link(18, 22, place.id, 'edited'), stepanakert] };
    expect(linksToOwnPlaces(byHand, found(), [])).toBeNull();
  });

  it('have the link of the world around again where a place of one’s own is gone', () => {
    const world: LinkedMention[] = [
      { ...link(18, 22, 'nagi', 'machine'), surface: 'Nngi', lon: 0, lat: 0 },
    ];
    const now = { ...article, mentions: [link(18, 22, place.id, 'machine')], places: [place] };
    expect(linksToOwnPlaces(now, world, [])?.mentions).toEqual([link(18, 22, 'nagi', 'machine')]);
  });

  it('can be corrected after that, and undone', () => {
    const edit = linkByHand(article, { start: 18, end: 22 }, place.id, 'location');
    const kept = withFound(edited(keep(article), edit), {
      mentions: [link(18, 22, place.id, 'edited'), stepanakert],
      places: [place],
    });
    expect(kept.revision).toBe(3);
    expect(undo(kept).article.mentions).toEqual([stepanakert]);
  });
});

describe('the engine that reads texts', () => {
  it('finds places of one’s own by name and gives their records', () => {
    engine.own([place]);
    expect(engine.find('nng')).toEqual([
      { id: place.id, matched: 'Nngi', lang: 'en', record: place },
    ]);
    expect(engine.records([place.id, 'shusha-shushi'])).toEqual([place]);
    expect(engine.link(text).places).toEqual([place]);
  });

  it('is told the places by what keeps them; without that there are none', async () => {
    expect(await ownPlacesOf(catalog)).toEqual([]);
    giveOwnPlaces(catalog, () => Promise.resolve([place]));
    expect(await ownPlacesOf(catalog)).toEqual([place]);
  });
});

describe('files with places of the reader’s own', () => {
  const links = linksToOwnPlaces(article, found(place), [place]);
  const linked = toLinkedText(catalog, { ...article, ...links }, null);
  const notes = noticeWith('x', '2026-03-01T00:00:00.000Z');

  it('come back from the atlas’s own file', () => {
    const { linked: again } = readOwnFile('nngi.atlas.json', writeOwnFile(linked, noticeWith('x')));
    expect(again?.places).toContainEqual(place);
  });

  it('say in every format whose the place is, and never call it one of the atlas', () => {
    for (const [format, { write }] of Object.entries(linkFiles)) {
      const file = [...write(linked, notes)].join('');
      expect(file, format).not.toContain(`place:${place.id}"`.replace('place:', 'atlas:place:'));
      expect(file, format).toMatch(/of-reader|Reader of Corridor Atlas/);
      expect(file, format).toContain('Nngi');
    }
  });
});
