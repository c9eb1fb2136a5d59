/** `atlas archive shards`: dumps of articles -> the shards of an archive. */
import { errorCode } from '../error-code';
import { BadInput } from '../bad-input';
import { parseWords } from '../parse-words';
import { readDump } from './readers';
import { articleFields, type ArticleField, type FieldNames } from './readers/dump';
import { ShardWriter } from './shard-writer';

/** What cannot be read is said on standard error, and the rest goes on; then the exit is 1. */
export async function makeShards(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, {
    size: { type: 'string' },
    fields: { type: 'string' },
  });
  const [archive, ...dumps] = positionals;
  if (archive === undefined || dumps.length === 0)
    throw new BadInput('Say the folder of the archive, and the dumps to read.');
  const names = readFieldNames(values.fields);
  const writer = new ShardWriter(archive, readCount(values.size, '--size'));
  let troubles = 0;
  const say = (dump: string, trouble: string) => {
    troubles += 1;
    process.stderr.write(`atlas: ${dump}: ${trouble}.\n`);
  };
  try {
    for (const dump of dumps) await take(dump, names, writer, say);
    await writer.end();
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    throw new BadInput(`The shards of ${archive} cannot be written (${code}).`);
  }
  const { shards, articles } = writer.written;
  process.stdout.write(`${JSON.stringify({ shards, articles, troubles })}\n`);
  return troubles > 0 ? 1 : 0;
}

async function take(
  dump: string,
  names: FieldNames,
  writer: ShardWriter,
  say: (dump: string, trouble: string) => void,
): Promise<void> {
  const before = writer.written.articles;
  const items = itemsOf(dump, names);
  for await (const item of items)
    if ('trouble' in item) say(dump, item.trouble);
    else await writer.write(item.line);
  if (writer.written.articles === before) say(dump, 'has no article');
}

/** The items of a dump; a dump that breaks ends with a sentence. */
async function* itemsOf(dump: string, names: FieldNames) {
  let taken = 0;
  try {
    for await (const item of await readDump(dump, names)) {
      if ('line' in item) taken += 1;
      yield item;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { trouble: taken > 0 ? `${reason}; ${taken} articles before that were read` : reason };
  }
}

/** `text=body,published=date`. */
function readFieldNames(given: string | undefined): FieldNames {
  const pairs = (given ?? '').split(',').filter((pair) => pair !== '');
  const named = pairs.map((pair) => {
    const [field = '', ...name] = pair.split('=');
    const isKnown = articleFields.includes(field as ArticleField);
    if (isKnown && name.join('=') !== '') return [field, name.join('=')];
    throw new BadInput(
      `--fields has ${JSON.stringify(pair)}; each of its parts is FIELD=COLUMN, and the fields are ${articleFields.join(', ')}.`,
    );
  });
  return Object.fromEntries(named) as FieldNames;
}

/** A whole number from 1; undefined where none is given. */
export function readCount(given: string | undefined, option: string): number | undefined {
  if (given === undefined || /^[1-9]\d{0,8}$/.test(given))
    return given === undefined ? undefined : Number(given);
  throw new BadInput(`${option} is ${JSON.stringify(given)}; it must be a whole number from 1.`);
}
