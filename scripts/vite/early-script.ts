import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const early = fileURLToPath(new URL('../../src/early.js', import.meta.url));

/** The script inside the page that runs before the first paint, without its comments. */
export function earlyScript(): string {
  const lines = readFileSync(early, 'utf8').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('//'))
    .join('\n');
}
