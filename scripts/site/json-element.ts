/** A script element that holds JSON, which nothing runs. */
export function jsonElement(attributes: string, value: unknown): string {
  // A "<" could end the element, and JSON can write it in another way.
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script ${attributes}>${json}</script>`;
}
