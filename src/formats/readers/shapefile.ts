/** Reads zipped Shapefiles: shapes with shpjs, attributes with our own reader of dBASE. */
import { fault } from '../../catalog/faults';
import { readDbf, type DbfTable } from './dbf';
import type { FileBytes, RawFile, RawLayer, RawTrouble } from './raw-file';
import type { ReadingOptions } from './reading-options';
import { unzipped, type Unzipped } from './unzipped';

export async function readShapefile(
  { bytes, base }: FileBytes,
  options: ReadingOptions,
): Promise<RawFile> {
  const files = await unzipped(bytes, (name) => /\.(shp|dbf|prj|cpg)$/i.test(name));
  const shapes = files.filter(({ name }) => /\.shp$/i.test(name));
  if (shapes.length === 0) throw new Error('there is no file .shp in the archive');
  const { parseShp } = await import('shpjs');
  const layers: RawLayer[] = [];
  const troubles: RawTrouble[] = [];
  const systems = new Set<string>();
  for (const { name, bytes: content } of shapes) {
    const beside = (ending: string) => partOf(files, name.slice(0, -4), ending);
    const textOf = (ending: string) => new TextDecoder().decode(beside(ending)).trim();
    const broken = (detail: string) =>
      troubles.push({ fault: fault('broken-file', { format: 'Shapefile', detail }), where: name });
    try {
      const dbf = beside('dbf');
      const table = dbf && readDbf(dbf, textOf('cpg'), options.encoding);
      const geometries = parseShp(exact(content), false);
      if (table) checkCounts(geometries.length, table, broken);
      const layer = name.split('/').at(-1)?.slice(0, -4) ?? '';
      layers.push({ name: layer || base, features: featuresOf(name, geometries, table) });
      systems.add(textOf('prj'));
    } catch (error) {
      broken(error instanceof Error ? error.message : String(error));
    }
  }
  return { layers, troubles, ...systemOf(systems) };
}

/** A file that ends too soon, or whose two parts are not of one time, has lost something. */
function checkCounts(
  shapes: number,
  { rows, missing }: DbfTable,
  broken: (detail: string) => void,
): void {
  if (missing > 0) broken(`.dbf ends ${missing} records too soon`);
  if (shapes !== rows.length) broken(`${shapes} shapes for ${rows.length} records`);
}

/** Shapes and records belong together by their order; a record without a shape is kept. */
function featuresOf(
  name: string,
  geometries: readonly unknown[],
  table: DbfTable | undefined,
): RawLayer['features'] {
  const count = Math.max(geometries.length, table?.rows.length ?? 0);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const properties = table?.rows[index];
    if (properties === null) return [];
    const geometry = geometries[index] ?? null;
    const value = {
      type: 'Feature',
      geometry: plainGeometry(geometry),
      properties: properties ?? {},
    };
    return [{ value, where: `${name}/${index}` }];
  });
}

/** shpjs adds a box that nobody needs. */
function plainGeometry(geometry: unknown): unknown {
  if (typeof geometry !== 'object' || geometry === null) return geometry;
  const { type, coordinates } = geometry as { type: unknown; coordinates: unknown };
  return { type, coordinates };
}

/** The reference system of all layers. Layers in several systems are not read as one file. */
function systemOf(systems: ReadonlySet<string>): { readonly crs?: string } {
  if (systems.size > 1) throw new Error('its layers are in several reference systems');
  const [prj = ''] = systems;
  return prj === '' || /^GEOGCS\["(GCS_)?WGS[_ ](19)?84"/i.test(prj) ? {} : { crs: prj };
}

function partOf(files: readonly Unzipped[], stem: string, ending: string): Uint8Array | undefined {
  const wanted = `${stem}.${ending}`.toLowerCase();
  return files.find(({ name }) => name.toLowerCase() === wanted)?.bytes;
}

/** shpjs reads from the start of a buffer, so each file gets one of its own. */
function exact(bytes: Uint8Array): DataView {
  return new DataView(new Uint8Array(bytes).buffer);
}
