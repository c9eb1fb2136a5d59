import { describe, expect, it } from 'vitest';
import { answers as enAnswers } from '../../src/i18n/en/answers';
import { ask as enAsk } from '../../src/i18n/en/ask';
import { wordsOf } from '../i18n/every-language';
import { en } from '../words';
import { questionSentence } from '../../src/sentences/question-sentence';
import { replySentence } from '../../src/sentences/reply-sentence';
import { isRefusal } from '../../src/query/answer';
import { answerer } from '../../src/query/ask';
import { isPartTrouble, type QuestionParts } from '../../src/query/question-parts';
import { readQuestion, tidy } from '../../src/query/question-of-parts';
import { catalog } from '../fixtures';

const words = { ask: enAsk, answers: enAnswers };
const answer = answerer(catalog);

/** What the form says about a question. */
function said(typed: QuestionParts): string {
  const parts = tidy(typed);
  const reading = readQuestion(parts);
  const reply = isPartTrouble(reading)
    ? null
    : { parts, question: reading, result: answer(reading) };
  return replySentence(catalog, reading, reply, words, en).replaceAll('\u00a0', ' ');
}

describe('a question as it was typed', () => {
  it('is tidied: one order, nothing empty, nothing that the question does not take', () => {
    const asked = { on: ' ', layer: '', km: '5', count: '3', of: 'tegh', ask: 'within' };
    expect(Object.entries(tidy(asked))).toEqual([
      ['ask', 'within'],
      ['of', 'tegh'],
      ['km', '5'],
    ]);
  });

  it('takes a decimal comma, and says the distance as each language writes it', () => {
    expect(tidy({ ask: 'within', of: 'tegh', km: ' 0,5 ' })['km']).toBe('0.5');
    for (const km of ['0,5', '0.5'])
      expect(readQuestion({ ask: 'within', of: 'tegh', km })).toMatchObject({ km: 0.5 });
    expect(readQuestion({ ask: 'within', of: 'tegh', km: '1,5,5' })).toMatchObject({
      trouble: 'km',
    });
    for (const { language, t, ...all } of wordsOf) {
      const question = questionSentence(catalog, { ask: 'within', of: 'tegh', km: '0.5' }, all, t);
      expect(question, language).toContain(language === 'en' ? '0.5' : '0,5');
    }
  });

  it.each(catalog.atlas.examples)('is answered where it is often asked: $id', ({ ask: asked }) => {
    const reading = readQuestion(asked);
    if (isPartTrouble(reading)) throw new Error(reading.trouble);
    const reply = answer(reading);
    if (isRefusal(reply)) throw new Error(reply.refused);
    expect(reply.features.length + (reply.perhaps?.length ?? 0)).toBeGreaterThan(0);
    expect(tidy(asked)).toEqual(asked);
  });

  it('reads a point, a line, an area and a second end in coordinates', () => {
    const point = said({ ask: 'containing', at: '46.74989,39.76006' });
    expect(point).toContain('lies in Shusha / Shushi district');
    const line = said({ ask: 'measure', path: '46.4,39.5;46.6,39.6' });
    expect(line).toMatch(/^The drawn line is 20(\.\d)? km long\.$/);
    const area = said({ ask: 'measure', area: '46.5,39.6;46.6,39.6;46.6,39.7' });
    expect(area).toMatch(/^The drawn area covers 4\d(\.\d)? km²\.$/);
    const end = said({ ask: 'between', of: 'shusha-shushi', and: '46.74989,39.76006' });
    expect(end).toMatch(/touch, or are within 400\sm of each other\.$/);
  });

  it.each<[QuestionParts, string]>([
    [{ ask: 'fly', of: 'tegh' }, '“fly” is not a question of this form; choose one under “Ask”.'],
    [{ ask: 'within', km: '5' }, 'Say what the question is about'],
    [{ ask: 'within', of: 'atlantis', km: '5' }, 'The atlas knows no place “atlantis”'],
    [{ ask: 'within', of: '__proto__', km: '5' }, 'The atlas knows no place “__proto__”'],
    [{ ask: 'within', of: 'tegh', km: 'far' }, '“far” is not a distance'],
    [{ ask: 'within', of: 'tegh', km: '0' }, 'enter more than 0 and at most 1000'],
    [{ ask: 'within', of: 'tegh', km: '40000' }, 'enter more than 0 and at most 1000'],
    [{ ask: 'nearest', of: 'tegh', count: '0' }, 'is not a number from 1 to 999'],
    [{ ask: 'inside', of: 'lachin-corridor', on: '2022-02-30' }, 'is not a day that exists'],
    [{ ask: 'inside', of: 'tegh' }, 'is not an area; choose a district'],
    [{ ask: 'inside', of: 'lachin-corridor', layer: 'castles' }, 'There is no layer “castles”'],
    [{ ask: 'containing', at: '999,39' }, '“999,39” is not a point'],
    [{ ask: 'containing', at: '2,48' }, 'is outside the study area'],
    [{ ask: 'measure', path: '46,39' }, 'A line takes at least two points'],
    [{ ask: 'measure', area: '46,39;46.1,39' }, 'An area takes at least three corners'],
    [{ ask: 'measure', area: '46,39;47,40;47,39;46,40' }, 'crosses itself'],
    [{ ask: 'measure', path: '46,39;46,39' }, 'has no length and no area'],
    [{ ask: 'crossing', path: '179,10;-179,10' }, 'crosses the antimeridian'],
    [{ ask: 'inside', area: '0,89;90,89;180,89' }, 'beyond 85° of latitude'],
    [{ ask: 'within', at: '0,90', km: '5' }, 'is outside the study area'],
    [{ ask: 'between', of: 'tegh' }, 'type a second name'],
    [{ ask: 'control', of: 'hadrut' }, 'is about one day; write it like'],
    [{ ask: 'control', of: 'hadrut', on: '2020-11' }, 'is not a day that exists'],
    [{ ask: 'control', of: 'hadrut', on: '1850-01-01' }, 'outside the days of the record'],
    [{ ask: 'control', of: 'hadrut', on: '2999-01-01' }, 'outside the days of the record'],
    [{ ask: 'control', area: '46,39;47,39;47,40', on: '2020-11-08' }, 'is not a point'],
    [{ ask: 'between', of: 'tegh', and: 'atlantis' }, 'The atlas knows no place “atlantis”'],
    [
      { ask: 'inside', of: 'district-lachin', layer: 'posts', on: '2019-01-01' },
      'There was nothing in the layer "Peacekeeper positions" on 1 January 2019.',
    ],
  ])('says what is wrong and how to put it right: %j', (asked, sentence) => {
    expect(said(asked)).toContain(sentence);
  });

  it('reads as a sentence with both names of a place', () => {
    const asked = { ask: 'within', of: 'berdzor-lachin', km: '5', layer: 'posts' };
    expect(questionSentence(catalog, asked, words, en)).toBe(
      'Which peacekeeper positions lie within 5 km of Berdzor / Lachin?',
    );
    expect(questionSentence(catalog, { ...asked, on: '2022-08-27' }, words, en)).toContain(
      ', on 27 August 2022?',
    );
    expect(questionSentence(catalog, { ask: 'between' }, words, en)).toBe(
      'How far is it from … to …?',
    );
  });

  it('has one stop behind a point, and the layer by its name, in every language', () => {
    for (const { language, t, ...all } of wordsOf) {
      const at = questionSentence(catalog, { ask: 'containing', at: '46.75,39.76' }, all, t);
      const open = questionSentence(catalog, { ask: 'inside' }, all, t);
      for (const asked of [at, open]) expect(asked, language).not.toMatch(/[.…]\. /);
      const parts = { ask: 'inside', of: 'district-lachin', layer: 'posts', on: '2019-01-01' };
      const question = readQuestion(parts);
      if (isPartTrouble(question)) throw new Error(question.trouble);
      const reply = { parts, question, result: answer(question) };
      const sentence = replySentence(catalog, question, reply, all, t);
      expect(sentence, language).toContain(t.layers.posts.name);
      expect(sentence, language).not.toContain('posts');
    }
  });

  it('takes a day as people write it, and leaves one that does not exist for its sentence', () => {
    const on = (text: string) => tidy({ ask: 'control', of: 'hadrut', on: text }).on;
    expect(on('1 июня 2019')).toBe('2019-06-01');
    expect(on('1 June 2019')).toBe('2019-06-01');
    expect(on('2022-02-30')).toBe('2022-02-30');
  });
});
