/**
 * Checks the story: each step cites what exists, is no more certain than it, and has its own day.
 */
import { certaintyTrouble } from './certainty';
import { fault, type Fault } from './faults';
import { problem, type Problem } from './problems';
import { sectionFiles } from './schema';
import { inStudyArea, type StudyArea } from './study-area';
import type { Citation, StoryStep } from './types';

export function checkStory(
  steps: readonly StoryStep[],
  citations: readonly Citation[],
  studyArea: StudyArea,
): readonly Problem[] {
  const known = new Set(citations.map(({ id }) => id));
  return steps.flatMap((step, index) => {
    const report = (field: string, value: unknown, wrong: Fault) =>
      problem(sectionFiles.story, [index, field], value, wrong, step.id);
    const trouble = certaintyTrouble(step, citations);
    const sameDay = steps.find(({ date }, other) => other < index && date === step.date);
    return [
      ...step.citations
        .filter((id) => !known.has(id))
        .map((id) => report('citations', id, fault('unknown-reference', { to: 'citation' }))),
      ...(trouble ? [report('certainty', step.certainty, trouble)] : []),
      ...(sameDay ? [report('date', step.date, fault('same-day', { step: sameDay.id }))] : []),
      ...(['bounds', 'phoneBounds'] as const).flatMap((field) => {
        const box = step[field];
        return !box || isBoxIn(studyArea, box) ? [] : [report(field, box, fault('no-box'))];
      }),
    ];
  });
}

function isBoxIn(studyArea: StudyArea, [west, south, east, north]: StoryStep['bounds']): boolean {
  return (
    west < east &&
    south < north &&
    inStudyArea([west, south], studyArea) &&
    inStudyArea([east, north], studyArea)
  );
}
