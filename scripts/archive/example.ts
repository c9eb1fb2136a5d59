/**
 * `npm run archive:example -- --articles N --out DIR`: the shards of an archive of invented articles
 * in seven languages, to try everything that reads archives. It says everywhere that it is invented:
 * in the first sentence of each article, its title, its publisher, and a file in the folder.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayNumber } from '../../src/chronology/calendar';
import { dataVersion } from '../../src/catalog/data-version';
import { readCount } from '../../src/cli/archive/shards';
import { ShardWriter } from '../../src/cli/archive/shard-writer';
import { BadInput } from '../../src/cli/bad-input';
import { loadLinkable } from '../../src/cli/load-linkable';
import { parseWords } from '../../src/cli/parse-words';
import { exampleArticle, exampleNames } from './example/write-article';

const notice = `Every article of this archive is invented. A program wrote them from lists of names and of
sentences, to try how archives are linked, indexed and read. Nothing that they tell happened.
`;

async function main(words: readonly string[]): Promise<void> {
  const { values } = parseWords(words, {
    articles: { type: 'string' },
    out: { type: 'string' },
    size: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  });
  const articles = readCount(values.articles, '--articles');
  if (articles === undefined || values.out === undefined)
    throw new BadInput('Say how many articles, and the folder: --articles N --out DIR.');
  const seed = readCount(values.seed, '--seed') ?? 1;
  const { catalog, places } = loadLinkable();
  const { first, last } = catalog.atlas.days;
  const days = dayNumber(last ?? dataVersion(catalog) ?? first) - dayNumber(first) + 1;
  const example = { seed, first, days, names: exampleNames(places, seed) };
  const writer = new ShardWriter(values.out, readCount(values.size, '--size'));
  writeFileSync(join(values.out, 'INVENTED.txt'), notice);
  for (let number = 0; number < articles; number += 1)
    await writer.write(JSON.stringify(exampleArticle(example, number)));
  await writer.end();
  process.stdout.write(`${JSON.stringify(writer.written)}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
