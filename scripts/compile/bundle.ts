/** Bundles the command `atlas`, and whatever else the sources give, as modules of Node. */
import { build, type Rollup } from 'vite';

interface Target {
  readonly root: string;
  /** Where the modules are written, two folders below the root, where `geodata/` is looked for. */
  readonly folder: string;
  /** Sources by the name of their module. */
  readonly input: Readonly<Record<string, string>>;
  /** The names of the chunks that modules share. */
  readonly chunks: string;
  /** The first line of a module. */
  readonly banner?: (name: string) => string;
}

/** Writes the modules; gives the paths of all sources that are in them. */
export async function bundle(target: Target): Promise<readonly string[]> {
  const { root, folder, input, chunks, banner } = target;
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      minify: false,
      rolldownOptions: {
        input,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: chunks,
          ...(banner && { banner: ({ name }) => banner(name) }),
        },
      },
    },
    // Apart: valibot, from which the types of the data are derived, and geojson-validation, whose
    // licence (LGPL) wants a library that can be replaced. Left out: what only archives need.
    ssr: {
      noExternal: true,
      external: ['valibot', 'geojson-validation', '@duckdb/node-api', 'warcio'],
    },
  })) as Rollup.RollupOutput;
  return built.output.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
}
