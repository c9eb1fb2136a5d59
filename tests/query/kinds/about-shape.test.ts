import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { questionAbout } from '../../../src/query/kinds/about-shape';
import { isPartTrouble } from '../../../src/query/question-parts';
import { readQuestion } from '../../../src/query/question-of-parts';

const about = (geometry: Geometry | null, accuracy = '') => questionAbout({ geometry }, accuracy);
const road = [
  [46.41, 39.51],
  [46.55, 39.64],
  [46.75, 39.82],
];

describe('the question about a shape that somebody brought', () => {
  it.each([
    ['near', { type: 'Point', coordinates: [46.75, 39.76] }],
    ['along', { type: 'LineString', coordinates: road }],
    ['inside', { type: 'Polygon', coordinates: [[...road, [46.41, 39.51]]] }],
  ] as const)('asks what is %s it, and can be read again', (words, geometry) => {
    const asked = about(geometry as never, ' 250 ');
    expect(asked?.words).toBe(words);
    const question = readQuestion(asked?.parts ?? {});
    if (isPartTrouble(question)) throw new Error(question.trouble);
    expect(question.of).toEqual({ geometry, accuracy: 250 });
  });

  it('is none where no question takes the shape, or no address can hold it', () => {
    const long = Array.from({ length: 5000 }, (_, at) => [46 + at / 10_000, 39.5]);
    expect(about(null)).toBeNull();
    expect(about({ type: 'MultiPoint', coordinates: road })).toBeNull();
    expect(about({ type: 'LineString', coordinates: long })).toBeNull();
  });
});
