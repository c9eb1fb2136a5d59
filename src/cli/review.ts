/** `atlas review`: what the record says of the claims of an article. */
import { parseArgs } from 'node:util';
import { englishName } from '../catalog/naming';
import type { Finding } from '../checking/finding';
import { review, type TextToReview } from '../checking/review';
import type { CheckingRules } from '../checking/rules';
import { lineCounter } from '../formats/line-column';
import { en } from '../i18n/en';
import { check } from '../i18n/en/check';
import { withAtlas } from '../i18n/with-atlas';
import type { LinkLanguage } from '../linking/languages';
import { Linker } from '../linking/linker';
import { findingSentence, type FindingContext } from '../sentences/finding-sentence';
import { BadInput } from './bad-input';
import { answerLines } from './jsonl';
import { loadLinkable } from './load-linkable';
import { loadRules } from './load-rules';
import { dayOf, readText } from './read-text';
import { findingObject, reviewWriters, type ReviewFormat } from './review-lines';
import { readLanguage, readPublished, textOf, type TextInputLine } from './text-options';

/** Reviews texts with one linker. */
interface Desk {
  readonly find: (
    text: string,
    language: LinkLanguage | undefined,
    published: string | null,
  ) => readonly Finding[];
  readonly context: FindingContext;
}

/** Exit 0: nothing contradicts; 1: something does. With --jsonl 0: every line was answered. */
export async function reviewTexts(words: readonly string[]): Promise<number> {
  const { files, jsonl, format, language, published } = readWords(words);
  const desk = openDesk();
  if (jsonl) {
    await answerLines(process.stdin, process.stdout, (line: TextInputLine) => {
      const text = textOf(line);
      const findings = desk.find(
        text,
        readLanguage(line.lang) ?? language,
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
    const findings = desk.find(text, language, dayOf(read, published)).map((finding) => ({
      ...finding,
      message: findingSentence(finding.reason, desk.context),
      from: placeOf(finding.start),
      to: placeOf(finding.end),
    }));
    reviewed.push({ path: file === '-' ? null : file, text, findings });
  }
  process.stdout.write(reviewWriters[format](reviewed));
  const all = reviewed.flatMap(({ findings }) => findings);
  return all.some(({ verdict }) => verdict === 'contradicts') ? 1 : 0;
}

function openDesk(): Desk {
  const { catalog, places, linking } = loadLinkable();
  const rules: CheckingRules = loadRules(catalog);
  const linker = new Linker(places, linking);
  const { labels } = rules;
  return {
    find: (text, language, published) => {
      const mentions = linker.link(text, language);
      const asked: TextToReview = { text, mentions, published, language };
      return review(catalog, rules, asked);
    },
    context: {
      catalog,
      labels,
      t: withAtlas(en, catalog.atlas.words),
      words: check,
      nameOf: englishName,
    },
  };
}

function readWords(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        published: { type: 'string' },
        format: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
      },
    });
    const { jsonl, format } = values;
    if (jsonl && format !== undefined)
      throw new BadInput('--jsonl answers in JSON lines only: leave out --format.');
    if (jsonl && positionals.length > 0)
      throw new BadInput('--jsonl reads its texts from standard input: leave out the files.');
    return {
      files: positionals,
      jsonl,
      format: readFormat(format ?? 'text'),
      language: readLanguage(values.lang),
      published: readPublished(values.published),
    };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

function readFormat(name: string): ReviewFormat {
  const formats = Object.keys(reviewWriters) as ReviewFormat[];
  const known = formats.find((format) => format === name);
  if (known) return known;
  throw new BadInput(
    `There is no format ${JSON.stringify(name)}; the formats are ${formats.join(', ')}.`,
  );
}
