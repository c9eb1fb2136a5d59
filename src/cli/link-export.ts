/** `atlas link --format`: writes one text with its links as one document for other programs. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { exports, type ExportFormat } from '../formats/exports';
import type { Gazetteer } from '../formats/place-records';
import { withLinks } from '../formats/with-links';
import { en } from '../i18n/en';
import { daysOfMentions } from '../linking/dates/pairs';
import type { LinkLanguage } from '../linking/languages';
import type { Linker } from '../linking/linker';
import { linkDated } from './link-dated';
import { dayOf, nameOf, readText } from './read-text';

export async function exportLinks(
  file: string,
  format: ExportFormat,
  language: LinkLanguage | undefined,
  linker: Linker,
  known: Gazetteer,
  given: string | null,
): Promise<number> {
  const read = await readText(file);
  const { text } = read;
  const published = dayOf(read, given);
  const metadata = {
    ...read.details,
    // The file name without folders, which are private to the reader.
    id: basename(nameOf(file)),
    lang: language ?? null,
    published: published ?? read.details.published,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  const { mentions, pairs } = linkDated(linker, text, language, published);
  const days = daysOfMentions(mentions, pairs);
  const dated = mentions.map((mention, number) => ({ ...mention, days: days[number] ?? [] }));
  const linked = withLinks(text, metadata, dated, known);
  process.stdout.write(exports[format].write(linked, en.disclaimer));
  return 0;
}
