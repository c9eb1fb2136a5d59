/** Text of `geodata/checking.json` -> its rules, with every id and group of words looked up. */
import * as v from 'valibot';
import { deepFreeze } from '../catalog/deep-freeze';
import type { EditorFaults } from '../catalog/editor-faults';
import { fault } from '../catalog/faults';
import { readJson } from '../catalog/json';
import { problem, type Problem } from '../catalog/problems';
import { schemaProblem } from '../catalog/schema-problems';
import type { Catalog } from '../catalog/types';
import { groupsIn } from './word-groups';
import { checkingFile, reviewRules, type ReviewRules } from './rules';
import { wordGroups } from './words/vocabulary';

export type ParsedRules =
  | { readonly rules: ReviewRules; readonly problems: readonly [] }
  | { readonly rules: null; readonly problems: readonly Problem[] };

/** Text of the file -> frozen rules, or every problem at once. */
export function parseRules(json: string, catalog: Catalog): ParsedRules {
  const read = readJson(checkingFile, json);
  if (read.problem) return { rules: null, problems: [read.problem] };
  const result = v.safeParse(reviewRules, read.value);
  const problems = result.success
    ? [...unknownIds(result.output, catalog), ...unknownWords(result.output)]
    : result.issues.map((issue) => schemaProblem(checkingFile, issue));
  if (problems.length > 0 || !result.success) return { rules: null, problems };
  return { rules: deepFreeze(result.output), problems: [] };
}

function unknownIds({ events, things, numbers }: ReviewRules, catalog: Catalog): Problem[] {
  const statements = new Set([...catalog.events, ...catalog.facts].map((one) => one.id));
  const found: Problem[] = [];
  const say = (
    known: boolean,
    path: readonly (string | number)[],
    value: string,
    to: Reference = 'place',
  ) => {
    if (!known)
      found.push(problem(checkingFile, path, value, fault('unknown-reference', { to }), null));
  };
  events.forEach(({ event, at = [] }, index) => {
    say(statements.has(event), ['events', index, 'event'], event, 'statement');
    at.forEach((place, number) =>
      say(place in catalog.featureById, ['events', index, 'at', number], place),
    );
  });
  things.forEach(({ at, records }, index) => {
    records.forEach((record, number) =>
      say(statements.has(record), ['things', index, 'records', number], record, 'statement'),
    );
    if (at !== 'units')
      at.forEach((place, number) =>
        say(place in catalog.featureById, ['things', index, 'at', number], place),
      );
  });
  numbers.forEach(({ citations }, index) => {
    citations.forEach((citation, number) =>
      say(
        citation in catalog.citationById,
        ['numbers', index, 'citations', number],
        citation,
        'citation',
      ),
    );
  });
  return found;
}

type Reference = EditorFaults['unknown-reference']['to'];

/** Every group of words that a rule names must be known. */
function unknownWords({ words, events, things, garrisons, numbers }: ReviewRules): Problem[] {
  const known = new Set<string>([...wordGroups, ...Object.keys(words)]);
  const lists = { events, things, garrisons, numbers };
  return Object.entries(lists).flatMap(([list, rules]) =>
    rules.flatMap((rule, index) =>
      groupsIn([...rule.says, ...('unless' in rule ? (rule.unless ?? []) : [])])
        .filter((group) => !known.has(group))
        .map((group) => problem(checkingFile, [list, index], group, fault('unknown-words'), null)),
    ),
  );
}
