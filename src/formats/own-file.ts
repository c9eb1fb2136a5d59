/**
 * The atlas's own file: one JSON document that restores a text's links with their places and
 * sources.
 */
import * as v from 'valibot';
import { fault, type Fault, type ShownCode } from '../catalog/faults';
import { readJson, withoutSchemaName } from '../catalog/json';
import { maxProblems, problem, type Path, type ShownProblem } from '../catalog/problems';
import { schemaProblem } from '../catalog/schema-problems';
import { generator, provenance } from './credit';
import type { FileNotice } from './dataset';
import { largestSaved } from './encoding';
import { linkedText, type LinkedText, type LinkedTextFile, type TextMention } from './linked-text';

export interface OwnFileOptions {
  /**
   * Include the whole text: for an editor's own use, because texts are quoted and not republished.
   */
  readonly fullText?: boolean;
}

/** Of the atlas, the file names the licence alone. */
type OwnFileNotice = Pick<FileNotice, 'disclaimer'> & {
  readonly atlas: { readonly licence: { readonly url: string } };
};

export function writeOwnFile(
  linked: LinkedText,
  { disclaimer, atlas }: OwnFileNotice,
  { fullText = false }: OwnFileOptions = {},
): string {
  const { text, mentions, dates, dismissed, places, sources } = linked;
  const file: LinkedTextFile = {
    format: 'corridor-atlas-linked-text',
    version: 1,
    generator,
    licence: atlas.licence.url,
    provenance: provenance(linked),
    disclaimer,
    text: fullText ? text : { ...text, full: null },
    mentions,
    ...(dates && { dates }),
    ...(dismissed && { dismissed }),
    places,
    sources,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

type TellProblem = (path: Path, value: unknown, wrong: Fault<ShownCode>) => void;

export type ReadOwnFile =
  | { readonly linked: LinkedText; readonly licence: string; readonly problems: readonly [] }
  | { readonly linked: null; readonly problems: readonly [ShownProblem, ...ShownProblem[]] };

/** Reads the text of a file, or returns its first 50 problems, each with a JSON pointer. */
export function readOwnFile(file: string, json: string): ReadOwnFile {
  if (json.length > largestSaved)
    return refuse(problem(file, [], json.length, fault('too-long', { most: largestSaved })));
  const read = readJson(file, json);
  if (read.problem) return refuse(read.problem);
  const result = v.safeParse(linkedText, withoutSchemaName(read.value));
  if (!result.success) {
    const [issue, ...issues] = result.issues;
    const others = issues.slice(0, maxProblems).map((one) => schemaProblem(file, one, null));
    return refuse(schemaProblem(file, issue, null), ...others);
  }
  const [first, ...others] = crossCheck(file, result.output);
  if (first) return refuse(first, ...others);
  const { text, mentions, dates, dismissed, places, sources, licence } = result.output;
  return {
    licence,
    linked: {
      text,
      mentions,
      ...(dates && { dates }),
      ...(dismissed && { dismissed }),
      places,
      sources,
    },
    problems: [],
  };
}

function refuse(first: ShownProblem, ...others: ShownProblem[]): ReadOwnFile {
  return { linked: null, problems: [first, ...others.slice(0, maxProblems - 1)] };
}

/** Checks what a schema cannot: offsets that match their words, ids that exist. */
function crossCheck(
  file: string,
  { text, mentions, dates = [], dismissed = [], places, sources }: LinkedTextFile,
): ShownProblem[] {
  const problems: ShownProblem[] = [];
  const report: TellProblem = (path, value, wrong) =>
    problems.push(problem(file, path, value, wrong));
  if (text.full !== null && text.full.length !== text.length)
    report(['text', 'length'], text.length, fault('text-length', { units: text.full.length }));
  const placeIds = unique(places, 'places', report);
  const sourceIds = unique(sources, 'sources', report);
  mentions.forEach((mention, number) => {
    if (!placeIds.has(mention.place))
      report(['mentions', number, 'place'], mention.place, fault('place-not-in-file'));
    checkPosition(text, mention, ['mentions', number], report);
  });
  dates.forEach((date, number) => checkPosition(text, date, ['dates', number], report));
  dismissed.forEach((one, number) => checkPosition(text, one, ['dismissed', number], report));
  places.forEach((place, number) =>
    place.sources.forEach((id, at) => {
      if (!sourceIds.has(id))
        report(['places', number, 'sources', at], id, fault('source-not-in-file'));
    }),
  );
  return problems;
}

function checkPosition(
  text: LinkedTextFile['text'],
  { quote, position }: Pick<TextMention, 'quote' | 'position'>,
  path: Path,
  report: TellProblem,
): void {
  if (!position) return;
  const { start, end } = position;
  if (end - start !== quote.exact.length || end > text.length)
    report([...path, 'position'], { start, end }, fault('position-misfit', { words: quote.exact }));
  else if (text.full !== null && text.full.slice(start, end) !== quote.exact)
    report([...path, 'quote', 'exact'], quote.exact, fault('other-words', { start }));
}

function unique(
  list: readonly { readonly id: string }[],
  name: string,
  report: TellProblem,
): ReadonlySet<string> {
  const ids = new Set<string>();
  list.forEach(({ id }, number) => {
    if (ids.has(id)) report([name, number, 'id'], id, fault('used-twice'));
    ids.add(id);
  });
  return ids;
}
