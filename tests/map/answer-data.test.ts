import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { answerData } from '../../src/map/answer-data';
import { extentOf } from '../../src/map/answer-extent';
import { isRefusal } from '../../src/query/answer';
import { answerer } from '../../src/query/ask';
import { isMend, readAsked, type Asked } from '../../src/query/asked';
import { examples } from '../../src/query/examples';
import { catalog } from '../fixtures';

const answer = answerer(catalog);
function answered(asked: Asked) {
  const question = readAsked(asked);
  if (isMend(question)) throw new Error(question.mend);
  const reply = answer(question);
  if (isRefusal(reply)) throw new Error(reply.refused);
  return { asked, question, reply };
}
const roles = (asked: Asked) =>
  answerData(catalog, answered(asked), en).features.map(({ properties }) => properties?.['role']);

describe('an answer on the map', () => {
  it('draws a distance as a line with its length', () => {
    const { features } = answerData(catalog, answered(examples.fromCorridor), en);
    const way = features.find(({ properties }) => properties?.['role'] === 'way');
    expect(way?.properties?.['label']).toBe('1.5\u00a0km');
  });

  it('labels the line to each of the nearest with its own length', () => {
    const { features } = answerData(catalog, answered(examples.nearestPosts), en);
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

  it('marks nothing where nothing was asked, and nothing that was not there', () => {
    expect(answerData(catalog, null, en).features).toEqual([]);
    expect(roles({ ask: 'inside', of: 'lachin-corridor', on: '2019-01-01' })).toEqual([]);
  });

  it('has an extent with everything in it', () => {
    const { geometry } = extentOf(catalog, answered(examples.fromCorridor)) ?? {};
    expect(geometry?.type).toBe('MultiPoint');
    expect(geometry && 'coordinates' in geometry && geometry.coordinates).toContainEqual([
      46.74989, 39.76006,
    ]);
  });
});
