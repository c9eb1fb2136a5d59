/**
 * `npm run bench:reports`: how long two texts of about 400,000 characters each, the invented pair
 * of reports over and over, take to be compared; each round with texts of its own, because the
 * comparison remembers what it has looked up.
 */
import { compareReports } from '../src/reading/two-reports/compare';
import { catalog } from '../tests/fixtures';
import { exampleTexts, linked } from '../tests/reading/two-reports/example';
import type { OwnArticle } from '../src/reading/own-article';
import { median } from './medians';

const rounds = 7;
const length = 400_000;

const times = Array.from({ length: rounds }, (_, round) => {
  const pair = exampleTexts.map((one) => {
    const copies = Math.floor(length / (one.text.length + 1)) - round;
    return linked({ ...one, text: `${one.text}\n`.repeat(copies) });
  }) as [OwnArticle, OwnArticle];
  const begin = performance.now();
  compareReports(catalog, ...pair);
  return performance.now() - begin;
});
console.log(`two texts of ${length} characters  ${median(times).toFixed(0)} ms`);
