/**
 * Reads links from W3C Web Annotation, written by this atlas or another tool: a collection with its
 * first page inside, a page, a list of annotations, or one. Nothing is fetched. An annotation that
 * cannot be used is reported, and the others are read.
 */
import * as v from 'valibot';
import { fault, type Fault, type ShownCode } from '../catalog/faults';
import { readJson } from '../catalog/json';
import { roles } from '../catalog/codes';
import { maxProblems, problem, type Path, type ShownProblem } from '../catalog/problems';
import { schemaFault } from '../catalog/schema-problems';
import { contextLength } from '../linking/anchors';
import { readDismissal } from './dismissal-annotation';
import { listed, quoteIn, positionIn, textIn, type Json } from './json-ld';
import { mentionSchema, states, type TextDismissal, type TextMention } from './linked-text';
import type { PlaceOfUri } from './place-of-uri';
import { countsUnits, positionReader } from './text-position';

export interface ReadAnnotations {
  readonly mentions: readonly TextMention[];
  /** Findings that an editor dismissed. */
  readonly dismissed: readonly TextDismissal[];
  /** The texts that the annotations are about, as they name them. */
  readonly about: readonly string[];
  readonly problems: readonly ShownProblem[];
}

/** Code units; a longer file is not that of an article. */
const largest = 20_000_000;

/** What the annotations are read for. */
export interface AnnotatedText {
  /** The text that they are about, as far as it is known; positions are converted by it. */
  readonly text: string;
  readonly placeOf: PlaceOfUri;
}

type TellProblem = (path: Path, value: unknown, wrong: Fault<ShownCode>) => null;

export function readWebAnnotation(
  file: string,
  json: string,
  { text, placeOf }: AnnotatedText,
): ReadAnnotations {
  const readPosition = positionReader(text);
  const problems: ShownProblem[] = [];
  const report: TellProblem = (path, value, wrong) => {
    if (problems.length < maxProblems) problems.push(problem(file, path, value, wrong));
    return null;
  };
  const about = new Set<string>();
  const nothing = { mentions: [], dismissed: [], about: [], problems };
  if (json.length > largest) {
    report([], json.length, fault('too-long', { most: largest }));
    return nothing;
  }
  const read = readJson(file, json);
  if (read.problem) return { ...nothing, problems: [read.problem] };
  const dismissed: TextDismissal[] = [];
  const mentions = annotationsIn(read.value, report).flatMap(({ value, path }) => {
    const dismissal = readDismissal(value, readPosition);
    if (dismissal) {
      dismissed.push(dismissal);
      return [];
    }
    const mention = readAnnotation(value, path, { placeOf, readPosition }, report);
    const target = listed((value as Json)['target'])[0];
    if (mention) for (const source of sourcesOf(target)) about.add(source);
    return mention ?? [];
  });
  return { mentions, dismissed, about: [...about], problems };
}

/** The annotations of a document, each with its place in the document. */
function annotationsIn(document: unknown, report: TellProblem): { value: unknown; path: Path }[] {
  const all = (items: unknown, path: Path) =>
    listed(items).map((value, number) => ({ value, path: [...path, number] }));
  if (Array.isArray(document)) return all(document, []);
  const { type, items, first } = (document ?? {}) as Json;
  const types = listed(type);
  if (types.includes('Annotation')) return [{ value: document, path: [] }];
  const isCollection = types.includes('AnnotationCollection');
  if (!isCollection && !types.includes('AnnotationPage')) {
    report(['type'], type, fault('no-annotations'));
    return [];
  }
  const page = (isCollection ? (first ?? document) : document) as Json;
  const path: Path = isCollection && first !== undefined ? ['first'] : [];
  if (typeof page === 'string') {
    report(path, page, fault('page-elsewhere'));
    return [];
  }
  if (page['next'] !== undefined)
    report([...path, 'next'], textIn(page['next']), fault('page-elsewhere'));
  const found = isCollection && first === undefined ? items : page['items'];
  if (!Array.isArray(found)) report([...path, 'items'], found, fault('no-annotation-list'));
  return Array.isArray(found) ? all(found, [...path, 'items']) : [];
}

interface Readers {
  readonly placeOf: PlaceOfUri;
  readonly readPosition: ReturnType<typeof positionReader>;
}

function readAnnotation(
  value: unknown,
  path: Path,
  { placeOf, readPosition }: Readers,
  report: TellProblem,
): TextMention | null {
  if (typeof value !== 'object' || value === null)
    return report(path, value, fault('no-annotation'));
  const { type, body, target } = value as Json;
  if (!listed(type).includes('Annotation'))
    return report([...path, 'type'], type, fault('no-annotation'));
  const place = listed(body)
    .flatMap((one) => sourcesOf(one).map((uri) => placeOf(uri)))
    .find((id) => id !== null);
  if (!place) return report([...path, 'body'], body, fault('no-known-place'));
  const selectors = listed(target).flatMap((one) => listed((one as Json | null)?.['selector']));
  const quote = quoteIn(selectors, contextLength);
  if (!quote) return report([...path, 'target', 'selector'], target, fault('no-quote'));
  const position = positionIn(selectors);
  const tags = listed(body).map((one) => textIn((one as Json | null)?.['value']));
  const mention = {
    place,
    role: roles.find((role) => tags.includes(`role:${role}`)) ?? 'location',
    state: states.find((state) => tags.includes(`state:${state}`)) ?? 'machine',
    quote,
    // Without a position that matches them, the words are searched everywhere.
    position: position && readPosition(position, quote, countsUnits(value as Json)),
  };
  const checked = v.safeParse(mentionSchema, mention);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  return report([...path, 'target', 'selector'], issue.input, schemaFault(issue));
}

/** The URIs in a body or a target. */
function sourcesOf(one: unknown): readonly string[] {
  if (typeof one === 'string') return [one];
  const { source, id } = (one ?? {}) as Json;
  const sources = [
    ...listed(source).map((each) => textIn((each as Json)['id'] ?? each)),
    textIn(id),
  ];
  return sources.filter((uri) => uri !== '');
}
