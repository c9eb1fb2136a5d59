/** `atlas review`: what the record says of the claims of an article. */
import { keysOf } from '../known-keys';
import { englishName } from '../catalog/naming';
import { lineCounter } from '../formats/line-column';
import { en } from '../i18n/en';
import { findings as findingWords } from '../i18n/en/findings';
import { withAtlas } from '../i18n/with-atlas';
import { findingSentence, type FindingContext } from '../sentences/finding-sentence';
import { BadInput } from './bad-input';
import { answerLines } from './jsonl';
import { loadReviewer, type Reviewer } from './load-reviewer';
import { parseWords, readFormat } from './parse-words';
import { referenceDay, readText } from './read-text';
import { findingObject, reviewWriters } from './review-lines';
import {
  noFilesWithLines,
  linkLanguage,
  readPublished,
  lineText,
  type TextInputLine,
} from './text-options';

/** Exit 0: nothing contradicts; 1: something does. With --jsonl 0: every line was answered. */
export async function reviewTexts(words: readonly string[]): Promise<number> {
  const { files, jsonl, format, language, published } = readWords(words);
  const reviewer = loadReviewer();
  const context = contextOf(reviewer);
  if (jsonl) {
    await answerLines(process.stdin, process.stdout, (line: TextInputLine) => {
      const text = lineText(line);
      const findings = reviewer.find(
        text,
        linkLanguage(line.lang) ?? language,
        readPublished(line.published) ?? published,
      );
      const found = findings.map((finding) => findingObject(finding, text));
      return JSON.stringify({ id: line.id ?? null, findings: found });
    });
    return 0;
  }
  const reviewed = [];
  for (const file of files.length > 0 ? files : ['-']) {
    const read = await readText(file);
    const { text } = read;
    const placeOf = lineCounter(text);
    const findings = reviewer
      .find(text, language, referenceDay(read, published))
      .map((finding) => ({
        ...finding,
        message: findingSentence(finding.reason, context),
        from: placeOf(finding.start),
        to: placeOf(finding.end),
      }));
    reviewed.push({ path: file === '-' ? null : file, text, findings });
  }
  process.stdout.write(reviewWriters[format](reviewed));
  const all = reviewed.flatMap(({ findings }) => findings);
  return all.some(({ verdict }) => verdict === 'contradicts') ? 1 : 0;
}

function contextOf({ catalog, labels }: Reviewer): FindingContext {
  const t = withAtlas(en, catalog.atlas.words);
  return { catalog, labels, t, words: findingWords, nameOf: englishName };
}

function readWords(words: readonly string[]) {
  const { values, positionals: files } = parseWords(words, {
    lang: { type: 'string' },
    published: { type: 'string' },
    format: { type: 'string' },
    jsonl: { type: 'boolean', default: false },
  });
  const { jsonl, format } = values;
  if (jsonl && format !== undefined)
    throw new BadInput('--jsonl answers in JSON lines only: leave out --format.');
  if (jsonl && files.length > 0) throw new BadInput(noFilesWithLines);
  return {
    files,
    jsonl,
    format: readFormat(format ?? 'text', keysOf(reviewWriters)),
    language: linkLanguage(values.lang),
    published: readPublished(values.published),
  };
}
