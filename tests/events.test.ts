import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datedEvents } from '../src/catalog/events-around';
import { parseCatalog } from '../src/catalog/parse';
import type { AtlasEvent } from '../src/catalog/types';
import { daysOf } from '../src/chronology/calendar';
import { precisionOf } from '../src/chronology/dates';
import { eventRows } from '../scripts/geodata-tables/events';
import { catalog, filesWith } from './fixtures';

const yearOf = (event: AtlasEvent) => daysOf(event).first.slice(0, 4);
const wordsOf = ({ text, differs }: AtlasEvent) => `${text}. ${differs ?? ''}`;
const event = (id: string) => {
  const found = catalog.events.find((one) => one.id === `event-${id}`);
  if (!found) throw new Error(`no event ${id}`);
  return found;
};

describe('the events of the record', () => {
  it('cover the first war, April 2016 and every year since 2020', () => {
    const years = [...new Set(catalog.events.map(yearOf))];
    expect(years).toEqual(
      [1992, 1993, 1994, 2016, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(String),
    );
  });

  it('come in the order of time, whatever their ids', () => {
    const days = catalog.events.map((one) => daysOf(one).first);
    expect(days).toEqual(days.toSorted());
    expect(datedEvents(catalog).map(({ id }) => id)).toEqual(catalog.events.map(({ id }) => id));
    // Garadaghly on 17 February 1992, a week before Ivanyan / Khojaly.
    expect(catalog.events[0]?.places).toEqual(['district-khojavend']);
    expect(catalog.events[1]?.places).toContain('khojaly-ivanyan');
  });

  it('have a day, a month or a year, and a source or the word that there is none', () => {
    for (const { id, from, to, citations, certainty } of catalog.events) {
      for (const date of [from, to])
        expect(['day', 'month', 'year'], id).toContain(date === null ? null : precisionOf(date));
      if (citations.length === 0) expect(certainty, id).toBe('uncertain');
    }
  });

  it('stand at a place of the region, or are what is decided or said elsewhere', () => {
    const inRegion = (id: string) => {
      const properties = catalog.featureById[id]?.properties;
      return properties !== undefined && !('scope' in properties && properties.scope === 'world');
    };
    const elsewhere = catalog.events.filter(({ places }) => !places.some(inRegion));
    for (const { id, kind } of elsewhere)
      expect(['agreement', 'ruling', 'visit'], id).toContain(kind);
    // A written decision of 57 states, which happened at no place.
    expect(catalog.events.filter(({ places }) => places.length === 0).map(({ id }) => id)).toEqual([
      'event-e060',
      'event-e063',
    ]);
  });

  it('have up to four words for the map, which name no place that stands beside them', () => {
    for (const { id, short, places } of catalog.events) {
      expect(short.split(' ').length, id).toBeLessThanOrEqual(4);
      expect(short, id).not.toMatch(/[.:;]|\d{4}/);
      // The name that only one community uses would not be fair.
      const pairs = places.flatMap((place) => catalog.featureById[place] ?? []);
      for (const { properties } of pairs.filter(
        ({ properties: { kind } }) => !['country', 'road'].includes(kind),
      ))
        for (const { text, usedBy } of properties.toponyms)
          if (usedBy?.length === 1) expect(short, id).not.toContain(text);
    }
  });

  it('say in the same words that one side and the other took a place', () => {
    const taken = catalog.events.filter(({ short }) => /forces take/.test(short));
    for (const { id, short, text, places } of taken) {
      expect(short, id).toMatch(
        /^(Armenian|Azerbaijani) forces take (town|towns|district|villages?)$/,
      );
      expect(text.startsWith(short.split(' take')[0] ?? '?'), id).toBe(true);
      const kinds = places.map((place) => catalog.featureById[place]?.properties.kind ?? '');
      expect(
        kinds.some((kind) => ['city', 'town'].includes(kind)) || !/towns?$/.test(short),
        id,
      ).toBe(true);
    }
    for (const side of ['Armenian', 'Azerbaijani'])
      expect(taken.filter(({ short }) => short.startsWith(side)).length).toBeGreaterThan(1);
  });

  it('say whose the dead are wherever their words speak of dead, on both sides', () => {
    const ofDeath = /\bkilled\b|\bkills\b|\bdead\b|\bdie\b|froze to death/i;
    for (const one of catalog.events) {
      const speaks = ofDeath.test(wordsOf(one));
      expect(one.dead.length > 0, one.id).toBe(speaks);
    }
    for (const side of ['am', 'az'] as const) {
      const years = catalog.events.filter(({ dead }) => dead.includes(side)).map(yearOf);
      for (const year of ['1992', '2016', '2020', '2021', '2022', '2023'])
        expect(years, side).toContain(year);
    }
  });

  it('give fighting with the dead of both sides in one and the same event', () => {
    for (const id of ['e083', 'e084', 'e105', 'e107', 'e029', 'e032', 'e036', 'e043'])
      expect(event(id).dead, id).toEqual(['am', 'az']);
  });

  it('speak in no side’s words of who was right', () => {
    for (const { id, text } of catalog.events)
      expect(text.replaceAll(/“[^”]*”/g, ''), id).not.toMatch(
        /liberat|aggress|terror|separatis|invad|invasion|genocid|cleansing|victory|martyr/i,
      );
    const action = 'military action';
    expect(event('e043').text).toContain(action);
    expect(catalog.story.find(({ id }) => id === 'story-september')?.text).toContain(action);
  });

  it('cite the Security Council’s texts for its resolutions', () => {
    for (const [id, number] of [
      ['e074', '822'],
      ['e076', '853'],
      ['e079', '874'],
      ['e081', '884'],
    ] as const) {
      expect(event(id).text).toContain(number);
      expect(event(id).citations).toEqual([`unsc-${number}`]);
    }
  });

  it('refuse a kind that the rule does not know', () => {
    const { problems } = parseCatalog(
      filesWith('events.json', (json: never) => {
        const [first] = json as { kind: string }[];
        if (first) first.kind = 'opinion';
      }),
    );
    expect(problems[0]).toMatchObject({ file: 'events.json', pointer: '/0/kind' });
  });
});

describe('the table of events in geodata/README.md', () => {
  const readme = readFileSync('geodata/README.md', 'utf8');
  const cells = (row: string) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .join('|');

  it('is what the data gives', () => {
    const written = new Set(readme.split('\n').map(cells));
    const { stdout } = spawnSync('npm', ['run', '--silent', 'geodata:tables'], {
      encoding: 'utf8',
    });
    const [table = ''] = (stdout.split('\nEvents\n\n')[1] ?? '').split('\n\n');
    const rows = table.split('\n').filter((row) => /^\| \w/.test(row));
    expect(rows).toHaveLength(13);
    expect(rows.filter((row) => !written.has(cells(row)))).toEqual([]);
  });

  it('counts each event once a column: 2016 by hand', () => {
    const row = eventRows(catalog).find((one) => one.startsWith('| 2016'));
    // An event with Armenian, Azerbaijani and third sources, both sides' dead, and towns or posts
    // of both.
    expect(cells(row ?? '')).toBe('|2016|1|1|1|0|0|1|1|1|0|1|1|');
  });

  it('has a rule for every kind of event that there is', () => {
    for (const kind of new Set(catalog.events.map((one) => one.kind)))
      expect(readme, kind).toContain(`\`${kind}\``);
  });
});

describe('what an event begins', () => {
  const opened = catalog.events.filter(({ short }) => /^(Airport opened|Two economic)/.test(short));

  it('is there from the day of the event on: an airport that is opened, a region that is created', () => {
    expect(opened.length).toBeGreaterThan(3);
    for (const { id, from, places } of opened)
      for (const place of places)
        expect(catalog.featureById[place]?.properties.from, `${id}: ${place}`).toBe(from);
  });
});

describe('a fact that tells of an event', () => {
  const rank = (certainty: string) => ['uncertain', 'less-certain', 'certain'].indexOf(certainty);

  it('is no more certain than the event, where both rest on a source in common', () => {
    const bolder = catalog.facts.flatMap((fact) =>
      catalog.events
        .filter(
          (one) =>
            one.from !== null &&
            [fact.from, fact.to].includes(one.from) &&
            one.citations.some((id) => fact.citations.includes(id)) &&
            rank(fact.certainty) > rank(one.certainty),
        )
        .map((one) => `${fact.id} ${one.id}`),
    );
    expect(bolder).toEqual([]);
  });
});
