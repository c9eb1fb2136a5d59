/** `atlas check`: lists every problem of files that the atlas is to read. */
import { statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Problem } from '../catalog/problems';
import { sectionFiles } from '../catalog/schema';
import { parseTranslations } from '../catalog/translation-checks';
import { basemapFiles } from '../geometry-checks/basemap';
import { checkGeodata } from '../geometry-checks/geodata';
import { detectFormat } from '../formats/readers/format-of';
import { readDataFile } from '../formats/readers/read-data-file';
import { parseWorld } from '../linking/names/world';
import { BadInput } from './bad-input';
import { checkFile } from './check-file';
import { geodataFolder, loadCatalog, jsonNamesIn, readGeodata, readWorld } from './geodata-files';
import { faultInEnglish, problemLine } from './problem-line';
import { readBytes } from './read-bytes';
import { readJsonText as read } from './read-json-text';

export async function check(paths: readonly string[]): Promise<number> {
  if (paths.length === 0)
    throw new BadInput('Name at least one file, or the folder of an atlas: atlas check FILE...');
  const folders = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
  const brought = paths.filter((path) => !folders.includes(path) && isBrought(path));
  const files = paths
    .filter((path) => !folders.includes(path) && !brought.includes(path))
    .map((path) => ({ path, name: nameInAtlas(path), text: read(path) }));
  const foreign = files.filter(({ name }) => name === null);
  const replacing = files.flatMap(({ name, ...file }) =>
    name === null ? [] : [{ name, ...file }],
  );
  const around = {
    ...readGeodata(),
    ...Object.fromEntries(replacing.map(({ name, text }) => [name, text])),
  };
  const problems = [
    ...folders.flatMap(checkFolder),
    ...foreign.flatMap(({ path, text }) => checkFile(path, text, around)),
    ...(replacing.length > 0 ? checkReplacing(replacing) : []),
  ];
  const lines = [...problems.map(problemObject), ...(await checkBrought(brought))];
  for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
  return lines.length > 0 ? 1 : 0;
}

/** Whether a file is data in a format other than JSON of the atlas or GeoJSON, by its content. */
function isBrought(path: string): boolean {
  if (nameInAtlas(path) !== null) return false;
  const format = detectFormat(readBytes(path));
  return format !== null && format !== 'geojson';
}

/** What `atlas convert` says of files, in the form of the other problems. */
async function checkBrought(paths: readonly string[]): Promise<readonly object[]> {
  if (paths.length === 0) return [];
  const area = loadCatalog().atlas.studyArea;
  const lines: object[] = [];
  for (const path of paths) {
    const { problems } = await readDataFile(readBytes(path), basename(path), { area });
    for (const problem of problems) {
      const { where, feature, value, code, args } = problem;
      const spot = { file: path, feature, pointer: where, value: value ?? '(missing)' };
      lines.push({ ...spot, reason: faultInEnglish(problem), code, args });
    }
  }
  return lines;
}

/** A problem as a line of JSON: code and arguments for programs, the reason for people. */
function problemObject(problem: Problem) {
  const { file, feature, pointer, value, code, args } = problem;
  const spot = { file, feature, pointer, value: value ?? '(missing)' };
  return { ...spot, reason: faultInEnglish(problem), code, args };
}

/** Checks a folder that holds a whole atlas. */
function checkFolder(folder: string): readonly Problem[] {
  const { sections, problems } = checkGeodata(readGeodata(folder));
  const words = jsonNamesIn(folder, 'translations').flatMap(
    (name) => parseTranslations(name, read(join(folder, name)), sections).problems,
  );
  const at = (problem: Problem) => ({ ...problem, file: join(folder, problem.file) });
  return [...problems, ...words, ...parseWorld(readWorld(folder)).problems].map(at);
}

/**
 * Files named like those of the atlas replace them, all at once. Problems that this causes anywhere
 * are reported; problems that were there before are not.
 */
function checkReplacing(files: readonly { path: string; name: string; text: string }[]): Problem[] {
  const shipped = readGeodata();
  const before = new Set(checkGeodata(shipped).problems.map(problemLine));
  const changed = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  const { problems } = checkGeodata({ ...shipped, ...changed });
  const pathOf = new Map(files.map(({ name, path }) => [name, path]));
  return problems
    .filter(
      (problem) =>
        // Without a valid atlas.json the other files cannot be checked against it.
        problem.file === sectionFiles.atlas ||
        pathOf.has(problem.file) ||
        !before.has(problemLine(problem)),
    )
    .map((problem) => ({ ...problem, file: pathOf.get(problem.file) ?? problem.file }));
}

/** The name that a file has, or would have, in the folder of the atlas; null for any other file. */
function nameInAtlas(path: string): string | null {
  const inGeodata = relative(geodataFolder, resolve(path));
  const base = path.split(/[\\/]/).at(-1) ?? path;
  if (/(^|[\\/])articles[\\/][^\\/]+\.json$/.test(path)) return `articles/${base}`;
  const names: readonly string[] = Object.values(sectionFiles);
  const background = Object.values(basemapFiles).find((name) =>
    path.replaceAll('\\', '/').endsWith(name),
  );
  if (background) return background;
  return names.find((name) => name === inGeodata || name === base) ?? null;
}
