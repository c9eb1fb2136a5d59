/** The gettext file that a translator opens (Poedit, OmegaT, Weblate or a text editor). */
import { po, type GetTextTranslations } from 'gettext-parser';
import type { Language } from '../../src/i18n/languages';
import { placeholderNames, withPlaceholders } from './placeholders';
import type { WordsUnit } from './translation-units';

/** A text that came back: the context that names its place, and what it says now. */
export interface Entry {
  readonly context: string;
  readonly text: string;
}

/** `src/i18n/hy/read.ts#mark.submit`: the file and the place in it. */
export const contextOf = ({ file, key }: Pick<WordsUnit, 'file' | 'key'>) => `${file}#${key}`;

export function writePo(language: Language, units: readonly WordsUnit[]): string {
  const translations: GetTextTranslations['translations'] = {};
  for (const unit of units) {
    const msgctxt = contextOf(unit);
    const msgid = withPlaceholders(unit.source);
    const msgstr = [withPlaceholders(unit.target)];
    translations[msgctxt] = { [msgid]: { msgctxt, msgid, msgstr, ...commentsOf(unit) } };
  }
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', Language: language };
  const file = { charset: 'utf-8', headers, translations };
  return `${po.compile(file, { foldLength: 0 }).toString('utf8')}\n`;
}

/** Throws what the parser says where the file is not gettext. */
export function readPo(text: string): { language: string; entries: readonly Entry[] } {
  const { headers, translations } = po.parse(text, { validation: true });
  const entries = Object.entries(translations).flatMap(([context, messages]) =>
    context === ''
      ? []
      : Object.values(messages).map(({ msgstr }) => ({ context, text: msgstr[0] ?? '' })),
  );
  return { language: headers['Language'] ?? '', entries };
}

/** What stands for code that is no single name: `{1}`. */
function commentsOf({ target }: WordsUnit) {
  const numbered = [...placeholderNames(target)].filter(([, name]) => /^\d+$/.test(name));
  if (numbered.length === 0) return {};
  const extracted = numbered.map(([code, name]) => `{${name}}: ${code}`).join('\n');
  return { comments: { extracted } };
}
