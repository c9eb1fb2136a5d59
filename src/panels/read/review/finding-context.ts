import type { FindingWords } from '../../../i18n/finding-words';
import type { FindingContext } from '../../../sentences/finding-sentence';
import type { PanelContext } from '../../shared/context';
import type { ArticleCheck } from './article-check.svelte';

/** What the sentence of a finding needs, as the page has it. */
export function findingContext(
  { app, t, nameOf }: PanelContext,
  words: FindingWords,
  { checked }: Pick<ArticleCheck, 'checked'>,
): FindingContext {
  return { catalog: app.catalog, labels: checked?.labels ?? {}, t, words, nameOf };
}
