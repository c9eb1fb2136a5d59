/** An article of an archive as one short line: what is known of it, and its mentions. */
import type { PageDetails } from '../../formats/article-readers/read-text';
import { excerptAround } from '../../reading/own-excerpts';
import type { Span } from '../../linking/anchors';
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
  /** Whether it tells of nothing that happened, as the articles of the example. */
  readonly invented?: true;
  readonly mentions: readonly CompactMention[];
}

/** An article whose text is still there. */
export interface TextOfArchive {
  readonly text: string;
  readonly page: PageDetails;
  readonly of: LinkLanguage | undefined;
  /** Whether its publisher allows that the sentences around its mentions are shown. */
  readonly quotes: boolean;
  readonly invented: boolean;
}

/** Links a text. Its dates are left out: an archive goes by the day of publication. */
export function compactArticle(
  linker: Linker,
  { id, line }: Pick<CompactArticle, 'id' | 'line'>,
  { text, of: told, page, quotes, invented }: TextOfArchive,
): CompactArticle {
  const { published, url, publisher, title } = page;
  const paragraphs = [...paragraphsOf(text, told)];
  const mentions = linker.link(text, paragraphs).map(({ placeId, start, end, role }) => ({
    ...{ place: placeId, start, end, role },
    ...(quotes && { excerpt: whole(sentenceAround(text, { start, end })) }),
  }));
  const lang = told ?? mainLanguage(paragraphs);
  return {
    id: whole(id),
    line,
    published,
    address: whole(url),
    publisher: whole(publisher),
    lang,
    title: whole(title),
    ...(invented && { invented }),
    mentions,
  };
}

function sentenceAround(text: string, name: Span): string {
  const { start, end } = excerptAround(text, name);
  return text.slice(start, end);
}

/** The language of most code units of a text; null for an empty one. */
export function mainLanguage(paragraphs: readonly TextPart[]): LinkLanguage | null {
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
