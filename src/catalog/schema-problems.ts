/** What a valibot schema found -> problems. The messages of our schemas are codes of faults. */
import type * as v from 'valibot';
import { fault, type Fault, type JsonType, type SchemaFaults } from './faults';
import { problem, type Path, type Problem } from './problems';

export type SchemaCode = keyof SchemaFaults;
type PlainCode = Exclude<SchemaCode, 'wrong-type' | 'not-one-of'>;

/** The code of a fault as the message of a schema; one that does not exist is refused by its type. */
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

/** The problem of an issue; its feature is the innermost one with an id, if nothing else is said. */
export function schemaProblem(
  file: string,
  issue: v.BaseIssue<unknown>,
  feature: string | null = ownerOf(issue),
): Problem<SchemaCode> {
  return problem(file, pathOf(issue), issue.input, schemaFault(issue), feature);
}

export function pathOf({ path }: v.BaseIssue<unknown>): Path {
  return (path ?? []).map(({ key }) => key as string | number);
}

/** An issue without a message of ours has one of valibot's, which says in English what is here a code. */
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

/** valibot writes `("am" | "az")`. */
function optionsIn(expected: string): string {
  return expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
}

function ownerOf({ path }: v.BaseIssue<unknown>): string | null {
  const ids = (path ?? []).map(({ value }) => (value as { id?: unknown } | null | undefined)?.id);
  const owner = ids.findLast((id) => typeof id === 'string');
  return typeof owner === 'string' ? owner : null;
}
