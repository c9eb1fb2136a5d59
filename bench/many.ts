/**
 * `npm run bench:many`: 1,000 articles with 50,000 sentences that name places: what the card of a
 * place gathers, and the table with a search for words, each first and again. The table makes the
 * articles ready for a search one by one, with pauses, before anybody has typed; so does this.
 */
import { gatheredAbout } from '../src/reading/excerpts-of-all';
import { articleRows, makeSearchable, noFilter, valuesOf } from '../src/reading/many/article-rows';
import { placesOfAll } from '../src/reading/many/places-of-all';
import { keep } from '../src/reading/stored-article';
import { catalog } from '../tests/fixtures';
import { median } from './medians';
import { processorMsSince, processorTime } from './processor-time';
import { manyArticles } from '../tests/reading/many/many-articles';

const runs = 9;
const articles = manyArticles(1_000, 50);
const { place } = mostNamed();

console.log('| 1,000 articles, 50,000 links | first, ms | again, ms (median) | found |');
console.log('| --- | --- | --- | --- |');
report('card of the most named place', () => {
  const [feature] = place.feature ? [place.feature] : [];
  return feature ? gatheredAbout(catalog, articles, feature).length : 0;
});
report('places with counts for the map', () => placesOfAll(catalog, articles.map(keep)).length);
report('values of the filters', () => valuesOf(articles).places.length);
await reportReady();
report('search for words', () => articleRows(articles, { ...noFilter, words: 'week 77' }).length);
report(
  'articles that name the place',
  () => articleRows(articles, { ...noFilter, place: place.id }).length,
);
report(
  'sorted by day',
  () => articleRows(articles, noFilter, { column: 'published', descending: true }).length,
);

function mostNamed() {
  // Others than those that are measured, so that these are not warm.
  const counted = placesOfAll(catalog, manyArticles(200, 50).map(keep));
  return counted.reduce((most, one) => (one.mentions > most.mentions ? one : most));
}

/** How long the longest step takes, which is what a pause can be late by. */
async function reportReady(): Promise<void> {
  const steps: number[] = [];
  let begin = process.cpuUsage();
  await makeSearchable(articles, () => {
    steps.push(processorMsSince(begin));
    begin = process.cpuUsage();
    return Promise.resolve();
  });
  const all = steps.reduce((sum, one) => sum + one, 0);
  const longest = Math.max(...steps).toFixed(1);
  console.log(
    `| made ready for a search, all; the longest step | ${all.toFixed(1)} | ${longest} | ${steps.length} |`,
  );
}

function report(name: string, run: () => number): void {
  const [first, found] = processorTime(run);
  const again = median(Array.from({ length: runs }, () => processorTime(run)[0]));
  console.log(`| ${name} | ${first.toFixed(1)} | ${again.toFixed(1)} | ${found} |`);
}
