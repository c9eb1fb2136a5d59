/**
 * Vite plugin: writes each text file of the build once more in gzip and in Brotli, beside it, for
 * hosts that send such files instead of compressing at each request. It takes the slowest settings
 * of both, which no host would use while a reader waits.
 */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const isText = /\.(html|js|css|json|svg|webmanifest|geojson|xml|atom|txt)$/;
/** A packet of the network: a smaller file would not arrive sooner. */
const fewestBytes = 1400;
const [toGzip, toBrotli] = [promisify(gzip), promisify(brotliCompress)];

export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'atlas-compressed',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writeCompressed(folder),
    },
  };
}

/** Writes `NAME.gz` and `NAME.br` beside each text file of a folder that they make smaller. */
export async function writeCompressed(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  await Promise.all(names.filter((name) => isText.test(name)).map(writeBeside));

  async function writeBeside(name: string): Promise<void> {
    const path = join(folder, name);
    const text = await readFile(path);
    if (text.length < fewestBytes) return;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    };
    await writeFile(`${path}.gz`, await toGzip(text, { level: 9 }));
    await writeFile(`${path}.br`, await toBrotli(text, { params }));
  }
}
