/** The words of the view that compares two reports. */
import type { ReportsWords } from '../reports-words';

export const reports: ReportsWords = {
  intro:
    'Choose two articles: the map and a table show which places each of them names, by which names, and which only one of them names.',
  report: { first: 'First report', second: 'Second report' },
  choose: 'Choose an article',
  compare: 'Compare',
  example: 'See an example',
  invented: 'Invented: none of this happened.',
  missing: (id) => `No article of this browser has the id “${id}”: choose another one.`,
  same: 'Both are the same article: choose another one.',
  noPlaces: 'Neither report names a place that the atlas knows.',
  noCommon: 'No place is named in both reports.',
  undated: (title) => `The day of this report is not known: ${title}.`,
  noExample: 'The example could not be loaded.',
  happens: (title) => `Where it happens (${title})`,
  happensHow:
    'Each mention of a place counts 1, one more in the title, in the first paragraph and in a sentence with a date; the first place needs 2, two others half as much as the first.',
  side: {
    both: 'Named in both',
    first: 'Only in the first report',
    second: 'Only in the second report',
  },
  place: 'Place',
  record: 'What the record says',
  noDay: 'No day is told.',
  usage: (whose) => `form used by: ${whose}`,
  usageUnknown: 'usage of the form not known',
  notNamed: 'Not named.',
  eventsNear: 'Events there within ten days',
  byDay: 'Day by day',
  day: 'Day',
  all: (count) => `Show all ${count} places`,
  csv: 'Save as CSV',
  webPage: 'Save as a web page',
  print: 'Print',
};
