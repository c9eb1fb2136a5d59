/** A dump of web pages: WARC with what servers answered (ISO 28500), or WET with its plain text. */
import { plainText } from '../../../formats/plain-text';
import { encodingNamed } from '../../../formats/article-readers/page-encoding';
import { BadInput } from '../../bad-input';
import { faultInEnglish } from '../../problem-line';
import { optionalLibrary } from '../optional-library';
import { openDump, pageLine, type DumpItem } from './dump';

type WarcRecord = import('warcio').WARCRecord;

/** Pages and texts only; pictures, scripts, redirects and answers with an error are passed over. */
export async function* readWebArchive(path: string): AsyncGenerator<DumpItem> {
  const { WARCParser } = await optionalLibrary('warcio', () => import('warcio'));
  let records = 0;
  for await (const record of new WARCParser(openDump(path))) {
    records += 1;
    const type = textTypeOf(record);
    if (type !== null) yield await pageOf(record, type, `record ${records}`);
  }
  if (records === 0) throw new BadInput('has no record of WARC');
}

interface TextType {
  readonly name: 'page.html' | 'page.txt';
  readonly charset: string | undefined;
}

function textTypeOf({ warcType, httpHeaders, warcContentType }: WarcRecord): TextType | null {
  const isAnswer = warcType === 'response' && Number(httpHeaders?.statusCode) === 200;
  if (!isAnswer && warcType !== 'conversion' && warcType !== 'resource') return null;
  const type = (isAnswer ? httpHeaders?.headers.get('content-type') : warcContentType) ?? '';
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
  if (/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) return { name: 'page.html', charset };
  return /^text\/plain\b/i.test(type) ? { name: 'page.txt', charset } : null;
}

async function pageOf(
  record: WarcRecord,
  { name, charset }: TextType,
  where: string,
): Promise<DumpItem> {
  const address = record.warcTargetURI ?? null;
  const whole = record.reader;
  const bytes = await record.readFully(record.httpHeaders !== null);
  if ('limit' in whole && (whole as { limit: number }).limit > 0)
    throw new BadInput('ends before its last record does');
  const encoding = charset === undefined ? undefined : encodingNamed(charset);
  const read = await plainText(name, bytes, encoding && { encoding });
  if ('refusal' in read) return { trouble: `${where} ${faultInEnglish(read.refusal)}` };
  const url = address ?? read.details.url;
  return pageLine(url ?? where, read.text, { ...read.details, url });
}
