/** Runs the `atlas` command for tests: in this process, or in a process of its own. */
import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { run } from '../../src/cli/atlas';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command in this process, because a process for each of some hundred questions would take
 * minutes. `input` is the standard input for `--jsonl`.
 */
export async function atlas(words: readonly string[], input = ''): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const stdin = Readable.from([input]);
  const giveBack = [
    replaced(process, 'stdin', { get: () => stdin }),
    ...(['stdout', 'stderr'] as const).map((stream) =>
      replaced(process[stream], 'write', {
        value: (text: string | Uint8Array) => {
          written[stream] += String(text);
          return true;
        },
      }),
    ),
  ];
  try {
    return { status: await run(words), ...written };
  } finally {
    for (const back of giveBack) back();
  }
}

/** Puts another property in the place of one. No mock: it would remember each of thousands of calls. */
function replaced(owner: object, name: string, other: PropertyDescriptor): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...other });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}

/**
 * Runs the command in a process of its own, for tests of standard input, output and the exit
 * status.
 */
export function spawnAtlas(words: readonly string[], input: string | Uint8Array = ''): Outcome {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/atlas.ts', ...words], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
}

/** The JSON objects in the output of a command, one a line. */
export function objectsOf<Line>({ stdout }: Outcome): Line[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
