/** Recognises a shipped article in a text that was opened, and places its checked links. */
import type { Article, Catalog } from '../catalog/types';
import { reanchor, type Anchor } from '../linking/anchors';
import type { OwnMention } from './own-article';

export interface KnownArticle {
  readonly article: Article;
  /** Its links as they stand in the text, each `verified`. */
  readonly mentions: readonly OwnMention[];
  /** How many of its quotations were found. */
  readonly found: number;
}

/** If a text has less than this share of an article's quotations, it is another text. */
const enough = 0.5;

/** The shipped article whose quotations the text has word for word, in any order; null if none. */
export function knownArticle(
  catalog: Pick<Catalog, 'articles'>,
  text: string,
): KnownArticle | null {
  for (const article of catalog.articles) {
    const { kept } = reanchor(text, article.quotations.map(asAnchor));
    if (kept.length === 0 || kept.length < article.quotations.length * enough) continue;
    const mentions = kept.flatMap(({ anchor: { quotation }, span }) =>
      quotation.mentions.map(({ start, end, place, role }): OwnMention => {
        const shift = span.start - quotation.start;
        return { start: start + shift, end: end + shift, placeId: place, role, state: 'verified' };
      }),
    );
    return { article, mentions: mentions.sort((a, b) => a.start - b.start), found: kept.length };
  }
  return null;
}

/** A quotation as a whole needs no context. */
function asAnchor(quotation: Article['quotations'][number]) {
  const { exact, start, end } = quotation;
  const anchor: Anchor = {
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end },
  };
  return { ...anchor, quotation };
}
