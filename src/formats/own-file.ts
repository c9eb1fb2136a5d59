/** The atlas's own file: one JSON document that brings a text's links back, places and sources too. */
import * as v from 'valibot';
import { readJson, withoutSchemaName } from '../catalog/parse';
import { maxProblems, problem, type Problem } from '../catalog/problems';
import { generator, licence, provenance } from './credit';
import { linkedText, type LinkedText, type LinkedTextFile } from './linked-text';

export interface OwnFileOptions {
  /** Put the whole text in: for an editor's own use, since texts are quoted and not republished. */
  readonly fullText?: boolean;
}

/** Code units; a file above this is no article's. */
const largest = 20_000_000;

export function writeOwnFile(
  linked: LinkedText,
  disclaimer: string,
  { fullText = false }: OwnFileOptions = {},
): string {
  const { text, mentions, places, sources } = linked;
  const file: LinkedTextFile = {
    format: 'corridor-atlas-linked-text',
    version: 1,
    generator,
    licence: licence.url,
    provenance: provenance(linked),
    disclaimer,
    text: fullText ? text : { ...text, full: null },
    mentions,
    places,
    sources,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

export type ReadOwnFile =
  | { readonly linked: LinkedText; readonly problems: readonly [] }
  | { readonly linked: null; readonly problems: readonly Problem[] };

/** Text of a file -> what was written, or every problem (the first 50) with its JSON pointer. */
export function readOwnFile(file: string, json: string): ReadOwnFile {
  const refuse = (problems: readonly Problem[]): ReadOwnFile => ({
    linked: null,
    problems: problems.slice(0, maxProblems),
  });
  if (json.length > largest)
    return refuse([problem(file, [], json.length, `is longer than ${largest} characters`)]);
  const read = readJson(file, json);
  if (read.problem) return refuse([read.problem]);
  const result = v.safeParse(linkedText, withoutSchemaName(read.value));
  if (!result.success)
    return refuse(
      result.issues.slice(0, maxProblems).map(({ path, input, message }) => {
        const keys = (path ?? []).map(({ key }) => key as string | number);
        return problem(file, keys, briefly(input), message);
      }),
    );
  const problems = crossCheck(file, result.output);
  if (problems.length > 0) return refuse(problems);
  const { text, mentions, places, sources } = result.output;
  return { linked: { text, mentions, places, sources }, problems: [] };
}

/** What a schema cannot say: offsets that hold their words, ids that lead somewhere. */
function crossCheck(file: string, { text, mentions, places, sources }: LinkedTextFile): Problem[] {
  const problems: Problem[] = [];
  const report = (path: readonly (string | number)[], value: unknown, reason: string) =>
    problems.push(problem(file, path, value, reason));
  if (text.full !== null && text.full.length !== text.length)
    report(['text', 'length'], text.length, `the text has ${text.full.length} code units`);
  const placeIds = unique(places, 'places', report);
  const sourceIds = unique(sources, 'sources', report);
  mentions.forEach(({ place, quote, position }, number) => {
    const path = ['mentions', number];
    if (!placeIds.has(place)) report([...path, 'place'], place, 'is no place of this file');
    if (!position) return;
    const { start, end } = position;
    if (end - start !== quote.exact.length || end > text.length)
      report([...path, 'position'], { start, end }, `does not fit "${quote.exact}" and the length`);
    else if (text.full !== null && text.full.slice(start, end) !== quote.exact)
      report([...path, 'quote', 'exact'], quote.exact, `the text has another word at ${start}`);
  });
  places.forEach((place, number) =>
    place.sources.forEach((id, at) => {
      if (!sourceIds.has(id))
        report(['places', number, 'sources', at], id, 'is no source of this file');
    }),
  );
  return problems;
}

function unique(
  list: readonly { readonly id: string }[],
  name: string,
  report: (path: readonly (string | number)[], value: unknown, reason: string) => void,
): ReadonlySet<string> {
  const ids = new Set<string>();
  list.forEach(({ id }, number) => {
    if (ids.has(id)) report([name, number, 'id'], id, 'is used twice');
    ids.add(id);
  });
  return ids;
}

/** A value for a message: what is nested may be deeper than can be written out. */
export function briefly(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
}
