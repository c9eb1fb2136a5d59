/** Turns a report of vitest into its slowest files and tests, as Markdown. */

/** The part of vitest's JSON report that is used; durations are milliseconds. */
export interface Report {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly duration?: number | null;
    }[];
  }[];
}

type Row = readonly (string | number)[];

/** The files and tests that took longest, in seconds; `short` shortens the path of a file. */
export function slowest(
  { testResults }: Report,
  short: (path: string) => string,
  count: number,
): { readonly files: readonly Row[]; readonly tests: readonly Row[] } {
  const files = testResults.map(({ name, assertionResults }) => ({
    name: short(name),
    tests: assertionResults.map(({ fullName, duration }) => ({ fullName, ms: duration ?? 0 })),
  }));
  const total = ({ tests }: (typeof files)[number]) => tests.reduce((sum, { ms }) => sum + ms, 0);
  const all = files.flatMap(({ name, tests }) => tests.map((test) => ({ ...test, name })));
  return {
    files: [...files]
      .sort((a, b) => total(b) - total(a))
      .slice(0, count)
      .map((file) => [`\`${file.name}\``, file.tests.length, seconds(total(file))]),
    tests: [...all]
      .sort((a, b) => b.ms - a.ms)
      .slice(0, count)
      .map(({ name, fullName, ms }) => [`\`${name}\`: ${fullName}`, seconds(ms)]),
  };
}

/** A Markdown table; characters that would end a cell are escaped. */
export function table(head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: Row) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
