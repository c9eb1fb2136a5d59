/**
 * Turns the files of `geodata/` into one frozen Catalog, or every problem at once. Runs at build
 * time, in tests and on the command line; the page reads the result through `start-file.ts`.
 */
import * as v from 'valibot';
import { assemble } from './assemble';
import { basemap, checkBasemap, drawnBackground, exactShapes, summaryOfBasemap } from './basemap';
import { crossCheck } from './cross-checks';
import { inspectGeoJson } from './geojson-gate';
import { readJson, withoutSchemaName } from './json';
import { fault } from './faults';
import { maxProblems, problem, type Problem } from './problems';
import { schemaProblem, type SchemaCode } from './schema-problems';
import { article } from './article-schema';
import {
  absentSection,
  fileSections,
  sectionFiles,
  sections,
  type SectionName,
  type Sections,
} from './schema';
import { noFeatures } from './section';
import type { Catalog } from './types';

/** File path below `geodata/` to file text. */
export type GeodataFiles = Readonly<Record<string, string>>;

const maxBytes = 8_000_000;
/** The background of a folder without one. */
const nothing = JSON.stringify(noFeatures);

export type Parsed =
  | { readonly catalog: Catalog; readonly sections: Sections; readonly problems: readonly [] }
  | { readonly catalog: null; readonly sections: null; readonly problems: readonly Problem[] };

export function parseCatalog(files: GeodataFiles): Parsed {
  const problems: Problem[] = [];
  const found: Partial<Record<SectionName, unknown>> = {};
  for (const name of fileSections) {
    const file = sectionFiles[name];
    const absent = files[file] === undefined ? absentSection(name) : undefined;
    if (absent !== undefined) found[name] = absent;
    else {
      const parsed = parseFile(file, files[file], sections[name] as v.GenericSchema);
      problems.push(...parsed.problems);
      if (parsed.problems.length === 0) found[name] = parsed.value;
    }
  }
  const articles = Object.keys(files).filter((file) => file.startsWith('articles/'));
  if (articles.length === 0)
    problems.push(problem('articles/', [], undefined, fault('no-article')));
  const parsedArticles = articles.sort().map((file) => parseFile(file, files[file], article));
  problems.push(...parsedArticles.flatMap((parsed) => parsed.problems));
  found.articles = parsedArticles.flatMap(({ value }) => (value === null ? [] : [value]));
  const [drawn, ...exact] = parseBackground(files);
  problems.push(...[drawn, ...exact].flatMap((parsed) => parsed.problems));
  found.basemap = drawn.value ? summaryOfBasemap(drawn.value) : [];

  if (problems.length > 0) return { catalog: null, sections: null, problems };
  const complete = found as Sections;
  const known = new Set(complete.citations.map(({ id }) => id));
  const crossProblems = [
    ...crossCheck(complete),
    ...[drawn, ...exact].flatMap(({ file, value }) =>
      value ? checkBasemap(file, value, known) : [],
    ),
  ];
  if (crossProblems.length > 0) return { catalog: null, sections: null, problems: crossProblems };
  return { catalog: assemble(complete), sections: complete, problems: [] };
}

/** The background as it is drawn, then its exact shapes; a folder may have none of them. */
function parseBackground(files: GeodataFiles) {
  const parse = (file: string) => ({
    file,
    ...parseFile(file, files[file] ?? nothing, basemap),
  });
  return [parse(drawnBackground), ...exactShapes.map(parse)] as const;
}

/** Checks one file: size, JSON, GeoJSON where it is that, then its schema. */
function parseFile<S extends v.GenericSchema>(
  file: string,
  text: string | undefined,
  schema: S,
): { value: v.InferOutput<S> | null; problems: Problem[] } {
  const refuse = (...problems: Problem[]) => ({ value: null, problems });
  if (text === undefined) return refuse(problem(file, [], undefined, fault('file-missing')));
  if (text.length > maxBytes)
    return refuse(problem(file, [], text.length, fault('too-long', { most: maxBytes })));
  const json = readJson(file, text);
  if (json.problem) return refuse(json.problem);
  const value = withoutSchemaName(json.value);
  if (file.endsWith('.geojson')) {
    const problems = inspectGeoJson(file, value);
    if (problems.length > 0) return refuse(...problems);
  }
  return parseValue(file, value, schema);
}

/** Checks a parsed file against its schema. */
export function parseValue<S extends v.GenericSchema>(
  file: string,
  value: unknown,
  schema: S,
): { value: v.InferOutput<S> | null; problems: Problem<SchemaCode>[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, problems: [] };
  const issues = result.issues.slice(0, maxProblems);
  return { value: null, problems: issues.map((issue) => schemaProblem(file, issue)) };
}
