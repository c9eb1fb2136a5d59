/**
 * `npm run link:quality`: how good the links are on each set of annotated texts. The figures for
 * the unseen texts are written to a file that the page shows.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldSets, readGold } from './link-quality/gold';
import { measure, type Without } from './link-quality/measure';
import type { Score } from './link-quality/score';

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

const { precision, recall, linksInTraps, traps } = measure('unseen');
const figures = {
  texts: readGold('unseen').length,
  precision: Math.round(precision * 1000) / 1000,
  recall: Math.round(recall * 1000) / 1000,
  linksInTraps,
  traps,
};
const file = fileURLToPath(new URL('../src/linking/quality.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(figures)}\n`);
