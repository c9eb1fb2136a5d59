/** An article of an archive as one short line: what is known of it, and its mentions. */
import type { PageDetails } from '../../formats/article-readers/read-text';
import type { LinkLanguage } from '../../linking/languages';
import type { Linker } from '../../linking/linker';
import { paragraphsOf, type TextPart } from '../../linking/paragraphs';
import type { CompactMention } from './part';

export interface CompactArticle {
  readonly id: string | null;
  /** The number of its line in the shard, from 1. */
  readonly line: number;
  readonly published: string | null;
  readonly address: string | null;
  readonly publisher: string | null;
  /** The one that was told, else the one of most of the text. */
  readonly lang: LinkLanguage | null;
  readonly title: string | null;
  readonly mentions: readonly CompactMention[];
}

/** Links a text. Its dates are left out: an archive goes by the day of publication. */
export function compactArticle(
  linker: Linker,
  { id, line }: Pick<CompactArticle, 'id' | 'line'>,
  text: string,
  told: LinkLanguage | undefined,
  { published, url, publisher, title }: PageDetails,
): CompactArticle {
  const paragraphs = [...paragraphsOf(text, told)];
  const mentions = linker
    .link(text, paragraphs)
    .map(({ placeId, start, end, role }) => ({ place: placeId, start, end, role }));
  const lang = told ?? languageOf(paragraphs);
  return {
    id: whole(id),
    line,
    published,
    address: whole(url),
    publisher: whole(publisher),
    lang,
    title: whole(title),
    mentions,
  };
}

/** The language of most code units of a text; null for an empty one. */
export function languageOf(paragraphs: readonly TextPart[]): LinkLanguage | null {
  const lengths = new Map<LinkLanguage, number>();
  for (const { from, to, language } of paragraphs)
    lengths.set(language, (lengths.get(language) ?? 0) + to - from);
  const [most] = [...lengths].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Half of a pair of surrogates is no text for most programs: the sign U+FFFD takes its place. */
function whole<Words extends string | null>(words: Words): Words {
  return (typeof words === 'string' ? words.replace(/\p{Surrogate}/gu, '\ufffd') : words) as Words;
}
