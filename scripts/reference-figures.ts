/**
 * `npm run reference`: asks GDAL (Debian's gdal-bin) the questions of `reference/questions.ts` and
 * writes its figures to `tests/query/reference.json`, which a test holds the atlas to. The SQL
 * stands beside each figure; the commands are printed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { featureLayers } from '../src/catalog/types';
import { geodataFolder } from '../src/cli/geodata-files';
import { referenceQuestions } from './reference/questions';

const plane = '+proj=tmerc +lat_0=39.7 +lon_0=46.7 +k=1 +ellps=WGS84 +units=m';
const folder = mkdtempSync(join(tmpdir(), 'reference-'));
const tables = join(folder, 'tables.gpkg');

try {
  for (const layer of featureLayers) {
    const fields = `id, '${layer}' AS layer, "from" AS since, "to" AS until, kind, geometry`;
    const from = [join(geodataFolder, `${layer}.geojson`), '-dialect', 'SQLite'];
    const select = ['-sql', `SELECT ${fields} FROM ${layer}`];
    const into = ['-f', 'GPKG', '-append', '-nlt', 'GEOMETRY', '-lco', 'GEOMETRY_NAME=geom'];
    run('ogr2ogr', [...into, '-nln', 'wgs84', tables, ...from, ...select]);
    run('ogr2ogr', [...into, '-nln', 'plane', '-t_srs', plane, tables, ...from, ...select]);
  }
  const figures = referenceQuestions.map(({ question, sql }) => {
    const ask = ['-f', 'CSV', '/vsistdout/', tables, '-dialect', 'SQLite', '-sql', sql];
    const [, ...lines] = run('ogr2ogr', ask).trim().split('\n');
    const rows = lines.map((line): [string, number] => {
      const [id = '', figure] = line.replaceAll('"', '').split(',');
      return [id, Number(Number(figure).toFixed(6))];
    });
    return { question, sql, rows };
  });
  const version = run('ogrinfo', ['--version']).trim();
  const json = JSON.stringify({ madeBy: `npm run reference, with ${version}`, figures });
  writeFileSync(
    'tests/query/reference.json',
    await format(json, { parser: 'json', printWidth: 100 }),
  );
} finally {
  rmSync(folder, { recursive: true });
}

function run(command: string, words: readonly string[]): string {
  console.log([command, ...words.map((word) => `'${word}'`)].join(' '));
  return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
