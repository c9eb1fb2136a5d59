/**
 * Evaluates the expressions of the style without a map library, so that the picture follows the
 * same rules as the map. Colours are CSS values, so that light and dark stay with the style sheet.
 */
import { featureStates, parameters, roleOf } from '../style/expressions';

export interface EvaluationContext {
  readonly zoom: number;
  /** The values of the style's global-state parameters. */
  readonly state: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Whether the reader chose the feature. */
  readonly isSelected?: boolean;
  /** `Point`, `LineString` or `Polygon`. */
  readonly geometryType: string;
}

/** A piece of a formatted text; its size is relative to that of the text. */
export interface TextPiece {
  readonly text: string;
  readonly scale: number;
  /** Given where it differs from that of the text. */
  readonly font?: string;
}

type Operator = (args: readonly unknown[], around: EvaluationContext) => unknown;

export function evaluate(expression: unknown, around: EvaluationContext): unknown {
  if (!Array.isArray(expression) || typeof expression[0] !== 'string') return expression;
  const [name, ...args] = expression as [string, ...unknown[]];
  const operator = operators[name];
  if (!operator) throw new Error(`The picture knows no expression "${name}"`);
  return operator(args, around);
}

/** Whether a filter accepts a feature; a style layer without a filter shows all. */
export function passes(filter: unknown, around: EvaluationContext): boolean {
  return filter === undefined || evaluate(filter, around) === true;
}

const compare =
  (test: (a: never, b: never) => boolean): Operator =>
  ([a, b], around) =>
    // The tests are `<`, `>` and the like, which take numbers and texts alike.
    test(evaluate(a, around) as never, evaluate(b, around) as never);

const operators: Readonly<Record<string, Operator>> = {
  get: ([name, from], around) => {
    const key = String(evaluate(name, around));
    const object = from === undefined ? around.properties : evaluate(from, around);
    return (object as Readonly<Record<string, unknown>> | undefined)?.[key];
  },
  has: ([name, from], around) => {
    const object = from === undefined ? around.properties : evaluate(from, around);
    return Object.hasOwn(object as object, String(evaluate(name, around)));
  },
  object: ([value], around) => evaluate(value, around),
  coalesce: (args, around) =>
    args.map((arg) => evaluate(arg, around)).find((value) => value !== undefined && value !== null),
  literal: ([value]) => value,
  zoom: (_, { zoom }) => zoom,
  'geometry-type': (_, { geometryType }) => geometryType,
  'global-state': ([name], { state }) => state[String(name)],
  // The style sheet lights what the pointer is over.
  'feature-state': ([name], { isSelected = false }) =>
    name === featureStates.selected ? isSelected : undefined,
  boolean: (args, around) =>
    args.map((arg) => evaluate(arg, around)).find((value) => typeof value === 'boolean'),
  '!': ([value], around) => evaluate(value, around) !== true,
  all: (args, around) => args.every((arg) => evaluate(arg, around) === true),
  any: (args, around) => args.some((arg) => evaluate(arg, around) === true),
  '==': compare((a, b) => a === b),
  '!=': compare((a, b) => a !== b),
  '<': compare((a, b) => a < b),
  '<=': compare((a, b) => a <= b),
  '>=': compare((a, b) => a >= b),
  in: ([needle, list], around) =>
    (evaluate(list, around) as unknown[]).includes(evaluate(needle, around)),
  case: ([...args], around) => {
    if (isScheme(args[0])) return inEitherScheme(evaluate(args[2], around));
    const fallback = args.pop();
    for (let at = 0; at < args.length; at += 2)
      if (evaluate(args[at], around) === true) return evaluate(args[at + 1], around);
    return evaluate(fallback, around);
  },
  match: ([input, ...args], around) => {
    const fallback = args.pop();
    const value = evaluate(input, around);
    for (let at = 0; at < args.length; at += 2)
      if ([args[at]].flat().includes(value)) return evaluate(args[at + 1], around);
    return evaluate(fallback, around);
  },
  step: ([input, first, ...args], around) => {
    const value = Number(evaluate(input, around));
    let found = first;
    for (let at = 0; at < args.length; at += 2) if (value >= Number(args[at])) found = args[at + 1];
    return evaluate(found, around);
  },
  interpolate: ([, input, ...args], around) => {
    const value = Number(evaluate(input, around));
    const stops = args.filter((_, at) => at % 2 === 0).map(Number);
    const output = (at: number) => evaluate(args[2 * at + 1], around);
    const next = stops.findIndex((stop) => stop > value);
    if (next === 0) return output(0);
    if (next === -1) return output(stops.length - 1);
    const [low = 0, high = 0] = [stops[next - 1], stops[next]];
    return between(output(next - 1), output(next), (value - low) / (high - low));
  },
  format: (args, around): TextPiece[] =>
    args.flatMap((arg, at) => {
      if (at % 2 === 1) return [];
      const options = args[at + 1] as { 'font-scale'?: number; 'text-font'?: unknown };
      const [font] = (evaluate(options['text-font'], around) ?? []) as readonly string[];
      const text = String(evaluate(arg, around));
      return [{ text, scale: options['font-scale'] ?? 1, ...(font !== undefined && { font }) }];
    }),
};

/** Interpolates between two numbers or lists of numbers; anything else stays as it is. */
function between(a: unknown, b: unknown, share: number): unknown {
  if (typeof a === 'number') return a + (Number(b) - a) * share;
  return Array.isArray(a) ? a.map((one, at) => between(one, (b as unknown[])[at], share)) : a;
}

function isScheme(test: unknown): boolean {
  return Array.isArray(test) && test[0] === 'global-state' && test[1] === parameters.dark;
}

/** A colour of the palette as its custom property, which has a value for light and for dark. */
function inEitherScheme(light: unknown): unknown {
  const role = roleOf(light);
  return role ? `var(--map-${role})` : light;
}
