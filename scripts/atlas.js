/**
 * `npm run atlas`: the command, compiled. The first call compiles it into `.cache/`; so does a call
 * after one of its sources has changed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cache = new URL('../.cache/', import.meta.url);

let compiled = upToDate();
if (!compiled) {
  const script = fileURLToPath(new URL('compile-atlas.ts', import.meta.url));
  const made = spawnSync(process.execPath, ['--import', 'tsx', script], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    // What is said while compiling is no answer.
    stdio: ['ignore', 2, 2],
  });
  compiled = upToDate();
  if (!compiled) {
    process.stderr.write('atlas: the command could not be compiled.\n');
    process.exit(made.status || 1);
  }
}
const { runAsProgram } = await import(compiled.href);
await runAsProgram();

/** The compiled module, if all its sources are as they were; else null. */
function upToDate() {
  try {
    const { name, state } = JSON.parse(readFileSync(new URL('atlas.json', cache), 'utf8'));
    const isSame = ([path, size, time]) => {
      const now = statSync(path);
      return now.size === size && now.mtimeMs === time;
    };
    const module = new URL(`${name}/atlas.js`, cache);
    return state.every(isSame) && statSync(module).isFile() ? module : null;
  } catch {
    // No list, a damaged one, or a source that is gone: compile.
    return null;
  }
}
