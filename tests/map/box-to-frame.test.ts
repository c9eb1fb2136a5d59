import { describe, expect, it } from 'vitest';
import { boxToFrame } from '../../src/map/live/box-to-frame';
import { wholeBox } from '../../src/map/live/camera-extent';
import { catalog } from '../fixtures';

const whole = wholeBox(catalog);
const framed = (step: string, isPhone: boolean) =>
  boxToFrame(catalog, { kind: 'story', step }, whole, isPhone);

describe('what the panel has the map frame', () => {
  it('is less on a phone where a step of the story has bounds of its own for one', () => {
    const [west = 0, south = 0, east = 0, north = 0] = framed('story-war-begins', true) ?? [];
    const [left = 0, bottom = 0, right = 0, top = 0] = framed('story-war-begins', false) ?? [];
    expect([left < west, bottom < south, east < right, north < top]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(framed('story-new-road', true)).toEqual(framed('story-new-road', false));
  });

  it('is every district where days are compared, and nothing in other views', () => {
    const compare = { kind: 'compare', from: '2020-09-26', to: '2022-08-27' } as const;
    expect(boxToFrame(catalog, compare, whole, true)).toEqual(whole);
    expect(boxToFrame(catalog, { kind: 'day' }, whole, true)).toBeNull();
    expect(framed('story-that-is-none', true)).toBeNull();
  });
});
