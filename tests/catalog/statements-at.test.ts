import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/chronology/calendar';
import { namedPlaces, statementsAt } from '../../src/catalog/statements-at';
import { mentionsIn } from '../../src/linking/excerpts';
import { writtenNames } from '../../src/linking/written-names';
import { catalog } from '../fixtures';

const [article] = catalog.articles;
if (!article) throw new Error('No article in the fixture');

describe('what is said at some places', () => {
  it('has every event and quotation that names one of them, events in the order of time', () => {
    const wanted = new Set(['berdzor-lachin', 'sus']);
    const { events, excerpts } = statementsAt(catalog, wanted);
    const named = catalog.events.filter(({ places }) => places.some((id) => wanted.has(id)));
    expect(events.map(({ id }) => id).sort()).toEqual(named.map(({ id }) => id).sort());
    expect(events.length).toBeGreaterThan(1);
    for (const { place, places } of events) {
      expect(wanted.has(place)).toBe(true);
      expect(places.find((id) => wanted.has(id))).toBe(place);
    }
    const days = events.map((event) => daysOf(event).first);
    expect(days).toEqual([...days].sort());
    for (const { quotation } of excerpts)
      expect(quotation.mentions.some(({ place }) => wanted.has(place))).toBe(true);
  });

  it('is nothing where no event and no quotation names the place', () => {
    const named = namedPlaces(catalog);
    const silent = catalog.features.filter(({ id }) => !named.has(id)).map(({ id }) => id);
    expect(silent.length).toBeGreaterThan(0);
    expect(statementsAt(catalog, new Set(silent))).toEqual({ events: [], excerpts: [] });
    expect(named.has('shusha-shushi')).toBe(true);
  });
});

describe('what an article calls a place', () => {
  it('is the word that it uses most often for it', () => {
    const names = writtenNames(article);
    const mentions = mentionsIn(article);
    expect(new Set(names.keys())).toEqual(new Set(mentions.map(({ place }) => place)));
    for (const [id, name] of names) {
      const times = (word: string) =>
        mentions.filter(({ place, surface }) => place === id && surface === word).length;
      for (const { place, surface } of mentions)
        if (place === id)
          expect(times(name), `${id}: ${surface}`).toBeGreaterThanOrEqual(times(surface));
    }
    expect(writtenNames(article)).toBe(names);
  });
});
