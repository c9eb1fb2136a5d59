/** Whether a text is a language tag as BCP 47 writes it; others make `Intl` throw. */
export function isLanguageTag(text: string | null): text is string {
  return text !== null && /^[a-z]{2,3}(-[a-z\d]{2,8}){0,4}$/i.test(text);
}
