/**
 * `npm run link:quality`: how good the links are on each set of gold texts, on sentences that each
 * show one kind of difficulty, and how good the dates are.
 */
import { loadLinkable } from '../src/cli/load-linkable';
import { Linker } from '../src/linking/linker';
import { printDates } from './link-quality/dates';
import { goldSets } from './link-quality/gold';
import { measure, type Without } from './link-quality/measure';
import type { Score } from './link-quality/score';
import { scoreScenes } from './link-quality/scene';
import {
  type KindScore,
  readSentences,
  scoreKinds,
  sentenceSets,
} from './link-quality/sentence-sets';

const rows: [string, Score][] = goldSets.map((set) => [set, measure(set)]);
const poorer: Without[] = ['cue lists', 'cue lists and names by hand'];
for (const set of ['dev', 'unseen'] as const)
  for (const without of poorer)
    rows.push([`${set}, its own names out of ${without}`, measure(set, without)]);

const columns = ['precision', 'recall', 'F1', 'links in traps', 'roles'];
console.log(`| set | ${columns.join(' | ')} |`);
console.log(`| --- |${' ---: |'.repeat(columns.length)}`);
for (const [name, { precision, recall, f1, linksInTraps, traps, roles }] of rows) {
  const cells = [
    precision.toFixed(3),
    recall.toFixed(3),
    f1.toFixed(3),
    `${linksInTraps} of ${traps}`,
    roles.toFixed(3),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

printDates();

const story = scoreScenes();
console.log(
  `\nWhere ${story.texts} news texts happen: told of ${story.told}, the first place right in ${story.firstRight}, ${story.placesRight} of ${story.places} places right`,
);

console.log('\n| kind of sentence | sentences | links right | roles right |');
console.log('| --- | ---: | ---: | ---: |');
const { places, linking } = loadLinkable();
const linker = new Linker(places, linking);
for (const set of sentenceSets) {
  const total: KindScore = { sentences: 0, links: 0, roles: 0 };
  for (const [kind, kindScore] of scoreKinds(linker, readSentences(set))) {
    console.log(`| ${kind} | ${inCells(kindScore)} |`);
    total.sentences += kindScore.sentences;
    total.links += kindScore.links;
    total.roles += kindScore.roles;
  }
  console.log(`| **all of ${set}** | ${inCells(total)} |`);
}

function inCells({ sentences, links, roles }: KindScore): string {
  return [sentences, links, roles].join(' | ');
}
