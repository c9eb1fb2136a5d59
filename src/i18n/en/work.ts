import type { WorkWords } from '../work-words';

export const work: WorkWords = {
  heading: 'Everything of yours in one file',
  hint: 'The file has your articles with all corrections, your layers and places, and the view that is open. Opening it in another browser brings all of it back.',
  save: 'Download everything',
  open: 'Open a file with everything',
  empty: 'There is nothing of yours to download yet.',
  reading: 'Reading…',
  refusal: {
    foreign: (name) => `${name} is not a file of this kind. “Download everything” makes one.`,
    broken: (name) => `${name} is cut or damaged. Nothing was added.`,
    later: (name) => `${name} comes from a later version of this atlas. Reload the page to get it.`,
    unreadable: (name) => `${name} could not be opened. Choose it again.`,
  },
  added: (articles, layers) => `Articles added: ${articles}. Layers added: ${layers}.`,
  same: (count) => `The same was here already: ${count}.`,
  beside: (count) => `Added beside something else that has the same id here: ${count}.`,
  left: (count) => `Damaged and left out: ${count}.`,
  view: 'Show the view that was open',
};
