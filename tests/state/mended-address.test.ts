import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readView, writeView } from '../../src/state/permalink';
import { addressTrouble } from '../../src/state/panel-address';
import { catalog } from '../fixtures';

const span = { first: '1992-01-01', last: '2026-11-23' };
const troubleOf = (search: string) => addressTrouble(search, catalog, span);

describe('an address that another program has changed', () => {
  it.each([
    ['?place=shusha-shushi.', '?place=shusha-shushi'],
    ['?place=shusha-shushi)', '?place=shusha-shushi'],
    ['?place=shusha-shushi%20', '?place=shusha-shushi'],
    ['?place=%20shusha-shushi%C2%BB.', '?place=shusha-shushi'],
    ['?Place=Shusha-Shushi', '?place=shusha-shushi'],
    ['?show=SOURCES', '?show=sources'],
    ['?show=ASK.', '?show=ask'],
    ['?event=EVENT-E033,', '?event=event-e033'],
    ['?story=story-closure).', '?story=story-closure'],
    ['?article=soyarmenio-2022-08-27"', '?article=soyarmenio-2022-08-27'],
    ['?place=hadrut&amp;date=2021-03-01.', '?place=hadrut&date=2021-03-01'],
    ['?show=layers&amp;hide=posts&amp;names=ALL', '?show=layers&hide=posts&names=all'],
    ['?at=46.6,%2039.7).', '?at=46.6,39.7'],
    ['?compare=2020-09-26/2022-08-27.', '?compare=2020-09-26/2022-08-27'],
  ])('opens what it meant: %s', (changed, meant) => {
    expect(writeView(readView(changed, catalog, span), catalog)).toBe(meant);
    expect(troubleOf(changed)).toBeNull();
  });

  it('opens the same place with whatever stands behind it, in whatever letters', () => {
    const ids = fc.constantFrom(...catalog.features.map(({ id }) => id));
    const behind = fc.array(fc.constantFrom(...'.,;:!?)]}>\'"»”’ '), { maxLength: 4 });
    fc.assert(
      fc.property(ids, behind, fc.boolean(), (id, signs, isLoud) => {
        const written = `${isLoud ? id.toUpperCase() : id}${signs.join('')}`;
        const view = readView(`?place=${encodeURIComponent(written)}`, catalog, span);
        expect(view.panel).toEqual({ kind: 'place', id });
      }),
    );
  });

  it.each([
    ['?place=atlantis', 'place', 'atlantis'],
    ['?show=nothing', 'view', 'nothing'],
    ['?story=nothing', 'step', 'nothing'],
    ['?article=gone-2020', 'article', 'gone-2020'],
    ['?at=999,39', 'point', '999,39'],
    ['?at=here', 'point', 'here'],
  ])('says what it names that cannot be opened: %s', (search, what, text) => {
    expect(troubleOf(search)).toEqual({ what, text });
    expect(readView(search, catalog, span).panel).toEqual({ kind: 'start' });
  });

  it('leaves the point of a question to its form, and empty names alone', () => {
    expect(troubleOf('?ask=within&at=here&km=5')).toBeNull();
    expect(troubleOf('?place=&show=')).toBeNull();
  });
});
