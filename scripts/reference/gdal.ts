/** The figures that GDAL, SpatiaLite and PROJ give for the questions of `questions.ts`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { featureLayers } from '../../src/catalog/types';
import { geodataFolder } from '../../src/cli/geodata-files';
import { referenceQuestions } from './questions';

/** The layers on a plane whose distances are true around the middle of the map. */
const plane = '+proj=tmerc +lat_0=39.7 +lon_0=46.7 +k=1 +ellps=WGS84 +units=m';

/** Puts every question to GDAL; `say` gets each command. Throws if GDAL is not installed. */
export function askGdal(say: (command: string) => void = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  try {
    const tables = join(folder, 'tables.gpkg');
    writeTables(tables, say);
    const figures = referenceQuestions.map(({ question, sql }) => {
      const ask = ['-f', 'CSV', '/vsistdout/', tables, '-dialect', 'SQLite', '-sql', sql];
      return { question, sql, rows: rowsOf(run(say, 'ogr2ogr', ask)) };
    });
    return { version: run(say, 'ogrinfo', ['--version']).trim(), figures };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every layer in one file, in degrees and on the plane. */
function writeTables(tables: string, say: (command: string) => void): void {
  for (const layer of featureLayers) {
    const fields = `id, '${layer}' AS layer, "from" AS since, "to" AS until, kind, geometry`;
    const from = [join(geodataFolder, `${layer}.geojson`), '-dialect', 'SQLite'];
    const select = ['-sql', `SELECT ${fields} FROM ${layer}`];
    const into = ['-f', 'GPKG', '-append', '-nlt', 'GEOMETRY', '-lco', 'GEOMETRY_NAME=geom'];
    run(say, 'ogr2ogr', [...into, '-nln', 'wgs84', tables, ...from, ...select]);
    run(say, 'ogr2ogr', [...into, '-nln', 'plane', '-t_srs', plane, tables, ...from, ...select]);
  }
}

function rowsOf(csv: string): [id: string, figure: number][] {
  const [, ...lines] = csv.trim().split('\n');
  return lines.map((line) => {
    const [id = '', figure] = line.replaceAll('"', '').split(',');
    return [id, Number(Number(figure).toFixed(6))];
  });
}

function run(say: (command: string) => void, command: string, words: readonly string[]): string {
  say([command, ...words.map((word) => `'${word}'`)].join(' '));
  return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
