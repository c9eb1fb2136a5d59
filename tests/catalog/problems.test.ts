import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fault } from '../../src/catalog/faults';
import { problem } from '../../src/catalog/problems';
import { schemaProblem } from '../../src/catalog/schema-problems';
import { sections } from '../../src/catalog/schema';

const valueOf = (value: unknown) => problem('a', [], value, fault('empty')).value;

describe('the value that a problem names', () => {
  it('is JSON, null where nothing is there, and short', () => {
    expect(valueOf(undefined)).toBeNull();
    expect(valueOf(null)).toBe('null');
    expect(valueOf('Goris')).toBe('"Goris"');
    expect(valueOf(Infinity)).toBe('Infinity');
    expect(valueOf('x'.repeat(500))).toHaveLength(80);
  });

  it('is no deeper than can be read, however deep a file is nested', () => {
    expect(valueOf([[46.75, 39.76]])).toBe('[[46.75,39.76]]');
    expect(valueOf({ a: { b: { c: { d: 1 } } } })).toBe('{"a":{"b":{"c":"…"}}}');
    let deep: unknown[] = [];
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(valueOf(deep)).toBe('[[["…"]]]');
  });
});

describe('what a schema finds', () => {
  const schema = v.strictObject({
    title: v.string(),
    side: v.picklist(['am', 'az']),
    lines: v.array(v.string()),
    shape: v.union([
      v.object({ type: v.literal('Point') }),
      v.object({ type: v.literal('LineString') }),
    ]),
  });
  const whole = { title: 'A', side: 'am', lines: [], shape: { type: 'Point' } };
  const faultsOf = (value: unknown) =>
    (v.safeParse(schema, value).issues ?? []).map((issue) => {
      const { code, args, pointer } = schemaProblem('a.json', issue);
      return [pointer, code, args];
    });

  it.each([
    [{ side: 'tr' }, '/side', 'not-one-of', { options: '"am", "az"' }],
    [{ lines: 'one' }, '/lines', 'wrong-type', { expected: 'list' }],
    [{ lines: [7] }, '/lines/0', 'wrong-type', { expected: 'text' }],
    [{ shape: 7 }, '/shape', 'wrong-type', { expected: 'object' }],
    [{ shape: { type: 'Circle' } }, '/shape', 'wrong-form', {}],
    [{ more: 1 }, '/more', 'unknown-member', {}],
  ])('is a code with its arguments: %j', (change, ...expected) => {
    expect(faultsOf({ ...whole, ...(change as object) })).toEqual([expected]);
  });

  it('is a member that is missing where it was left out', () => {
    const { title, ...rest } = whole;
    expect(title).toBe('A');
    expect(faultsOf(rest)).toEqual([['/title', 'missing-member', {}]]);
  });

  it('names the innermost record with an id', () => {
    const [issue] = v.safeParse(sections.facts, [{ id: 'fact-1', text: '' }]).issues ?? [];
    expect(issue && schemaProblem('facts.json', issue).feature).toBe('fact-1');
  });
});
