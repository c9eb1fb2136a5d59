/** `atlas check`: whether files are what the atlas can read, with every problem named. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { inspectGeoJson } from '../catalog/geojson-gate';
import { parseCatalog, parseFile, readJson } from '../catalog/parse';
import type { Problem } from '../catalog/problems';
import { article, sections, type SectionName } from '../catalog/schema';
import { sectionFiles } from '../catalog/section-files';
import { BadInput } from './bad-input';
import { geodataFolder, readGeodata } from './geodata-files';

export function check(paths: readonly string[]): number {
  if (paths.length === 0) throw new BadInput('Name at least one file: atlas check FILE...');
  const problems = paths.flatMap(checkFile);
  for (const { file, feature, pointer, value, reason } of problems)
    process.stdout.write(`${JSON.stringify({ file, feature, pointer, value, reason })}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** A file named as one of the atlas's own is held to its schema and to the files around it. */
function checkFile(path: string): readonly Problem[] {
  const text = read(path);
  const named = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, file: path }));
  const own = ownName(path);
  if (own === null) {
    const json = readJson(path, text);
    return json.problem ? [json.problem] : inspectGeoJson(path, json.value);
  }
  const alone = parseFile(own, text, schemaOf(own)).problems;
  if (alone.length > 0) return named(alone);
  const { problems } = parseCatalog({ ...readGeodata(), [own]: text });
  return named(problems.filter(({ file }) => file === own));
}

function ownName(path: string): string | null {
  const inGeodata = relative(geodataFolder, resolve(path));
  const base = path.split(/[\\/]/).at(-1) ?? path;
  if (/(^|[\\/])articles[\\/][^\\/]+\.json$/.test(path)) return `articles/${base}`;
  const files: readonly string[] = Object.values(sectionFiles);
  return files.find((file) => file === inGeodata || file === base) ?? null;
}

function schemaOf(file: string) {
  const [name] = Object.entries(sectionFiles).find(([, own]) => own === file) ?? [];
  return name === undefined ? article : sections[name as SectionName];
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadInput(`Cannot read ${path} (${code ?? String(error)}).`);
  }
}
