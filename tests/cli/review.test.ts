import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../review/gold';
import { atlas, objectsOf } from './command';

const folder = mkdtempSync(join(tmpdir(), 'atlas-review-'));
function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const wrong = fileOf(
  'wrong.txt',
  'Goris was quiet.\n\nOn 14 March 2022 lorries waited at the Azerbaijani checkpoint on the Hakari bridge.\n',
);
const right = fileOf('right.txt', 'The district of Lachin was handed over on 1 December 2020.\n');

interface Found {
  readonly kind: string;
  readonly verdict: string;
  readonly start: number;
  readonly end: number;
  readonly ref?: string;
  readonly sentence: string;
  readonly citations: readonly string[];
}

describe('atlas review', () => {
  it('writes one line a finding with file, line and column, and exits with 1 at a contradiction', async () => {
    const { status, stdout } = await atlas(['review', wrong]);
    expect(stdout).toBe(
      `${wrong}:3:4: There on that day: “14 March 2022” does not fit. Azerbaijani checkpoint on the Hakari bridge, in the record: from 23 April 2023.\n`,
    );
    expect(status).toBe(1);
  });

  it('exits with 0 where nothing contradicts', async () => {
    const { status, stdout } = await atlas(['review', right, '--lang', 'en']);
    expect(stdout).toContain('“1 December 2020” fits.');
    expect(status).toBe(0);
  });

  it('exits with 2 at a wrong option, a wrong day and a file that is not there', async () => {
    for (const words of [
      ['--format', 'xml', right],
      ['--published', '2021-02-29', right],
      ['--lang', 'de', right],
      ['--jsonl', right],
      [join(folder, 'none.txt')],
    ]) {
      const { status, stderr } = await atlas(['review', ...words]);
      expect(stderr, words.join(' ')).toMatch(/^atlas: .+\.\n$/);
      expect(status, words.join(' ')).toBe(2);
    }
  });

  it('gives JSON with offsets that slice to the claim, and its sources', async () => {
    const { stdout } = await atlas(['review', '--format', 'json', wrong]);
    const [{ id, findings } = { id: '', findings: [] }] = objectsOf<{
      id: string;
      findings: Found[];
    }>({
      status: 0,
      stdout,
      stderr: '',
    });
    expect(id).toBe(wrong);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      kind: 'existence',
      verdict: 'contradicts',
      ref: 'hakari-bridge',
      sentence:
        'On 14 March 2022 lorries waited at the Azerbaijani checkpoint on the Hakari bridge.',
    });
    expect(findings[0]?.citations.length).toBeGreaterThan(2);
  });

  it('answers each line of --jsonl in order and exits with 0, also where a line is bad', async () => {
    const claims = readClaims('given');
    const lines = claims.map(({ id, lang, published, text }) =>
      JSON.stringify({ id, lang, published, text }),
    );
    const { status, stdout, stderr } = await atlas(
      ['review', '--jsonl'],
      [...lines, '{"id":"bad"}', 'no json'].join('\n'),
    );
    const answers = objectsOf<{ id: string; findings?: Found[]; error?: string }>({
      status,
      stdout,
      stderr,
    });
    expect(answers.map(({ id }) => id)).toEqual([...claims.map(({ id }) => id), 'bad', null]);
    answers.slice(0, claims.length).forEach(({ findings = [] }, index) => {
      const gold = claims[index]?.expect;
      expect(findings.map(({ kind, verdict }) => `${kind} ${verdict}`)).toContain(
        `${gold?.kind ?? ''} ${gold?.verdict ?? ''}`,
      );
    });
    expect(answers.at(-2)?.error).toContain('"text"');
    expect(answers.at(-1)?.error).toContain('not JSON');
    expect(status).toBe(0);
  });
});

describe('findings as SARIF', () => {
  it('have the members that SARIF 2.1.0 requires, at the right line and column', async () => {
    const { stdout } = await atlas(['review', '--format', 'sarif', wrong, right]);
    const log = JSON.parse(stdout) as {
      version: string;
      runs: {
        tool: { driver: { name: string; rules: { id: string }[] } };
        columnKind: string;
        results: {
          ruleId: string;
          ruleIndex: number;
          kind: string;
          level: string;
          message: { text: string };
          locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
        }[];
      }[];
    };
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    for (const { ruleId, ruleIndex, kind, level, message } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      // §3.27.10: a result that is no failure has the level "none".
      expect(level).toBe(kind === 'fail' ? 'warning' : 'none');
      expect(message.text).toMatch(/\.$/);
    }
    const [first] = run?.results ?? [];
    expect(first?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: wrong },
      region: {
        startLine: 3,
        startColumn: 4,
        endLine: 3,
        endColumn: 17,
        charOffset: 21,
        charLength: 13,
      },
    });
    expect(run?.results.map(({ kind }) => kind)).toContain('pass');
  });
});
