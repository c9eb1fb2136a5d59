/** A text with a capital at its start: in Turkish and Azerbaijani an i keeps its dot. */
export function capitalFirst(text: string, language: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
