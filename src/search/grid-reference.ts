/** What looks like a square of the military grid (MGRS), right or wrong. */

/** With its zone, or without. */
const forms = [
  /^\d{1,2}\s?[A-Z]\s?[A-Z]{2}(?:\s?\d+){0,2}$/,
  /^[A-HJ-NP-Z]{2}\s?(?:\d{6,10}|\d{2,5}\s\d{2,5})$/,
];
/** No reference is longer, with whatever spaces; a search field may hold a whole paragraph. */
const longest = 100;

export function looksLikeGridReference(text: string): boolean {
  return forms.some((form) => form.test(asGridReference(text)));
}

/** In capitals, with single spaces. */
export function asGridReference(text: string): string {
  return text.length > longest ? '' : text.trim().replace(/\s+/g, ' ').toUpperCase();
}
