import { dateParts, keyOf, onOneLine, type CitedWork } from './cited-work';

/** An item of CSL-JSON (Citation Style Language 1.0.2), in a list of one. */
export function cslJson(work: CitedWork): string {
  const { kind, title, author, container, issued, version, url, accessed, language } = work;
  const item = {
    id: keyOf(work),
    type: kind === 'page' ? 'webpage' : 'article-newspaper',
    title: onOneLine(title),
    ...(author !== null && { author: [{ literal: author }] }),
    ...(container !== null && { 'container-title': container }),
    ...(issued !== null && { issued: { 'date-parts': [dateParts(issued)] } }),
    ...(version !== null && { version }),
    ...(url !== null && { URL: url }),
    accessed: { 'date-parts': [dateParts(accessed)] },
    language,
    ...(work.quote !== undefined && { note: `“${onOneLine(work.quote)}”` }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
