import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  heightFor,
  restingHeight,
  sheetHeights,
  steppedHeight,
} from '../../../src/panels/shell/sheet/heights';
import { Sheet } from '../../../src/panels/shell/sheet/sheet.svelte';

/** A phone of 390 by 844. */
const pixels = { low: 56, peek: 128, half: 380, full: 704 };

function drag(sheet: Sheet, ...ys: readonly number[]): void {
  const [first = 0, ...rest] = ys;
  sheet.take(first, 0, pixels);
  rest.forEach((y, index) => sheet.move(y, (index + 1) * 100));
}

describe('the sheet of a phone', () => {
  it('rests at the height that is nearest to where it is let go', () => {
    fc.assert(
      fc.property(fc.integer({ min: 56, max: 704 }), (at) => {
        const rest = restingHeight(at, 0, pixels);
        for (const other of sheetHeights)
          expect(Math.abs(pixels[rest] - at)).toBeLessThanOrEqual(Math.abs(pixels[other] - at));
      }),
    );
  });

  it('goes on in the direction of a flick', () => {
    expect(restingHeight(400, 2, pixels)).toBe('full');
    expect(restingHeight(360, -2, pixels)).toBe('low');
  });

  it('follows the finger, over the map above half and below it making room', () => {
    const sheet = new Sheet();
    sheet.height = 'half';
    drag(sheet, 460, 400);
    expect([sheet.pixels, sheet.place]).toEqual([440, 'above']);
    sheet.move(600, 200);
    expect([sheet.pixels, sheet.place]).toEqual([240, 'below']);
    sheet.move(2000, 300);
    expect(sheet.pixels).toBe(pixels.low);
    sheet.drop();
    expect([sheet.pixels, sheet.place]).toEqual([null, 'low']);
  });

  it('takes a short touch for a tap, which goes up and from the top to the bottom', () => {
    const sheet = new Sheet();
    const tap = () => {
      drag(sheet, 460, 458);
      sheet.drop();
      return sheet.height;
    };
    expect([tap(), tap(), tap(), tap()]).toEqual(['half', 'full', 'low', 'peek']);
  });

  it('leaves half to the map for a mention that is read, until the reader pulls it up again', () => {
    const reading: { mention: object | null } = { mention: null };
    const sheet = new Sheet(true, () => reading.mention);
    sheet.height = 'full';
    expect(sheet.height).toBe('full');
    reading.mention = { surface: 'Shusha' };
    expect([sheet.height, sheet.place]).toEqual(['half', 'half']);
    sheet.height = 'full';
    expect(sheet.height).toBe('full');
    reading.mention = { surface: 'Lachin' };
    expect(sheet.height).toBe('half');
    sheet.height = 'low';
    reading.mention = { surface: 'Aghdam' };
    expect(sheet.height).toBe('low');
  });

  it('stays where it was when the browser takes the finger away', () => {
    const sheet = new Sheet();
    drag(sheet, 460, 200);
    sheet.cancel();
    sheet.drop();
    expect([sheet.height, sheet.place]).toEqual(['peek', 'peek']);
  });

  it('steps by keyboard and stops at its ends', () => {
    expect(sheetHeights.map((height) => steppedHeight(height, 1))).toEqual([
      'peek',
      'half',
      'full',
      'full',
    ]);
    expect(sheetHeights.map((height) => steppedHeight(height, -1))).toEqual([
      'low',
      'low',
      'peek',
      'half',
    ]);
  });

  it('comes up for a view that was opened, and lets the map be seen with a place', () => {
    expect(heightFor('place', 'low')).toBe('half');
    expect(heightFor('layers', 'low')).toBe('half');
    expect(heightFor('place', 'full')).toBe('half');
    expect(heightFor('sources', 'full')).toBe('full');
  });
});
