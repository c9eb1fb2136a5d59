/** A Chromium from an npm package, for machines that can reach only the npm registry. */
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from './run';

/** The last version for Node 20; 64 MB, for Linux on x64. */
const packageName = '@sparticuz/chromium';
const version = '143.0.4';

/** Where the package is kept: in the user's cache, not in the project. */
function folder(env: NodeJS.ProcessEnv = process.env): string {
  const caches = env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(caches, 'corridor-atlas', `chromium-${version}`);
}

/** The path at which the browser starts after it is unpacked. */
export function packagedBrowser(env: NodeJS.ProcessEnv = process.env): string {
  return join(folder(env), 'start-chromium');
}

/** Installs and unpacks the package; returns what went wrong, if anything, one line each. */
export function getPackaged(): string[] {
  const unpacked = join(folder(), 'unpacked');
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  const troubles = run('npm', installWords(folder()));
  if (troubles.length === 0)
    troubles.push(
      ...run(process.execPath, ['--input-type=module', '--eval', unpacking(folder())], {
        TMPDIR: unpacked,
      }),
    );
  rmSync(join(folder(), 'node_modules'), { recursive: true, force: true });
  if (troubles.length > 0) return troubles;
  writeFileSync(join(unpacked, 'fonts.conf'), fontsOf(unpacked));
  // Written last, because its presence means that the browser is complete.
  writeFileSync(packagedBrowser(), startScript(unpacked));
  chmodSync(packagedBrowser(), 0o755);
  return existsSync(join(unpacked, 'chromium')) ? [] : [`${packageName} holds no Chromium`];
}

/** Options that keep npm from changing the project's own package list and lock file. */
export function installWords(prefix: string): readonly string[] {
  const quietly = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  return ['install', ...quietly, '--prefix', prefix, `${packageName}@${version}`];
}

/** A module that unpacks every archive of the package into the temporary folder. */
function unpacking(prefix: string): string {
  const inside = join(prefix, 'node_modules', packageName);
  const archives = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'];
  return `import { inflate } from ${JSON.stringify(join(inside, 'build/esm/lambdafs.js'))};
for (const name of ${JSON.stringify(archives)}) await inflate(${JSON.stringify(join(inside, 'bin/'))} + name);`;
}

/**
 * Starts the browser with the libraries of the archive (libnss3, libnspr4, libexpat), for its own
 * process only, and with its fonts if the machine has none. The package has no sandbox; the browser
 * opens only the page that is built here.
 */
export function startScript(unpacked: string): string {
  const quoted = (path: string) => `'${path.replaceAll("'", `'\\''`)}'`;
  return `#!/bin/sh
export LD_LIBRARY_PATH=${quoted(join(unpacked, 'al2023/lib'))}"\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE=${quoted(join(unpacked, 'fonts.conf'))}
exec ${quoted(join(unpacked, 'chromium'))} --no-sandbox "$@"
`;
}

/** The folder of the archive's fonts; its own configuration expects them elsewhere. */
function fontsOf(unpacked: string): string {
  const path = unpacked.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<fontconfig><dir>${path}/fonts</dir><cachedir>${path}/fonts-cache</cachedir></fontconfig>
`;
}
