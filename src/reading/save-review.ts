/** Writes what the review of an article found to a file. */
import type { Catalog } from '../catalog/types';
import { writeReviewCsv } from '../formats/review-csv';
import { toLinkedText } from './exchange';
import type { OwnArticle } from './own-article';
import { fileName, type ArticleDownload } from './download-article';
import type { NotedFinding } from './sentence-notes';
import { sha256 } from './sha256';

/** `said` is the sentence of a finding, `disclaimer` that of the page, both in its language. */
export async function savedReview(
  catalog: Catalog,
  article: OwnArticle,
  findings: readonly NotedFinding[],
  said: (finding: NotedFinding) => string,
  disclaimer: string,
): Promise<ArticleDownload> {
  const { text } = toLinkedText(catalog, article, await sha256(article.text));
  const rows = findings.map((finding) => ({
    ...finding,
    surface: article.text.slice(finding.start, finding.end),
    record: said(finding),
    sources: finding.citations.map((id) => {
      const citation = catalog.citationById[id];
      return citation ? `${citation.publisher}: ${citation.title}` : id;
    }),
    dismissed: finding.dismissal?.reason ?? null,
  }));
  const content = writeReviewCsv(text, rows, disclaimer);
  return { name: `${fileName(article)}.checks.csv`, mediaType: 'text/csv', content };
}
