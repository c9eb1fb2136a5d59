import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultInEnglish, problemLine } from '../../src/cli/problem-line';
import { parseTranslations } from '../../src/catalog/translation-checks';
import { parseCatalog } from '../../src/catalog/parse';
import { readGeodata } from '../../src/cli/geodata-files';
import { catalog } from '../fixtures';

type Words = Record<string, Record<string, unknown>>;
const name = 'translations/es.json';
const spanish = readFileSync(`geodata/${name}`, 'utf8');
const { sections: said } = parseCatalog(readGeodata());
if (!said) throw new Error('The geodata has problems');
const wordsWith = (edit: (words: Words) => void) => {
  const words = JSON.parse(spanish) as Words;
  edit(words);
  return parseTranslations(name, JSON.stringify(words), said).problems.map(problemLine);
};

describe('a file of translations', () => {
  it('is whole as it is shipped', () => {
    expect(parseTranslations(name, spanish, said).problems).toEqual([]);
  });

  it('names nothing that is not there', () => {
    expect(wordsWith((words) => (words['event-e999'] = { text: 'Nada' }))).toEqual([
      'translations/es.json: event-e999: /event-e999: {"text":"Nada"}: names no record that has words of its own',
    ]);
  });

  it('misses nothing', () => {
    expect(wordsWith((words) => delete words['event-e001'])).toEqual([
      'translations/es.json: event-e001: /event-e001: (missing): is not translated',
    ]);
  });

  it('may be of the words of the atlas alone, which it has whole', () => {
    const { atlas } = JSON.parse(spanish) as { atlas: object };
    const alone = (words: object) =>
      parseTranslations(name, JSON.stringify({ atlas: words }), said).problems;
    expect(alone(atlas)).toEqual([]);
    const [problem] = alone({ ...atlas, holders: { Nadie: 'Nadie' } });
    expect(problemLine(problem as never)).toMatch(
      /^translations\/es\.json: atlas: \/atlas\/holders\/A.*: \(missing\): is not translated$/,
    );
  });

  it('has a text for each', () => {
    expect(wordsWith((words) => delete words['event-e001']?.['text'])[0]).toMatch(
      /^translations\/es\.json: event-e001: \/event-e001\/text: \(missing\): /,
    );
    expect(wordsWith((words) => Object.assign(words['event-e001'] ?? {}, { text: '' }))).toEqual([
      'translations/es.json: event-e001: /event-e001/text: "": is empty',
    ]);
  });

  it('has a title and a difference where the English record has, and nowhere else', () => {
    const withDifference = catalog.events.find(({ differs }) => differs !== null)?.id ?? '';
    const without = catalog.events.find(({ differs }) => differs === null)?.id ?? '';
    expect(wordsWith((words) => delete words[withDifference]?.['differs'])[0]).toContain(
      `/${withDifference}/differs: (missing): is missing: the English record has it`,
    );
    expect(
      wordsWith((words) => Object.assign(words[without] ?? {}, { differs: 'Otro' }))[0],
    ).toContain(`/${without}/differs: "Otro": is not in the English record`);
    const step = catalog.story[0]?.id ?? '';
    expect(wordsWith((words) => delete words[step]?.['title'])[0]).toContain(`/${step}/title`);
  });

  it('is refused in one line where it is no JSON', () => {
    const { words, problems } = parseTranslations(name, '{"fact-h1":', said);
    expect(words).toBeNull();
    expect(problems.map((one) => `${one.file} ${faultInEnglish(one)}`)).toEqual([
      expect.stringMatching(/^translations\/es\.json is not JSON/),
    ]);
  });
});
