import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const geodata = fileURLToPath(new URL('../../geodata/', import.meta.url));

/** The paths of the GeoJSON files that the atlas is drawn from, each with its name without the ending. */
export function geodataFiles(): readonly { readonly path: string; readonly id: string }[] {
  return ['', 'basemap/'].flatMap((part) =>
    readdirSync(geodata + part)
      .filter((name) => name.endsWith('.geojson'))
      .map((name) => ({ path: geodata + part + name, id: name.replace('.geojson', '') })),
  );
}
