import type { ShareWords } from '../share-words';

export const share: ShareWords = {
  link: 'Link to this view',
  copyLink: 'Copy link',
  freeze: 'Name the version of the data in the link, so that later changes are shown',
  onlyHere: 'This article is kept in your browser alone, so the link opens it only here.',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying; the text is selected, copy it from there.',
  cite: 'Cite',
  what: 'What to cite',
  thisView: 'This view of the atlas',
  style: 'Style',
  citation: 'Citation',
  copyCitation: 'Copy citation',
  save: 'Save as a file',
  print: 'Print',
  printHelp:
    'On paper: the map, its key, all of what stands in this view and the addresses of the sources.',
  frozen: (then, now) =>
    `This link was made with the data of ${then}; the atlas now has those of ${now}.`,
  changed: 'What has changed since',
  noVersion: (text, now) =>
    `The link names a version of the data that this atlas does not know: “${text}”. It shows that of ${now}.`,
};
