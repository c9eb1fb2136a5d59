import type { Messages } from '../i18n/messages';

/**
 * A sentence from a text without a full stop. `lang` says which language the text is in, where that
 * may not be the language of the page.
 */
export function sentence(text: string, t: Messages, lang: string = t.language): string {
  return `${text}${lang === t.language ? t.fullStop : '.'}`;
}
