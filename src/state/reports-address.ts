/** `?reports=A/B`: the articles that are compared, by their ids; `choose` where none is chosen. */
import type { PanelView } from './view';

const articleId = /^[\w-]{1,60}$/;
const none = 'choose';

/** The panel view that the value names; null where it is no list of one or two ids. */
export function readReports(text: string): PanelView | null {
  const articles = text === none ? [] : text.split('/').filter((id) => id !== '');
  const isRead = articles.length <= 2 && articles.every((id) => articleId.test(id));
  return isRead ? { kind: 'reports', articles } : null;
}

export function writeReports(articles: readonly string[]): string {
  return articles.join('/') || none;
}
