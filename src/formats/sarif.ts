/**
 * Findings as SARIF 2.1.0 (OASIS), which editors and code hosts show beside the text:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { findingKinds, type Finding } from '../review/finding';
import type { LineAndColumn } from './line-column';

export interface ReviewedFile {
  /** The path of the file as it was given; null for standard input. */
  readonly path: string | null;
  readonly findings: readonly (Finding & {
    readonly message: string;
    readonly from: LineAndColumn;
    readonly to: LineAndColumn;
  })[];
}

export function sarif(
  files: readonly ReviewedFile[],
  names: Readonly<Record<(typeof findingKinds)[number], string>>,
): string {
  const rules = findingKinds.map((id) => ({ id, shortDescription: { text: names[id] } }));
  const results = files.flatMap(({ path, findings }) =>
    findings.map((finding) => {
      const { kind, verdict, message, from, to, start, end, ref, citations } = finding;
      const region = {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        charOffset: start,
        charLength: end - start,
      };
      // A result that is no failure is told by its kind; its level is then "none".
      const isProblem = verdict === 'contradicts';
      return {
        ruleId: kind,
        ruleIndex: findingKinds.indexOf(kind),
        kind: isProblem ? 'fail' : verdict === 'agrees' ? 'pass' : 'open',
        level: isProblem ? 'warning' : 'none',
        message: { text: message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: path === null ? 'stdin' : encodeURI(path) },
              region,
            },
          },
        ],
        properties: { verdict, ref, citations },
      };
    }),
  );
  const driver = { name: 'Corridor Atlas', rules };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [run],
    },
    null,
    2,
  );
}
