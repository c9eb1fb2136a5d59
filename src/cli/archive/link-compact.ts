/** `atlas link --jsonl --compact`: the articles of standard input as a part of an archive. */
import type { Catalog } from '../../catalog/types';
import type { Linker } from '../../linking/linker';
import { answerLines } from '../jsonl';
import type { TextInputLine } from '../text-options';
import { compactArticle, type TextOfArchive } from './compact-line';
import { linkedBy } from '../../archive/linked-by';
import { endLine, headLine } from './part';

/**
 * `told` reads a line, and throws `BadInput` where it is wrong. Sentences are taken along where the
 * line has `"rights": "excerpts"`, and nothing else allows it.
 */
export async function linkCompact(
  catalog: Catalog,
  linker: Linker,
  told: (asked: TextInputLine) => Omit<TextOfArchive, 'quotes' | 'invented'>,
): Promise<number> {
  process.stdout.write(headLine(linkedBy(catalog)));
  let mentions = 0;
  const counts = await answerLines(process.stdin, process.stdout, (asked: TextInputLine, line) => {
    const quotes = asked.rights === 'excerpts';
    // A table has no truth values, but words.
    const invented = asked.invented === true || asked.invented === 'true';
    const text = { ...told(asked), quotes, invented };
    const article = compactArticle(linker, { id: asked.id ?? null, line }, text);
    mentions += article.mentions.length;
    return JSON.stringify(article);
  });
  const { answered: articles, failed: errors } = counts;
  process.stdout.write(endLine({ articles, errors, mentions }));
  return 0;
}
