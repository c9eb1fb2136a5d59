/** Checks that the days of `atlas.json` are in order. */
import type { AtlasDescription } from './atlas-schema';
import { fault, type Fault } from './faults';
import { problem, type Path, type Problem } from './problems';
import { sectionFiles } from './schema';

export function checkDays({
  days,
  day,
  knees,
  turningPoints,
  wars = [],
}: AtlasDescription): Problem[] {
  const last = days.last ?? '9999-12-31';
  return [
    ...unless(days.first < last, ['days', 'last'], days.last, notAfter('first')),
    ...unless(days.first <= day && day <= last, ['day'], day, fault('outside-days')),
    ...knees.flatMap((knee, index) => {
      const before = knees[index - 1] ?? { day: days.first, at: 0 };
      const isAfter = knee.day > before.day && knee.at > before.at && knee.day < last;
      return unless(isAfter, ['knees', index], knee, fault('knee-out-of-order'));
    }),
    ...unless(
      !turningPoints || turningPoints.early < turningPoints.late,
      ['turningPoints', 'late'],
      turningPoints?.late,
      notAfter('early'),
    ),
    ...wars.flatMap(({ until }, index) => {
      const before = wars[index - 1]?.until ?? '';
      return unless(before < until, ['wars', index, 'until'], until, notAfter(before));
    }),
  ];
}

/** A problem of `atlas.json`, if the condition does not hold. */
export function unless(holds: boolean, path: Path, value: unknown, wrong: Fault): Problem[] {
  return holds ? [] : [problem(sectionFiles.atlas, path, value, wrong)];
}

function notAfter(field: string): Fault {
  return fault('not-after', { field });
}
