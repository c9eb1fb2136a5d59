/** A marker `<!--atlas:title-->` is replaced by the value `title`. */
const marker = /<!--atlas:([\w-]*)-->/g;

/**
 * Replaces each marker of a template by its value. Values are inserted as they are, and markers
 * inside them are not replaced. Throws if a marker has no value, or a value does not have exactly
 * one marker.
 */
export function fillMarkers(template: string, values: Readonly<Record<string, string>>): string {
  const found = [...template.matchAll(marker)].map(([, name = '']) => name);
  for (const name of found)
    if (!Object.hasOwn(values, name)) throw new Error(`No value for the marker "${name}"`);
  for (const name of Object.keys(values)) {
    const count = found.filter((one) => one === name).length;
    if (count !== 1)
      throw new Error(`The template has the marker "${name}" ${count} times, not once`);
  }
  return template.replace(marker, (_, name: string) => values[name] ?? '');
}
