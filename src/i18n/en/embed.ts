import type { EmbedWords } from '../embed-words';

export const embed: EmbedWords = {
  title: 'Embed',
  help: 'The map of this view for another web page. The page around it scrolls on under the wheel.',
  form: 'Form',
  forms: {
    iframe: 'Frame (iframe)',
    element: 'Element, one file of script',
    oembed: 'oEmbed (JSON)',
  },
  size: 'Size',
  wholeWidth: 'Full width',
  keepCamera: 'Keep the part of the map that is shown now',
  code: 'Code to embed',
  copyCode: 'Copy the code',
  policy: (directives) => `A page with a content security policy has to allow this: ${directives}`,
  ownArticle:
    'Your article stays in this browser, so the frame shows the map without it. Save its project file, put it beside your page, and name it as “src” in the element.',
  publish: {
    title: 'Publish',
    help: 'A web page of its own for any static host: this article with its links, the map, the data and the fonts. Its project file opens in any copy of the atlas, so that a colleague can go on.',
    download: 'Download as a web page (zip)',
    making: 'The web page is being made.',
    done: 'The web page is saved.',
    failed: 'The web page could not be made: a file of the atlas did not come.',
  },
};
