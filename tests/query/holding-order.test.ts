import { describe, expect, it } from 'vitest';
import { holdingOn, type Holding } from '../../src/query/holding';
import { heldGroups } from '../../src/query/holding-groups';
import { heldOn } from '../../src/query/holding-order';
import { catalog } from '../fixtures';

const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
const kinds = ['whole', 'parted', 'differ', 'part', 'unknown'];
const days = ['1993-06-01', '2009-07-01', '2020-11-08', '2022-08-27', '2023-10-01'];
const inWords = (holding: Holding) => JSON.stringify(holding);

describe('the units of a day in the order of a key', () => {
  it.each(days)('has every unit once on %s, whole ones first and unknown ones last', (day) => {
    const held = heldOn(catalog, units, day);
    expect(held.map(({ unit }) => unit.id).sort()).toEqual(units.map(({ id }) => id).sort());
    const ranks = held.map(({ holding }) => kinds.indexOf(holding.kind));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    for (const { unit, holding } of held)
      expect(holding, unit.id).toEqual(holdingOn(catalog, unit, day));
  });

  it.each(days)('groups on %s the units of which the same words are said, and no others', (day) => {
    const groups = heldGroups(catalog, units, day, inWords);
    expect(new Set(groups.map(({ words }) => words)).size).toBe(groups.length);
    for (const { words, units: own } of groups)
      for (const unit of units)
        expect(own.includes(unit), unit.id).toBe(inWords(holdingOn(catalog, unit, day)) === words);
  });
});
