import { createContext } from 'svelte';

/** The parts of the start view that the page brings as HTML and that scripts leave as they came. */
export class CameWithPage {
  /** Whether the document has the start view already. */
  readonly isThere: boolean;
  /** HTML of the map's picture; only the build has it, and writes it into the page. */
  readonly picture: string;
  /** HTML of the example article, in the same way. */
  readonly article: string;
  #hasArticle: boolean;

  constructor(isThere: boolean, { picture = '', article = '' } = {}) {
    [this.isThere, this.picture, this.article] = [isThere, picture, article];
    this.#hasArticle = isThere;
  }

  /** Whether the article is in the document; only once: who comes back to the start makes it anew. */
  takeArticle(): boolean {
    const has = this.#hasArticle;
    this.#hasArticle = false;
    return has;
  }
}

export const [getCame, setCame] = createContext<CameWithPage>();
