/** The order in which a record of the geodata has its members: that of the schema of its file. */
import { fileSections, sectionTable } from '../src/catalog/schema';

/** What is used of a schema, whichever kind it is: of an object, of a list, of what may be left out. */
interface AnySchema {
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
}

/** The members of a record, or of the properties of a feature, in a file; none where it has no schema. */
export function membersOf(file: string): readonly string[] {
  const section = fileSections.find((name) => sectionTable[name].file === file);
  if (!section) return [];
  const schema = sectionTable[section].schema as AnySchema;
  const record = schema.entries?.['features']?.item?.entries?.['properties'] ?? schema.item;
  return Object.keys(record?.entries ?? {});
}

/** A record with its members in an order; what the order does not name comes behind. */
export function inOrderOf<T extends object>(members: readonly string[], record: T): T {
  const named = new Map(Object.entries(record));
  const known = members.filter((member) => named.has(member));
  const order = new Set([...known, ...named.keys()]);
  return Object.fromEntries([...order].map((member) => [member, named.get(member)])) as T;
}
