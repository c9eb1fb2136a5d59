/** What stands in a field of a form, by its name, without spaces around it. */
export function typedIn(form: HTMLFormElement, name: string): string {
  const given = new FormData(form).get(name);
  return typeof given === 'string' ? given.trim() : '';
}
