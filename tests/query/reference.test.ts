import { describe, expect, it } from 'vitest';
import { askGdal } from '../../scripts/reference/gdal';
import { referenceQuestions } from '../../scripts/reference/questions';
import { isRefusal } from '../../src/query/answer';
import { answerer } from '../../src/query/ask';
import { catalog } from '../fixtures';
import { isLong } from '../runs';
import { describeWith } from '../tools';
import reference from './reference.json';

const answer = answerer(catalog);

describe('figures of GDAL, SpatiaLite and PROJ', () => {
  it('are there for the questions as they are asked now, at least two of each kind', () => {
    const asked = referenceQuestions.map(({ question, sql }) => ({ question, sql }));
    expect(reference.figures.map(({ question, sql }) => ({ question, sql }))).toEqual(asked);
    const kinds = asked.map(({ question }) => question.kind);
    expect(new Set(kinds).size).toBe(9);
    for (const kind of kinds) expect(kinds.filter((one) => one === kind).length).toBeGreaterThan(1);
    expect(asked.length).toBeGreaterThanOrEqual(20);
  });

  it.each(
    referenceQuestions.map(({ question }, index) => ({
      about: `${question.kind} ${'id' in question.of ? question.of.id : question.of.geometry.type}`,
      question,
      rows: reference.figures[index]?.rows ?? [],
    })),
  )('agree to 0.1 %: $about', ({ question, rows }) => {
    const found = answer(question);
    if (isRefusal(found)) throw new Error(found.refused);
    const { kind } = question;
    const figures: [string, number][] =
      kind === 'between' || kind === 'measure'
        ? [['', found.value ?? NaN]]
        : found.features.map(({ id, km, km2 }) => [id, km2 ?? km ?? 1]);
    expect(figures.map(([id]) => id).sort()).toEqual(rows.map(([id]) => id).sort());
    for (const [id, figure] of rows as [string, number][]) {
      const own = figures.find(([one]) => one === id)?.[1] ?? NaN;
      // 0.1 %, or a metre if the distance is almost zero.
      expect(Math.abs(own - figure), `${id}: ${own} and ${figure}`).toBeLessThan(
        Math.max(0.001 * figure, 0.001),
      );
    }
  });
});

describeWith('ogr2ogr', 'GDAL, asked again', () => {
  it.runIf(isLong)(
    'gives the figures that are kept, for every feature of every question',
    () => {
      const { figures } = askGdal();
      const kept = reference.figures.map(({ rows }) => rows as [string, number][]);
      expect(figures.map(({ rows }) => rows.map(([id]) => id).sort())).toEqual(
        kept.map((rows) => rows.map(([id]) => id).sort()),
      );
      for (const [number, rows] of kept.entries())
        for (const [id, figure] of rows) {
          const now = figures[number]?.rows.find(([one]) => one === id)?.[1] ?? NaN;
          // Versions of PROJ differ in the last digits.
          expect(Math.abs(now - figure), `${number}, ${id}`).toBeLessThan(1e-5 + figure * 1e-5);
        }
    },
    60_000,
  );
});
