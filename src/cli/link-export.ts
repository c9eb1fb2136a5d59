/** `atlas link --format`: writes one text with its links as one document for other programs. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { linkFiles } from '../formats/file-types';
import type { FileNotice } from '../formats/dataset';
import type { LinkFormat } from '../formats/file-types/ids';
import type { Gazetteer } from '../formats/gazetteer';
import type { PageDetails } from '../formats/article-readers/read-text';
import { withLinks } from '../formats/with-links';
import type { Span } from '../linking/anchors';
import { daysOfMentions, pairDates } from '../linking/dates/pairs';
import type { LinkLanguage } from '../linking/languages';
import type { Linker } from '../linking/linker';
import { linksOf } from '../formats/article-readers/tei-marks';
import { placeOfUri } from '../formats/place-of-uri';
import { linkDated } from './link-dated';
import { nameOf } from './read-bytes';
import { referenceDay, readText } from './read-text';
import { detailsOf } from './text-options';

/** `given` is what the options say of the text; it counts before what its page says. */
export async function exportLinks(
  file: string,
  { format, notes }: { readonly format: LinkFormat; readonly notes: FileNotice },
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
  const published = referenceDay(read, given.published);
  const found = linkDated(linker, text, language, published);
  // The links and times that the file has of its own count before those that are found here.
  const { marks = { places: [], dates: [] } } = read;
  const own = linksOf(marks, placeOfUri(known.places.values()));
  const mentions = together(own, found.mentions);
  const worded = marks.dates.map((date) => ({
    ...date,
    surface: text.slice(date.start, date.end),
  }));
  const dates = together(worded, found.dates);
  const days = daysOfMentions(mentions, pairDates(text, mentions, dates));
  const dated = mentions.map((mention, number) => ({ ...mention, days: days[number] ?? [] }));
  const linked = withLinks(text, metadata, dated, known, dates);
  for (const part of linkFiles[format].write(linked, notes)) process.stdout.write(part);
  return 0;
}

/** What the file says itself, and what was found besides, in the order of the text. */
function together<T extends Span>(own: readonly T[], found: readonly T[]): readonly T[] {
  const isFree = ({ start, end }: T) => !own.some((one) => one.start < end && start < one.end);
  return [...own, ...found.filter(isFree)].sort((a, b) => a.start - b.start);
}
