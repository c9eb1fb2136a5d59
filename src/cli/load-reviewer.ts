/** Loads what holding texts against the record needs, for the command line and for the package. */
import type { Catalog } from '../catalog/types';
import type { Finding } from '../review/finding';
import { review } from '../review/review';
import type { ReviewRules } from '../review/rules';
import type { LinkLanguage } from '../linking/languages';
import type { Linker } from '../linking/linker';
import { paragraphsOf } from '../linking/paragraphs';
import { loadLinkable, loadLinker } from './load-linkable';
import { loadRules } from './load-rules';

export interface Reviewer {
  readonly catalog: Catalog;
  readonly linker: Linker;
  /** What things and numbers are called. */
  readonly labels: ReviewRules['labels'];
  /** `published` is YYYY-MM-DD; null where nobody knows. */
  readonly find: (
    text: string,
    language: LinkLanguage | undefined,
    published: string | null,
  ) => readonly Finding[];
}

/** Throws `BadData` where the data has a problem. */
export function loadReviewer(): Reviewer {
  const linkable = loadLinkable();
  const { catalog } = linkable;
  const rules = loadRules(catalog);
  const linker = loadLinker(linkable);
  return {
    catalog,
    linker,
    labels: rules.labels,
    find: (text, given, published) => {
      // Parted once, so that each paragraph's language is guessed once.
      const language = [...paragraphsOf(text, given)];
      const mentions = linker.link(text, language);
      return review(catalog, rules, { text, mentions, published, language });
    },
  };
}
