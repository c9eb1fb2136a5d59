/** Classes of an attribute, each with a colour: one for each value, or steps of its numbers. */
import { valueNumber, valueOfColumn, valueText } from './attributes';
import { ownColours, type OwnColour, type OwnFeature, type OwnLayer } from './own-layer';

/** The colours of steps, from few to many. */
export const stepColours = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;
export type StepColour = (typeof stepColours)[number];
/** `none` is for what has no value, or one that is too rare for a colour of its own. */
export type ClassColour = OwnColour | StepColour | 'none';

export interface OwnClass {
  readonly colour: ClassColour;
  /** A value, or both ends of a step; null for all other features. */
  readonly value: string | readonly [number, number] | null;
  readonly count: number;
}

export interface Colouring {
  /** For the key; only classes that have features. */
  readonly classes: readonly OwnClass[];
  readonly colourOf: (feature: OwnFeature) => ClassColour;
}

const known = new WeakMap<readonly OwnFeature[], { readonly name: string; of: Colouring }>();

/** How a layer colours its features. The classes of very many take long, so the last are kept. */
export function colouringOf({ style, features }: Pick<OwnLayer, 'style' | 'features'>): Colouring {
  const { by, colour } = style;
  if (by === null) return { classes: [], colourOf: () => colour };
  const name = `${by.kind} ${by.column}`;
  const kept = known.get(features);
  if (kept?.name === name) return kept.of;
  const made = by.kind === 'steps' ? steps(features, by.column) : categories(features, by.column);
  known.set(features, { name, of: made });
  return made;
}

function categories(features: readonly OwnFeature[], column: string): Colouring {
  const counts = new Map<string, number>();
  for (const feature of features) {
    const text = valueText(valueOfColumn(feature, column));
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  // The most frequent values have a colour; the sort keeps the order of equal ones.
  const named = [...counts].sort(([, a], [, b]) => b - a).slice(0, ownColours.length);
  const colours = new Map<string, ClassColour>(
    named.map(([text], at) => [text, ownColours[at] ?? 'none']),
  );
  const classes = named.map(([value, count]) => ({
    colour: colours.get(value) ?? 'none',
    value,
    count,
  }));
  return {
    classes: withOthers(classes, features.length),
    colourOf: (feature) => colours.get(valueText(valueOfColumn(feature, column))) ?? 'none',
  };
}

/** Steps with about as many features each (quantiles). */
function steps(features: readonly OwnFeature[], column: string): Colouring {
  const numberOf = (feature: OwnFeature) => valueNumber(valueOfColumn(feature, column));
  const all = new Float64Array(features.length);
  let count = 0;
  for (const feature of features) {
    const number = numberOf(feature);
    if (number === null) continue;
    all[count] = number;
    count += 1;
  }
  const numbers = all.subarray(0, count).sort();
  const least = stepColours.map((_, step) => {
    const at = Math.floor((step * numbers.length) / stepColours.length);
    return numbers[at] ?? Infinity;
  });
  const stepOf = (number: number) => least.findLastIndex((one) => one <= number);
  const members = stepColours.map(() => [] as number[]);
  for (const number of numbers) members[stepOf(number)]?.push(number);
  const classes = members.flatMap((all, step) => {
    const colour = stepColours[step];
    const [first, last] = [all[0], all.at(-1)];
    return colour && first !== undefined && last !== undefined
      ? [{ colour, value: [first, last] as const, count: all.length }]
      : [];
  });
  return {
    classes: withOthers(classes, features.length),
    colourOf: (feature) => {
      const number = numberOf(feature);
      return (number === null ? undefined : stepColours[stepOf(number)]) ?? 'none';
    },
  };
}

function withOthers(classes: readonly OwnClass[], all: number): readonly OwnClass[] {
  const left = all - classes.reduce((sum, { count }) => sum + count, 0);
  return left > 0 ? [...classes, { colour: 'none', value: null, count: left }] : classes;
}
