/**
 * Turns the issues that valibot found into problems. The messages of our schemas are fault codes.
 */
import type * as v from 'valibot';
import { fault, type Fault, type JsonType, type SchemaFaults } from './faults';
import { problem, type Path, type Problem } from './problems';

export type SchemaCode = keyof SchemaFaults;
type PlainCode = Exclude<SchemaCode, 'wrong-type' | 'not-one-of'>;

/** A fault code, given to a schema as its message; the type refuses codes that do not exist. */
export function because<C extends PlainCode>(code: C): C {
  return code;
}

const types: Readonly<Record<string, JsonType>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  Array: 'list',
  Object: 'object',
};

/** The problem of an issue. Its feature is the innermost object with an id, unless one is given. */
export function schemaProblem(
  file: string,
  issue: v.BaseIssue<unknown>,
  feature: string | null = ownerOf(issue),
): Problem<SchemaCode> {
  return problem(file, issuePath(issue), issue.input, schemaFault(issue), feature);
}

export function issuePath({ path }: v.BaseIssue<unknown>): Path {
  return (path ?? []).map(({ key }) => key as string | number);
}

/** Without a message of ours, valibot gives an English one, which this turns into a code. */
export function schemaFault(issue: v.BaseIssue<unknown>): Fault<SchemaCode> {
  const { message, expected, received, requirement } = issue;
  if (!message.startsWith('Invalid ')) {
    const named = message as PlainCode;
    return named === 'too-long' ? fault(named, { most: Number(requirement) }) : fault(named);
  }
  if (expected === 'never') return fault('unknown-member');
  if (received === 'undefined') return fault('missing-member');
  const type = types[expected ?? ''];
  if (type === undefined) return fault('not-one-of', { options: optionsIn(expected ?? '') });
  return expected === received ? fault('wrong-form') : fault('wrong-type', { expected: type });
}

/** valibot writes the options as `("am" | "az")`. */
function optionsIn(expected: string): string {
  return expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
}

function ownerOf({ path }: v.BaseIssue<unknown>): string | null {
  const ids = (path ?? []).map(({ value }) => (value as { id?: unknown } | null | undefined)?.id);
  const owner = ids.findLast((id) => typeof id === 'string');
  return typeof owner === 'string' ? owner : null;
}
