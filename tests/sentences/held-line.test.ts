import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/every-language';
import { controlAnswer } from '../../src/query/control-answer';
import { holdingOn, holdings } from '../../src/query/holding';
import { dayChangeInWords } from '../../src/sentences/day-change';
import { epochsInWords, heldLine } from '../../src/sentences/held-line';
import { holdingInWords } from '../../src/sentences/holding-in-words';
import { neighbourInWords } from '../../src/sentences/neighbour-in-words';
import { addDays } from '../../src/chronology/calendar';
import { englishName } from '../../src/catalog/naming';
import { catalog, feature } from '../fixtures';
import { en } from '../words';

const lineOf = (id: string, day: string, t = en) => {
  const place = feature(id);
  return heldLine(controlAnswer(catalog, place, day), place, day, catalog, t);
};

describe('the first line of a card', () => {
  it.each([
    [
      'berdzor-lachin',
      '2022-08-27',
      'On 27 August 2022: held by Azerbaijan since 26 August 2022, 4 sources',
    ],
    // Sources differ in what they call the same forces, not in who stood there.
    ['district-lachin', '2019-06-01', /^On 1 June 2019: held by Armenian forces, \d sources$/],
    ['shusha-shushi', '2020-11-08', /^On 8 November 2020 sources differ: held by .* or by /],
    // What is said of a part of the district says nothing of a place in it.
    [
      'airport-stepanakert-khojaly',
      '2022-08-27',
      'No source here says who held Khojaly / Stepanakert Airport on 27 August 2022. Askeran / Khojaly district. On 27 August 2022: held by Azerbaijan (a part) and Artsakh (unrecognised) (a part) since 10 November 2020, 13 sources',
    ],
    ['goris', '2022-08-27', /The atlas has no record|No source here says/],
  ])('says who held %s on %s', (id, day, line) => {
    if (typeof line === 'string') expect(lineOf(id, day)).toBe(line);
    else expect(lineOf(id, day)).toMatch(line);
  });

  it('says that sources differ where two parties are given the same, and only there', () => {
    const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
    for (const unit of units)
      for (const day of ['1993-01-01', '2019-06-01', '2020-11-30', '2022-08-27', '2024-01-01']) {
        const isSaid = lineOf(unit.id, day).includes('sources differ');
        const { kind } = holdingOn(catalog, unit, day);
        if (kind === 'whole') expect(isSaid, `${unit.id} ${day}`).toBe(false);
      }
  });

  it('has the day and the number of sources in every language', () => {
    for (const { t } of wordsOf) {
      const line = lineOf('berdzor-lachin', '2022-08-27', t);
      expect(line).toContain('2022');
      expect(line).toContain('4');
      expect(line).toContain(t.holder['Azerbaijan']);
    }
  });
});

describe('the bar of a card, in words', () => {
  it('says of every day what the record says of it, without a gap', () => {
    const days = { first: '1992-01-01', last: '2026-11-23' };
    for (const id of ['shusha-shushi', 'district-kalbajar', 'berdzor-lachin']) {
      const epochs = holdings(catalog, feature(id));
      const words = epochsInWords(epochs, days, en);
      // Neighbours that say the same are one.
      const said = words.map((one) => one.replace(/^[^:]*: /, ''));
      expect(said.filter((one, index) => one === said[index - 1])).toEqual([]);
      const kinds = new Set(
        epochs
          .filter(({ last }) => last >= days.first)
          .map(({ holding }) => holdingInWords(holding, en)),
      );
      for (const one of kinds) expect(words.join('; ')).toContain(one);
    }
  });
});

describe('what a day changes, for the ear', () => {
  it('is the hand-over of Kalbajar on the day of it, and nothing on the next', () => {
    expect(dayChangeInWords(catalog, '2020-11-24', '2020-11-25', en)).toMatch(
      /^25 November 2020: Kalbajar \/ Karvachar district: Azerbaijan, handed over by agreement/,
    );
    expect(dayChangeInWords(catalog, '2020-11-26', '2020-11-27', en)).toBe('');
  });

  it('names three units at most, and says how many more there are', () => {
    const said = dayChangeInWords(catalog, '1992-01-01', '2022-08-27', en);
    expect(said.match(/ district: /g)).toHaveLength(3);
    expect(said).toMatch(/; \d+ more$/);
  });

  it('is silent exactly on the days on which no unit changes', () => {
    const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
    const saidOf = (day: string) =>
      units.map((unit) => holdingInWords(holdingOn(catalog, unit, day), en)).join();
    for (let day = '2020-11-08'; day < '2020-12-05'; day = addDays(day, 1)) {
      const before = addDays(day, -1);
      const isSilent = dayChangeInWords(catalog, before, day, en) === '';
      expect(isSilent, day).toBe(saidOf(before) === saidOf(day));
    }
  });
});

describe('a neighbour on the map, for the ear', () => {
  it('says name, distance, direction and holder', () => {
    const panel = { kind: 'place', id: 'berdzor-lachin' } as const;
    const next = { panel, km: 21.04, direction: 'west' } as const;
    expect(neighbourInWords(next, catalog, '2022-08-27', en, englishName)).toBe(
      'Berdzor / Lachin, 21\u00a0km west. On 27 August 2022: held by Azerbaijan since 26 August 2022, 4 sources',
    );
  });
});
