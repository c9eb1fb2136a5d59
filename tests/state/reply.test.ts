import { describe, expect, it } from 'vitest';
import { answerer } from '../../src/query/ask';
import type { Question } from '../../src/query/kinds';
import { readQuestion, tidy } from '../../src/query/question-of-parts';
import { isPartTrouble } from '../../src/query/question-parts';
import { hasAnswer, sameParts } from '../../src/state/reply';
import { catalog } from '../fixtures';

const near = tidy({ ask: 'nearest', of: 'berdzor-lachin', layer: 'posts', count: '1' });

function asked(): Question {
  const question = readQuestion(near);
  if (isPartTrouble(question)) throw new Error(question.trouble);
  return question;
}

describe('a reply', () => {
  it('has an answer where the question was answered, and none where it was refused or not put', () => {
    const question = asked();
    const result = answerer(catalog)(question);
    expect(hasAnswer({ parts: near, question, result })).toBe(true);
    expect(hasAnswer({ parts: near, question, result: null })).toBe(false);
    const refusal = { refused: 'count', what: '0' } as const;
    expect(hasAnswer({ parts: near, question, result: refusal })).toBe(false);
    expect(hasAnswer(null)).toBe(false);
  });

  it('belongs to the question with the same parts, whatever the order in which they were typed', () => {
    const otherOrder = tidy({ count: '1', layer: 'posts', of: 'berdzor-lachin', ask: 'nearest' });
    expect(sameParts(near, otherOrder)).toBe(true);
    expect(sameParts(near, tidy({ ...near, count: '3' }))).toBe(false);
  });
});
