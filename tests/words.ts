/** The words of every language joined with those of the atlas, as the page has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTranslations } from '../src/catalog/translation-schema';
import { translated } from '../src/catalog/translations';
import { geodataFolder } from '../src/cli/geodata-files';
import { en as base } from '../src/i18n/en';
import { es as spanish } from '../src/i18n/es';
import { hy as armenian } from '../src/i18n/hy';
import type { Language } from '../src/i18n/languages';
import { loadMessages as loadBase } from '../src/i18n/load';
import type { BaseMessages, Messages } from '../src/i18n/messages';
import { withAtlas } from '../src/i18n/with-atlas';
import { catalog } from './fixtures';

function whole(words: BaseMessages): Messages {
  const { language } = words;
  if (language === 'en') return withAtlas(words, catalog.atlas.words);
  const file = join(geodataFolder, `translations/${language}.json`);
  const own = translated(catalog, readTranslations(readFileSync(file, 'utf8')), language);
  return withAtlas(words, own.atlas.words);
}

export const en = whole(base);
export const es = whole(spanish);
export const hy = whole(armenian);

export async function loadMessages(language: Language): Promise<Messages> {
  return whole(await loadBase(language));
}
