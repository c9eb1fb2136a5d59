/** Where a text may write a name in small letters, and where it must write it in capitals. */
import { settlementKinds } from '../../catalog/settlement-kinds';
import { classes, letter, upper } from './characters';
import type { Form } from './forms';
import type { LinkablePlace } from './places';

/** A shorter name in small letters is as often a word. */
const shortestSmall = 6;

/** A town of the atlas with a name of one long word, which people type in small letters. */
export function mayBeSmall(
  { name, isAdjective, isPersonName }: Form,
  place: LinkablePlace | undefined,
  capitals: number,
): boolean {
  return (
    capitals === 0 &&
    place?.scope === 'core' &&
    settlementKinds.has(place.kind) &&
    !isAdjective &&
    !isPersonName &&
    !name.weak &&
    name.text.length >= shortestSmall &&
    /^\p{L}+$/u.test(name.text)
  );
}

/** Whether a text may begin a form with a small letter. */
export function mayBeginSmall(form: Form | undefined, places: readonly LinkablePlace[]): boolean {
  if (!form) return false;
  return (form.capitals & 1) === 0 || mayBeSmall(form, places[form.place], 0);
}

/**
 * "лачинский коридор": Russian writes such an adjective with a capital where it is part of a name,
 * and many texts do not. Of places of the atlas only: the world has many a "советский район".
 */
export function isAdjectiveOfName(
  place: LinkablePlace,
  { name, stem }: { readonly name: { readonly lang: string }; readonly stem: string },
): boolean {
  return (
    place.scope === 'core' &&
    name.lang === 'ru' &&
    /^\p{Lu}\p{Ll}+[сц]к\p{Ll}{2,3} \p{Ll}/u.test(stem)
  );
}

/** Whether [start, end) has no small letter. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const kind = classes[text.charCodeAt(i)] ?? 0;
    if ((kind & letter) !== 0 && (kind & upper) === 0) return false;
  }
  return true;
}
