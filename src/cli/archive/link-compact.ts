/** `atlas link --jsonl --compact`: the articles of standard input as a part of an archive. */
import type { Catalog } from '../../catalog/types';
import type { PageDetails } from '../../formats/article-readers/read-text';
import type { LinkLanguage } from '../../linking/languages';
import type { Linker } from '../../linking/linker';
import { answerLines } from '../jsonl';
import type { TextInputLine } from '../text-options';
import { compactArticle } from './compact-line';
import { endLine, headLine, linkedBy } from './part';

interface Told {
  readonly text: string;
  readonly page: PageDetails;
  readonly of: LinkLanguage | undefined;
}

/** `told` reads a line, and throws `BadInput` where it is wrong. */
export async function linkCompact(
  catalog: Catalog,
  linker: Linker,
  told: (asked: TextInputLine) => Told,
): Promise<number> {
  process.stdout.write(headLine(linkedBy(catalog)));
  let mentions = 0;
  const counts = await answerLines(process.stdin, process.stdout, (asked: TextInputLine, line) => {
    const { text, page, of } = told(asked);
    const article = compactArticle(linker, { id: asked.id ?? null, line }, text, of, page);
    mentions += article.mentions.length;
    return JSON.stringify(article);
  });
  const { answered: articles, failed: errors } = counts;
  process.stdout.write(endLine({ articles, errors, mentions }));
  return 0;
}
