import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/languages';
import { loadQuestionWords } from '../../../src/i18n/load';
import { loadMessages } from '../../words';
import { isRefusal, type Answer } from '../../../src/query/answer';
import { answerer } from '../../../src/query/ask';
import { controlAnswer } from '../../../src/query/control-answer';
import type { Question } from '../../../src/query/kinds';
import { readQuestion, withDay } from '../../../src/query/question-of-parts';
import { answerSentence } from '../../../src/sentences/answer-sentence';
import { controlInWords } from '../../../src/sentences/control-in-words';
import { questionSentence } from '../../../src/sentences/question-sentence';
import { catalog, feature } from '../../fixtures';

const reply = answerer(catalog);
const on = '2020-11-08';

function answer(question: Question): Answer {
  const found = reply(question);
  if (isRefusal(found)) throw new Error(`${found.refused} ${found.what}`);
  return found;
}

describe('who held it', () => {
  it('has a row for each statement, as the card of the place has', () => {
    const { value, unit, control } = answer({ kind: 'control', of: { id: 'shusha-shushi' }, on });
    expect(control).toEqual(controlAnswer(catalog, feature('shusha-shushi'), on));
    expect([value, unit]).toEqual([control?.statements.length, 'statements']);
    expect(value).toBeGreaterThan(1);
  });

  it('marks what the statements are about: of a point, the unit around it', () => {
    const of = { geometry: { type: 'Point' as const, coordinates: [46.04, 40.1] } };
    const found = answer({ kind: 'control', of, on: '2020-11-25' });
    expect(found.control?.around).toBe(true);
    expect(found.features).toEqual([{ id: 'district-kalbajar' }]);
  });

  it('asks of a position as of its place, also when there was no position yet', () => {
    const post = feature('post-shusha-dashalti-junction');
    const { notes } = answer({ kind: 'control', of: { id: post.id }, on: '1995-01-01' });
    expect(notes).not.toContain('not-then');
  });

  it('takes the day of the map where its address names none, and leaves other kinds as they are', () => {
    const parts = { ask: 'control', of: 'hadrut' };
    expect(readQuestion(parts)).toEqual({ trouble: 'no-day', what: '' });
    expect(withDay(parts, on)).toEqual({ ...parts, on });
    expect(withDay({ ...parts, on: '2019-06-01' }, on)).toEqual({ ...parts, on: '2019-06-01' });
    expect(withDay({ ask: 'measure', of: 'river-aras' }, on)).toEqual({
      ...{ ask: 'measure', of: 'river-aras' },
    });
  });

  it('refuses days that the record does not cover, and drawings that are no point', () => {
    const of = { id: 'hadrut' };
    expect(reply({ kind: 'control', of, on: '1850-01-01' })).toMatchObject({
      refused: 'outside-record',
      what: expect.stringMatching(/^1992-01-01\/\d{4}-\d\d-\d\d$/) as string,
    });
    expect(reply({ kind: 'control', of, on: '2999-01-01' })).toMatchObject({
      refused: 'outside-record',
    });
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [46, 39],
        [47, 40],
      ],
    };
    expect(reply({ kind: 'control', of: { geometry: line }, on })).toMatchObject({
      refused: 'no-point',
    });
  });

  it.each(languages)('is asked and answered in words as on the card: %s', async (language) => {
    const t = await loadMessages(language);
    const words = await loadQuestionWords(language);
    const question: Question = { kind: 'control', of: { id: 'shusha-shushi' }, on };
    // The worker answers about copies, which are not the features of the page's catalog.
    const found = structuredClone(answer(question));
    const said = answerSentence(catalog, question, found, words.answers, t);
    const place = feature('shusha-shushi');
    expect(said).toBe(controlInWords(controlAnswer(catalog, place, on), place, on, catalog, t));
    const asked = questionSentence(catalog, { ask: 'control', of: place.id, on }, words, t);
    expect(asked).toContain('Shusha / Shushi');
  });
});
