import { readFileSync } from 'node:fs';
import { faultInEnglish } from '../src/cli/problem-line';
import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../src/catalog/parse';
import { catalog, filesWith } from './fixtures';

const text = catalog.story.map((step) => `${step.title} ${step.text} ${step.differs ?? ''}`);

describe('the story', () => {
  it('goes from the first day of the war to 2025, forwards, by way of the article', () => {
    const dates = catalog.story.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates).size).toBe(dates.length);
    for (const day of [
      '2020-09-27',
      '2020-11-08',
      '2020-11-10',
      '2020-11-20',
      '2020-11-25',
      '2020-12-01',
      catalog.articles[0]?.date,
      '2022-12-12',
      '2023-09-20',
      '2024-06-12',
      '2025-08-08',
    ])
      expect(dates).toContain(day);
  });

  it('says what sources differ on where it names what one side names otherwise', () => {
    const closure = catalog.story.find(({ date }) => date === '2022-12-12');
    expect(closure?.text).not.toMatch(/blockade/);
    expect(closure?.differs).toMatch(/Armenian sources call it a blockade/);
    expect(closure?.differs).toMatch(/Azerbaijan denies a blockade/);
  });

  it('names places as both communities do', () => {
    for (const words of text) {
      expect(words).not.toMatch(/(?<!\/ )\b(Stepanakert|Shushi|Akna|Karvachar|Varanda)\b/);
      expect(words).not.toMatch(/\b(Khankendi|Aghdam|Kalbajar|Fuzuli)\b(?! \/)/);
    }
  });

  it('is refused with a citation that is not there, a day twice, a box that is none', () => {
    const { problems } = parseCatalog(
      filesWith('story.json', (json: never) => {
        const steps = json as {
          id: string;
          date: string;
          citations: string[];
          bounds: number[];
          certainty: string;
        }[];
        const step = (id: string) => steps.find((one) => one.id === id);
        step('story-shusha')?.citations.push('nobody');
        Object.assign(step('story-flag') ?? {}, { date: '2020-11-10' });
        Object.assign(step('story-aghdam') ?? {}, { bounds: [47, 40, 46, 39] });
        Object.assign(step('story-kalbajar') ?? {}, { phoneBounds: [45.7, 39.8, 57, 40.4] });
        Object.assign(step('story-withdrawal') ?? {}, { certainty: 'certain' });
      }),
    );
    const said = problems.map((one) => `${one.feature}: ${faultInEnglish(one)}`).join('\n');
    expect(said).toContain('story-shusha: names no known citation');
    expect(said).toMatch(/is the day of story-(flag|statement) too/);
    expect(said).toContain('story-aghdam: is not a box');
    expect(said).toContain('story-withdrawal: rests on 1 side');
  });

  it('is in the data, described as the rest is', () => {
    expect(readFileSync('geodata/README.md', 'utf8')).toContain(
      `the story, ${catalog.story.length} steps`,
    );
  });
});
