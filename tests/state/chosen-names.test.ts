import { describe, expect, it } from 'vitest';
import { readView } from '../../src/state/permalink';
import { chosenNames } from '../../src/state/chosen-names';
import { catalog, feature } from '../fixtures';

const called = (search: string, id: string) =>
  chosenNames(readView(search, catalog), catalog, 'en')(feature(id));

describe('the names that the reader chose', () => {
  it('are those of the article that was open last, as it writes them most often', () => {
    expect(called('?names=article', 'shusha-shushi')).toBe('Shushi');
    expect(called('?names=article&place=baku', 'baku')).toBe('Bakú');
  });

  it('are the English ones for a place that the article does not name', () => {
    expect(called('?names=article', 'district-tartar')).toBe('Tartar district');
  });

  it('are both communities’ where nothing was chosen', () => {
    expect(called('', 'shusha-shushi')).toBe('Shusha / Shushi');
  });
});
