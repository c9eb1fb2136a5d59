/** Words by number, after `Intl.PluralRules`. */
import type { Language } from './languages';

/** The plural forms that a language needs for whole numbers below a million. */
interface Forms {
  readonly en: 'one' | 'other';
  readonly es: 'one' | 'other';
  readonly fr: 'one' | 'other';
  readonly ru: 'one' | 'few' | 'many';
  // For languages in which one form follows every number.
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
  // Fractions take "other", which in Russian is the form for two.
  return byCategory[category] ?? byCategory.other ?? byCategory.few ?? '';
}

/** A number followed by its word: 21 место. */
export function counted<L extends Language>(
  language: L,
  count: number,
  forms: Readonly<Record<Forms[L], string>>,
): string {
  return `${count}\u00a0${plural(language, count, forms)}`;
}
