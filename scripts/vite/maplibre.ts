/**
 * Vite plugin: builds MapLibre from the source in its package instead of the two bundles there. The
 * bundles for the page and for its worker have a third of their code in common, which a reader would
 * load twice; built together with the page, both import it from one file.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformWithOxc, type Plugin } from 'vite';

// Where it lies in truth, as the bundler names its modules, also behind a link.
const folder = `${realpathSync(fileURLToPath(new URL('../../node_modules/maplibre-gl', import.meta.url)))}/`;
const source = `${folder}src/`;
const workerRequest = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const workerModule = '\0maplibre-worker-url';

/** Whether a module belongs to MapLibre or to a package that MapLibre needs. */
export function isOfMapLibre(id: string): boolean {
  return id.startsWith(source) || needed.some((name) => id.includes(`/node_modules/${name}/`));
}

const needed = Object.keys(
  (
    JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
      dependencies: Record<string, string>;
    }
  ).dependencies,
);

export function maplibre(): Plugin {
  return {
    name: 'atlas-maplibre',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(id) {
      if (id === 'maplibre-gl') return `${source}index.ts`;
      return id === workerRequest ? workerModule : null;
    },
    load(id) {
      if (id !== workerModule) return null;
      const worker = this.emitFile({
        ...{ type: 'chunk', id: `${source}source/worker.ts`, name: 'map-worker' },
      });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    /** As MapLibre's own build does: a field without a value is only a type. */
    async transform(code, id) {
      if (!id.startsWith(source) || !id.endsWith('.ts')) return null;
      const { code: script } = await transformWithOxc(code, id, {
        target: 'es2022',
        typescript: { removeClassFieldsWithoutInitializer: true },
        assumptions: { setPublicClassFields: true },
        tsconfig: false,
      });
      return { code: script, map: null };
    },
  };
}
