import type { ManyWords } from '../many-words';

export const many: ManyWords = {
  heading: 'Read many files at once',
  hint: (most) =>
    `Choose a folder, or up to ${most} files. Each becomes an article of yours in this browser.`,
  folder: 'Choose a folder',
  files: 'Choose files',
  tooMany: (count, most) =>
    `These are ${count} files. The page reads up to ${most} at once. The command “atlas archive” reads any number (docs/archive.md).`,
  progress: (done, all) => `Read: ${done} of ${all}`,
  stop: 'Stop',
  done: (count) => `Articles read: ${count}.`,
  others: (count) => `Files that are no texts, left out: ${count}.`,
  notRead: (count) => `Not read: ${count}.`,
  search: 'Words in the articles',
  place: 'Place',
  publisher: 'Publisher',
  language: 'Language',
  any: 'All',
  shown: (shown, all) => `Shown: ${shown} of ${all}`,
  title: 'Title',
  published: 'Day',
  mentions: 'Mentions',
  sortBy: (column) => `Sort by: ${column}`,
  more: (count) => `Show more: ${count}`,
  none: 'No text files were chosen.',
};
