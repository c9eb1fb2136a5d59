/** Words by number, after `Intl.PluralRules`. */
import type { Language } from './languages';

/** The forms that a language has for whole numbers below a million. */
interface Forms {
  readonly en: 'one' | 'other';
  readonly es: 'one' | 'other';
  readonly fr: 'one' | 'other';
  readonly ru: 'one' | 'few' | 'many';
  // One form follows every number.
  readonly hy: 'other';
  readonly az: 'other';
  readonly tr: 'other';
}

/** The form of a word that a number takes, without the number. */
export function plural<L extends Language>(
  language: L,
  count: number,
  forms: Readonly<Record<Forms[L], string>>,
): string {
  const byCategory: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  const category = new Intl.PluralRules(language).select(count);
  // Fractions are "other"; in Russian they take the form of two.
  return byCategory[category] ?? byCategory.other ?? byCategory.few ?? '';
}

/** A number with its word: 21 место. */
export function counted<L extends Language>(
  language: L,
  count: number,
  forms: Readonly<Record<Forms[L], string>>,
): string {
  return `${count}\u00a0${plural(language, count, forms)}`;
}
