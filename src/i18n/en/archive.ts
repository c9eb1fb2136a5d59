import type { ArchiveWords } from '../archive-words';

export const archive: ArchiveWords = {
  intro:
    'An archive is a folder of Parquet files about many articles, as “atlas archive index” writes it. The map shows how often its articles name a place, month by month.',
  rights:
    'A sentence is shown where its publisher allows it; otherwise only the title with a link.',
  stays: 'Only what you look at is read. Nothing is sent.',
  address: 'Address of the folder on this host',
  open: 'Open',
  pick: 'Choose a folder on this device',
  opening: 'Opening the archive…',
  reading: 'Reading…',
  close: 'Close the archive',
  troubles: {
    'other-host': (file) =>
      `This address is not on the host of the page: “${file}”. A page reads archives of its own host only.`,
    missing: (file) => `A file is missing: ${file}.`,
    'no-answer': (file, found) =>
      `A file could not be loaded: ${file}${found && ` (status ${found})`}. Try again later.`,
    'no-ranges': (file) =>
      `The host sends whole files only, and an archive is read in pieces: ${file}. Use a host that answers range requests; most do.`,
    cut: (file, found, told) =>
      `A file has another size than its archive says: ${file}. Bytes: ${found || '–'} instead of ${told}.`,
    'no-archive': (file) =>
      `This file does not describe an archive: ${file}. Choose the folder that “atlas archive index” wrote.`,
    version: (_, found, told) =>
      `The archive has format ${found}, and this page reads format ${told}. Index the archive again.`,
    'other-atlas': (_, found, told) =>
      `The archive was made with another atlas: “${found}”. This one is “${told}”.`,
    'other-data': (_, found, told) =>
      `The archive was made with other data. Its data: ${found || '–'}; the data here: ${told || '–'}. Places may have changed in between.`,
    broken: (file) => `A file is damaged: ${file}. The rest of the archive is shown.`,
    differs: (file, found, told) =>
      `Something that the archive counts is not there: ${file}. Found: ${found}; counted: ${told}.`,
    'unknown-places': (_, found) =>
      `Places of the archive that this atlas does not have: ${found}. They are not shown.`,
    'left-out': (_, found) =>
      `Parts that could not be indexed and are not in the archive: ${found}.`,
  },
  invented: 'Every article of this archive is invented to try it. Nothing that they tell happened.',
  someInvented: (count) => `Invented articles in this archive: ${count}. Each of them is marked.`,
  inventedMark: 'invented',
  articles: (count) => `Articles: ${count}`,
  mentions: (count) => `Mentions: ${count}`,
  undated: (count) => `Articles without a day, which the months do not count: ${count}`,
  histogram: 'Mentions by month',
  from: 'First month',
  to: 'Last month',
  wholeSpan: 'All months',
  inSpan: (count) => `mentions: ${count}`,
  places: 'Places by mentions',
  onlyListed:
    'Countries, regions and lakes are in this list only: on the map, a circle stands for a point.',
  allPlaces: 'Show all places',
  toPlaces: 'All places of the archive',
  card: 'What the atlas has on this place',
  month: 'Month',
  noDay: 'without a day',
  monthBefore: 'Earlier month',
  monthAfter: 'Later month',
  publisher: 'Publisher',
  language: 'Language',
  any: 'all',
  list: 'Articles that name the place',
  more: 'Show more',
  none: 'No article fits these choices.',
  untitled: 'Article without a title',
};
