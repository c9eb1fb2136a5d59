/** Findings as `atlas review` writes them: a line each, JSON or SARIF. */
import type { Finding } from '../review/finding';
import { sarif, type ReviewedFile } from '../formats/sarif';
import { findings as findingWords } from '../i18n/en/findings';

interface Reviewed extends ReviewedFile {
  readonly text: string;
}

/** A finding as an object of the answer; offsets are UTF-16 code units, half-open. */
export function findingObject(
  { kind, verdict, start, end, ref, sentence, citations }: Finding,
  text: string,
) {
  const said = text.slice(sentence.start, sentence.end).trim();
  const by = ref === null ? {} : { ref };
  return { kind, verdict, start, end, ...by, sentence: said, citations };
}

export const reviewWriters = {
  text: (files: readonly Reviewed[]) =>
    files
      .flatMap(({ path, text, findings }) =>
        findings.map(({ kind, verdict, start, end, message, from: { line, column } }) => {
          const spot = `${path ?? 'stdin'}:${line}:${column}`;
          const claim = `“${text.slice(start, end)}” ${findingWords.verdict[verdict]}.`;
          return `${spot}: ${findingWords.kind[kind]}: ${claim} ${message}\n`;
        }),
      )
      .join(''),
  json: (files: readonly Reviewed[]) =>
    files
      .map(({ path: id, text, findings: found }) => {
        const findings = found.map((finding) => {
          const { message, from, to } = finding;
          const { line, column } = from;
          const spot = { line, column, endLine: to.line, endColumn: to.column };
          return { ...findingObject(finding, text), ...spot, message };
        });
        return `${JSON.stringify({ id, findings })}\n`;
      })
      .join(''),
  sarif: (files: readonly Reviewed[]) => `${sarif(files, findingWords.kind)}\n`,
};
export type ReviewFormat = keyof typeof reviewWriters;
