/** Turns a valibot schema into the published JSON Schema (draft-07) with its descriptions. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { isEdtf } from '../../src/catalog/schema-parts';
import { isDate, isEdtfDate } from '../../src/chronology/dates';
import { formatOf, schemaId, type FormatName } from '../../src/cli/data-formats';
import { about, fields } from './words';

type Json = Record<string, unknown>;

const year = '([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)';
const level1 = `${year}(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?[?~%]?`;
/** The form of a date. No pattern can say whether the day exists: `atlas check` does. */
const shapes = new Map<unknown, string>([
  [isDate, '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'],
  [isEdtfDate, `^${level1}$`],
  [isEdtf, `^(${level1}|(${level1}|\\.\\.|)/(${level1}|\\.\\.|))$`],
]);

export function publishedSchema(name: FormatName): Json {
  const schema = toJsonSchema(formatOf(name).schema as Parameters<typeof toJsonSchema>[0], {
    errorMode: 'ignore',
    overrideAction({ valibotAction, jsonSchema }) {
      const requirement = 'requirement' in valibotAction ? valibotAction.requirement : undefined;
      const pattern = shapes.get(requirement);
      return pattern === undefined ? undefined : { ...jsonSchema, pattern };
    },
  }) as Json;
  if (schema['type'] === 'object') allowSchemaName(schema);
  describe(schema, name, '');
  const { $schema, ...rest } = schema;
  const [title, description] = about[name];
  return { $schema, $id: schemaId(name), title, description, ...rest };
}

/** A document that is an object may name its schema in `$schema`, as editors of JSON expect. */
function allowSchemaName(schema: Json): void {
  schema['properties'] = { $schema: { type: 'string' }, ...(schema['properties'] as Json) };
  const names = schema['propertyNames'] as Json | undefined;
  if (names) schema['propertyNames'] = { anyOf: [names, { const: '$schema' }] };
}

function describe(schema: unknown, name: FormatName, path: string): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties, items, additionalProperties, anyOf } = schema as Json;
  for (const [field, part] of Object.entries((properties ?? {}) as Json)) {
    const here = path === '' ? field : `${path}.${field}`;
    const words = fields[`${name}.${here.replace(/^features\.properties\./, '')}`] ?? fields[field];
    if (words !== undefined) (part as Json)['description'] = words;
    describe(part, name, here);
  }
  for (const part of [items, additionalProperties, anyOf].flat()) describe(part, name, path);
}
