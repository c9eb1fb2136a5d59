import { describe, expect, it } from 'vitest';
import { turnedParts } from '../../src/query/swapped-coordinates';
import { catalog } from '../fixtures';

const { studyArea } = catalog.atlas;

describe('a question whose coordinates stand in the other order', () => {
  it.each([
    ['a point', { ask: 'nearest', at: '39.76,46.75' }, { at: '46.75,39.76' }],
    ['a line', { ask: 'along', path: '39.6,46.5;39.7,46.6' }, { path: '46.5,39.6;46.6,39.7' }],
    [
      'an area',
      { ask: 'inside', area: '39.6,46.5;39.7,46.6;39.7,46.5' },
      { area: '46.5,39.6;46.6,39.7;46.5,39.7' },
    ],
    [
      'the other end of a distance',
      { ask: 'between', of: 'shusha-shushi', and: '39.6,46.5' },
      { and: '46.5,39.6' },
    ],
  ])('is offered in the order that lies in the region: %s', (_, asked, turned) => {
    expect(turnedParts(asked, studyArea)).toEqual({ ...asked, ...turned });
    // What is offered is not offered again the other way round.
    expect(turnedParts({ ...asked, ...turned }, studyArea)).toBeNull();
  });

  it.each([
    ['far away in both orders', { at: '2.35,48.85' }],
    ['in the region already', { at: '46.75,39.76' }],
    ['of a line of which one corner alone is swapped', { path: '39.6,46.5;46.6,39.7' }],
    ['about a feature', { of: 'shusha-shushi', and: 'goris' }],
    ['with a position that cannot be read', { at: '39.76' }],
    ['without a subject', {}],
  ])('is left alone where it is %s', (_, asked) => {
    expect(turnedParts(asked, studyArea)).toBeNull();
  });
});
