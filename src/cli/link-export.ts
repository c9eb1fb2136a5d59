/** `atlas link --format`: writes one text with its links as one document for other programs. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { linkFiles } from '../formats/files';
import type { LinkFormat } from '../formats/files/ids';
import type { Gazetteer } from '../formats/place-records';
import type { PageDetails } from '../formats/text-in/read-text';
import { withLinks } from '../formats/with-links';
import { daysOfMentions } from '../linking/dates/pairs';
import type { LinkLanguage } from '../linking/languages';
import type { Linker } from '../linking/linker';
import { fileNotes } from './file-notes';
import { linkDated } from './link-dated';
import { dayOf, nameOf, readText } from './read-text';
import { detailsOf } from './text-options';

/** `given` is what the options say of the text; it counts before what its page says. */
export async function exportLinks(
  file: string,
  format: LinkFormat,
  language: LinkLanguage | undefined,
  linker: Linker,
  known: Gazetteer,
  given: PageDetails,
): Promise<number> {
  const read = await readText(file);
  const { text } = read;
  const metadata = {
    ...detailsOf(read.details, given),
    // The file name without folders, which are private to the reader.
    id: basename(nameOf(file)),
    lang: language ?? null,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  const published = dayOf(read, given.published);
  const { mentions, dates, pairs } = linkDated(linker, text, language, published);
  const days = daysOfMentions(mentions, pairs);
  const dated = mentions.map((mention, number) => ({ ...mention, days: days[number] ?? [] }));
  const linked = withLinks(text, metadata, dated, known, dates);
  for (const part of linkFiles[format].write(linked, fileNotes())) process.stdout.write(part);
  return 0;
}
