/** The quotations of a shipped article as a text with links: all of it that this atlas may hold. */
import type { Article } from '../../catalog/types';
import { linkLanguages } from '../../linking/languages';
import type { OwnArticle, OwnDate, OwnMention } from '../own-article';

export function shippedReport(article: Article): OwnArticle {
  const { id, title, publisher, url, published, quotations } = article;
  const lang = linkLanguages.find((one) => one === article.lang) ?? 'en';
  let text = '';
  const mentions: OwnMention[] = [];
  const dates: OwnDate[] = [];
  for (const quotation of quotations) {
    // Offsets point into the publisher's text, of which only the quotations are here.
    const from = text.length - quotation.start;
    text += `${quotation.exact}\n\n`;
    for (const { start, end, place, role } of quotation.mentions)
      mentions.push({
        start: from + start,
        end: from + end,
        placeId: place,
        role,
        state: 'verified',
      });
    for (const { start, end, edtf } of quotation.dates ?? [])
      dates.push({
        ...{ start: from + start, end: from + end, edtf },
        ...{ kind: 'absolute', certainty: 'sure', state: 'verified' },
      });
  }
  const details = { title, publisher, url, published, lang };
  return {
    ...{ id, opened: published ?? '', details, text, mentions, dates },
    ...{ lost: [], guessed: lang, places: [] },
  };
}
