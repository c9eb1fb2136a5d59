import { spawnSync } from 'node:child_process';

/** Runs a command to its end; returns what went wrong, if anything, in one line. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string[] {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 8 * 60_000,
  });
  if (status === 0) return [];
  return [reason(stderr) ?? reason(stdout) ?? error?.message ?? `${command} failed`];
}

/** The line that says what went wrong: the last "Error:" or "E:", not the end of a stack trace. */
function reason(output: string | null): string | undefined {
  const lines = (output ?? '').split('\n').flatMap((line) => line.trim() || []);
  return lines.findLast((line) => /^(E|\w*Error|npm error): /.test(line)) ?? lines.at(-1);
}
