import type { TimeMessages } from './time-messages';

export const enTime: TimeMessages = {
  control: {
    thisPoint: 'this point',
    said: (holder, { part, uncertain }, sides) => {
      const whose = sides.length === 0 ? 'no source' : `sources: ${sides.join(', ')}`;
      return `${part ? 'in part by ' : 'by '}${holder} (${uncertain ? 'uncertain; ' : ''}${whose})`;
    },
    agree: (place, date, said) => `On ${date} ${place} was held ${said.join(' and ')}.`,
    differ: (place, date, said) =>
      `On ${date} sources differ on who held ${place}: it was held ${said.join(', or ')}.`,
    unknown: (place, date) =>
      `Who held ${place} on ${date} is unknown: no source that was read says.`,
    whichPart: 'No source that was read says in which part it lies.',
    inUnit: (place) => `The statements are about the unit around ${place}.`,
  },
};
