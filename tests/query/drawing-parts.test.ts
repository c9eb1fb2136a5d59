import { describe, expect, it } from 'vitest';
import { typedShape } from '../../src/panels/ask/typed-shape';
import { circleParts, drawnParts, figuresOf, withDrawing } from '../../src/query/drawing-parts';
import { isPartTrouble } from '../../src/query/question-parts';
import { readQuestion } from '../../src/query/question-of-parts';
import type { Shape } from '../../src/query/subject';

const road: Shape = {
  type: 'LineString',
  coordinates: [
    [46.4, 39.5],
    [46.6, 39.6],
  ],
};
const field: Shape = {
  type: 'Polygon',
  coordinates: [
    [
      [46.5, 39.6],
      [46.6, 39.6],
      [46.6, 39.7],
      [46.5, 39.6],
    ],
  ],
};

describe('a drawing', () => {
  it('has a length, or an area with its boundary, each with how far it may be off', () => {
    const line = figuresOf(road, 50);
    expect(line?.km).toBeCloseTo(20.5, 0);
    expect(line?.off).toBe(0.1);
    const area = figuresOf(field, 50);
    expect(area?.km2).toBeCloseTo(47.7, 0);
    expect(area?.off).toBeCloseTo(((area?.km ?? 0) * 50) / 1000);
    expect(figuresOf({ type: 'Point', coordinates: [46.4, 39.5] }, 50)).toBeNull();
  });

  it('comes back from the address with the accuracy of the hand', () => {
    const asked = withDrawing({}, 'area', drawnParts(field, 38.4));
    expect(asked).toEqual({
      ask: 'inside',
      area: '46.5,39.6;46.6,39.6;46.6,39.7',
      accuracy: '38',
    });
    const question = readQuestion(asked);
    expect(!isPartTrouble(question) && question.of).toEqual({ geometry: field, accuracy: 38 });
  });

  it('keeps the question that was open, if it can be asked of the drawing', () => {
    const open = { ask: 'overlap', of: 'lachin-corridor', layer: 'districts', on: '2021-01-15' };
    expect(withDrawing(open, 'area', drawnParts(field, 5))).toMatchObject({
      ask: 'overlap',
      layer: 'districts',
      on: '2021-01-15',
    });
    expect(withDrawing(open, 'line', drawnParts(road, 5))).toMatchObject({ ask: 'along', km: '2' });
    expect(withDrawing(open, 'circle', circleParts([46.5, 39.6], 5.12345, 5))).toMatchObject({
      ask: 'within',
      at: '46.5,39.6',
      km: '5.123',
    });
    expect(withDrawing({ ask: 'between' }, 'point', { at: '46.5,39.6' }).ask).toBe('containing');
  });

  it('can be typed: a point, a line, and an area where the last position is the first', () => {
    expect(typedShape('39.76, 46.75')).toMatchObject({ tool: 'point' });
    expect(typedShape('39.5 N 46.4 E\n\n39.6, 46.6')).toMatchObject({
      tool: 'line',
      parts: { path: '46.4,39.5;46.6,39.6' },
    });
    const ring = '39.6, 46.5\n39.6, 46.6\n39.7, 46.6\n39.6, 46.5';
    expect(typedShape(ring)).toMatchObject({ tool: 'area' });
    expect(typedShape('39.6, 46.5\nShushi')).toEqual({ unread: 'Shushi' });
    expect(typedShape('')).toEqual({ unread: '' });
  });

  it('is as exact as the coarsest square of the grid that was typed', () => {
    expect(typedShape('39.76, 46.75')).toMatchObject({ parts: { accuracy: '1' } });
    expect(typedShape('38S PK 499 024\n38S PK 51 03')).toMatchObject({
      tool: 'line',
      parts: { accuracy: '707' },
    });
  });
});
