import type { PictureWords } from '../picture-words';

export const picture: PictureWords = {
  preview: 'Preview of the picture',
  titleField: 'Title',
  colours: 'Colours',
  light: 'light',
  dark: 'dark',
  size: (width, height) => `Size at 1×: ${width} × ${height} pixels.`,
  wait: 'Drawing the picture…',
  notMade: 'The picture could not be made.',
  saved: (file) => `Saved: ${file}`,
  film: {
    title: 'The passage of time as a film',
    first: 'First day',
    last: 'Last day',
    speed: 'Speed',
    speeds: { month: '1 month/s', quarter: '3 months/s', year: '1 year/s' },
    lasts: (seconds) =>
      `The film lasts ${seconds} s and is recorded while it plays. If another tab is in front, it waits.`,
    tooLong: (seconds) =>
      `A film can last ${seconds} s at most. Choose fewer days or a higher speed.`,
    backwards: 'The last day has to be after the first day.',
    make: 'Make the film',
    cancel: 'Cancel',
    drawing: (percent) => `Drawing the maps: ${percent}`,
    recording: (percent) => `Recording: ${percent}`,
    cancelled: 'Cancelled. Nothing was saved.',
    cannot:
      'This browser cannot record a film. Current versions of Chrome, Edge, Firefox and Safari can.',
    notMade: 'The film could not be made.',
  },
};
