import type { FindingWords } from '../../../i18n/finding-words';
import type { FindingContext } from '../../../sentences/finding-sentence';
import type { PanelContext } from '../../shared/context';
import type { ArticleReview } from './article-review.svelte';

/** What the sentence of a finding needs, as the page has it. */
export function findingContext(
  { app, t, nameOf }: PanelContext,
  words: FindingWords,
  { reviewed }: Pick<ArticleReview, 'reviewed'>,
): FindingContext {
  return { catalog: app.catalog, labels: reviewed?.labels ?? {}, t, words, nameOf };
}
