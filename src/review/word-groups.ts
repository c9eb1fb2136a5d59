/** Each group of words that combinations name; apart from the schema, which no check needs. */
export function groupsIn(says: readonly string[]): readonly string[] {
  return says.flatMap((groups) => groups.split(' '));
}
