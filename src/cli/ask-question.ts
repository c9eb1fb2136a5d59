/** Makes the question of `atlas ask` from its options and its subject. */
import { featureLayers } from '../catalog/types';
import type { Question } from '../query/kinds';
import type { KindPart, PartValues } from '../query/question-parts';
import { questionOf } from '../query/question-of-parts';
import type { Subject } from '../query/subject';
import { dayOption, readLayer, readNumber, type AskValues } from './ask-options';
import { BadInput } from './bad-input';

/** The message where a required option is missing; for a figure its reader gives the message. */
const missing: Readonly<Partial<Record<KindPart | 'on', string>>> = {
  layer: `needs --layer: ${featureLayers.join(', ')}, or a file of data.`,
  and: 'needs --and ID, the other end.',
  on: 'needs --on YYYY-MM-DD: it has no meaning without a day.',
};

/**
 * Checks every option once, before the first subject; `own` is the id of a layer that was read from
 * the file that `--layer` names. Throws `BadInput` where one is wrong.
 */
export function questionMaker(values: AskValues, own?: string): (of: Subject) => Question {
  const { kind } = values;
  const on = dayOption(values.on);
  const layer = readLayer(values.layer, own);
  for (const name of kind.command.needs) {
    const trouble = missing[name];
    if (trouble && values[name] === undefined) throw new BadInput(`"ask ${kind.id}" ${trouble}`);
  }
  const read: { readonly [P in KindPart]: () => PartValues[P] } = {
    layer: () => layer,
    km: () => readNumber('--km', values.km),
    count: () => readNumber('--count', values.count, true),
    and: () => ({ id: values.and ?? '' }),
  };
  const parts: Partial<PartValues> = Object.fromEntries(
    kind.parts.map((part) => [part, read[part]()]),
  );
  return (of) => questionOf(kind, { of, on }, parts);
}
