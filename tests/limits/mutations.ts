/** Inputs that were right before something was done to them. */
import fc from 'fast-check';

/** One change: signs put in place of others, at a share of the length; or a part said again. */
interface Change {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
  readonly again: number;
}

/** What readers take for structure, and letters that break comparisons. */
const telling = fc.constantFrom(
  ...[
    '',
    '"',
    "'",
    '<',
    '>',
    '&',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ',',
    ';',
    ':',
    '\\',
    '/',
    '*',
    '_',
  ],
  ...['`', '|', '#', '%', '=', '\n', '\r', '\t', '\0', '\u00a0', '\u2028', '\ufeff', '\u202e'],
  ...[
    '\ud800',
    '\udc00',
    '\u0301',
    'İ',
    'ß',
    'ﬁ',
    '٣',
    '🕊',
    'null',
    'NaN',
    '1e999',
    '-0',
    '__proto__',
  ],
  ...[
    'constructor',
    '<!--',
    ']]>',
    '&#0;',
    '2020-02-30',
    '999,999',
    '../../',
    '%00',
    '--help',
    'true',
  ],
);
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(300)),
  put: fc.oneof(telling, fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 6 })),
  again: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(400) }),
});

/** One of some texts, with one to six changes. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([text, changes]) => changes.reduce(changed, text));
}

function changed(text: string, { at, cut, put, again }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put.repeat(again) + text.slice(start + cut);
}

/** A value of JSON in which one to four members, at any depth, became something else. */
export function mutatedJson(values: readonly unknown[]): fc.Arbitrary<unknown> {
  const other = fc.oneof(fc.jsonValue({ maxDepth: 2 }), telling, fc.constant(undefined));
  const step = fc.tuple(fc.infiniteStream(fc.nat(1000)), other);
  return fc
    .tuple(fc.constantFrom(...values), fc.array(step, { minLength: 1, maxLength: 4 }))
    .map(([value, steps]) =>
      steps.reduce<unknown>((json, [turns, put]) => replaced(json, turns, put), value),
    );
}

function replaced(json: unknown, turns: fc.Stream<number>, put: unknown): unknown {
  if (typeof json !== 'object' || json === null) return put;
  const keys = Object.keys(json);
  const [turn = 0] = [...turns.take(1)];
  const key = keys[turn % (keys.length + 1)];
  // One turn of all ends here.
  if (key === undefined) return put;
  const inner = replaced((json as Record<string, unknown>)[key], turns, put);
  if (Array.isArray(json))
    return json.map((one, at) => (String(at) === key ? inner : (one as unknown)));
  return { ...json, [key]: inner };
}
