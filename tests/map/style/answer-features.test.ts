import { describe, expect, it } from 'vitest';
import { en } from '../../words';
import { answerFeatures } from '../../../src/map/style/answer-features';
import { extentOf } from '../../../src/map/live/answer-extent';
import { isRefusal } from '../../../src/query/answer';
import { answerer } from '../../../src/query/ask';
import { isPartTrouble, type QuestionParts } from '../../../src/query/question-parts';
import { readQuestion } from '../../../src/query/question-of-parts';
import { catalog } from '../../fixtures';

const answer = answerer(catalog);
function replyTo(parts: QuestionParts) {
  const question = readQuestion(parts);
  if (isPartTrouble(question)) throw new Error(question.trouble);
  const result = answer(question);
  if (isRefusal(result)) throw new Error(result.refused);
  return { parts, question, result };
}
function example(wanted: string): QuestionParts {
  return catalog.atlas.examples.find(({ id }) => id === wanted)?.ask ?? {};
}
const drawn = (parts: QuestionParts) => [...answerFeatures(catalog, replyTo(parts), en)].flat();
const roles = (parts: QuestionParts) => drawn(parts).map(({ properties }) => properties?.['role']);

describe('an answer on the map', () => {
  it('draws a distance as a line with its length', () => {
    const features = drawn(example('from-corridor'));
    const way = features.find(({ properties }) => properties?.['role'] === 'way');
    expect(way?.properties?.['label']).toBe('1.5\u00a0km');
  });

  it('labels the line to each of the nearest with its own length', () => {
    const features = drawn(example('nearest-posts'));
    const lengths = features
      .filter(({ properties }) => properties?.['role'] === 'way')
      .map(({ properties }) => parseFloat(String(properties?.['label'])));
    expect(lengths).toHaveLength(3);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });

  it('marks the subject, what was found, what may be, and the circle that was asked about', () => {
    expect(roles({ ask: 'within', of: 'berdzor-lachin', km: '12', layer: 'posts' })).toEqual(
      expect.arrayContaining(['subject', 'found', 'perhaps', 'measured']),
    );
  });

  it('marks nothing that was not there', () => {
    expect(roles({ ask: 'inside', of: 'lachin-corridor', on: '2019-01-01' })).toEqual([]);
  });

  it('has corners for the camera', () => {
    const { geometry } = extentOf(catalog, replyTo(example('from-corridor'))) ?? {};
    const [[west = NaN, south = NaN] = [], [east = NaN, north = NaN] = []] =
      geometry?.type === 'MultiPoint' ? geometry.coordinates : [];
    // Shusha / Shushi is the northernmost; the road continues to the west of it.
    expect(east).toBeGreaterThan(46.7498);
    expect(north).toBeGreaterThan(39.76);
    expect(west).toBeLessThan(46.6);
    expect(south).toBeLessThan(39.7);
  });

  it('sends 100,000 that were found in parts, their points as one feature each', () => {
    const id = 'shusha-shushi';
    const { result, ...rest } = replyTo(example('inside-corridor'));
    const crowded = { ...rest, result: { ...result, features: Array(100_000).fill({ id }) } };
    const parts = [...answerFeatures(catalog, crowded, en)];
    expect(parts.length).toBeGreaterThan(40);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(10);
    const ids = parts.flat().map(({ properties }) => properties?.['id'] as number);
    expect(new Set(ids).size).toBe(ids.length);
    const found = parts
      .flat()
      .flatMap(({ geometry, properties }) =>
        properties?.['role'] === 'found' && geometry.type === 'MultiPoint'
          ? geometry.coordinates
          : [],
      );
    expect(found).toHaveLength(100_000);
  });
});
