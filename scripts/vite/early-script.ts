import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const early = fileURLToPath(new URL('../../src/early.js', import.meta.url));

/** The script inside the page that runs before the first paint, without its comments. */
export function earlyScript(): string {
  return withoutComments(early);
}

/** A script without its comments, which stand on lines of their own, and without indents. */
export function withoutComments(path: string): string {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('//'))
    .join('\n');
}
