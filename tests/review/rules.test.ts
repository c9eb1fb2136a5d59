import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/review/parse-rules';
import { wordGroups } from '../../src/review/words/vocabulary';
import { findBeginnings, vocabularies } from '../../src/review/words/all';
import { linkLanguages } from '../../src/linking/languages';
import { catalog } from '../fixtures';
import { rules } from './gold';

const file = readFileSync('geodata/checking.json', 'utf8');
/** The file with one change, and the problems that its reader finds. */
function problemsAfter(change: (data: Record<string, never[]>) => void) {
  const data = JSON.parse(file) as Record<string, never[]>;
  change(data);
  return parseRules(JSON.stringify(data), catalog).problems;
}

describe('the rules of checking', () => {
  it('have words for each of their groups in each language', () => {
    const said = [...rules.events, ...rules.things, ...rules.garrisons, ...rules.numbers]
      .flatMap((rule) => rule.says)
      .flatMap((groups) => groups.split(' '));
    const missing = [...new Set(said)].flatMap((group) =>
      linkLanguages
        .filter(
          (language) =>
            vocabularies[language][group as keyof (typeof vocabularies)['en']] === undefined &&
            rules.words[group]?.[language] === undefined,
        )
        .map((language) => `${group} ${language}`),
    );
    expect(missing).toEqual([]);
  });

  it('have beginnings of words that are regular expressions, in every language', () => {
    for (const language of linkLanguages)
      for (const group of wordGroups)
        expect(() => findBeginnings('', vocabularies[language][group] ?? 'x')).not.toThrow();
  });

  it('name things by the labels of the file', () => {
    for (const { id } of [...rules.things, ...rules.numbers])
      expect(rules.labels).toHaveProperty(id);
  });

  it('are refused with file, field, value and reason where an id is unknown', () => {
    const [problem] = problemsAfter(({ events }) => {
      (events?.[0] as unknown as { event: string }).event = 'event-e999';
    });
    expect(problem).toMatchObject({
      file: 'checking.json',
      pointer: '/events/0/event',
      value: '"event-e999"',
      code: 'unknown-reference',
    });
  });

  it('are refused where a group of words is unknown', () => {
    const [problem] = problemsAfter(({ things }) => {
      (things?.[0] as unknown as { says: string[] }).says = ['unicorns'];
    });
    expect(problem).toMatchObject({
      pointer: '/things/0',
      value: '"unicorns"',
      code: 'unknown-words',
    });
  });

  it('are refused where a label lacks a language', () => {
    const [problem] = problemsAfter(({ labels }) => {
      delete (labels as unknown as Record<string, Record<string, string>>)['corridor']?.['hy'];
    });
    expect(problem).toMatchObject({ pointer: '/labels/corridor', code: 'missing-member' });
  });
});
